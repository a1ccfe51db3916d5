import { canGo, copyRoutine, removeRoutine } from '../../domain/family-change.ts';
import { familyLimits } from '../../domain/family-fields.ts';
import { clashes, routinesOf } from '../../domain/family-parts.ts';
import { week } from '../../domain/weekday.ts';
import { Icon } from '../ui/Icon.tsx';
import { TextField } from '../ui/TextField.tsx';
import { WeekdayChoice } from '../ui/WeekdayChoice.tsx';
import { ClashNote, clashInWords } from './ClashNote.tsx';
import type { FamilyState } from './family-state.ts';
import { childInSentence, daysInWords, routineName } from './family-words.ts';
import { newId } from './new-id.ts';
import type { RoutineState } from './routine-state.ts';
import { typedName } from './typed-name.ts';

export interface FamilyFormProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
  changes: FamilyState;
  /** Sends the focus to an element’s id, once it is there. */
  focus: (id: string) => void;
}

/** A name for a copy that can be kept: “Nursery day copy”. */
const copyName = (name: string) => {
  const most = familyLimits.name - ' copy'.length;
  const signs = Array.from(name);
  while (signs.join('').length > most) signs.pop();
  return `${signs.join('').trim()} copy`;
};

/** The routine in view: its name, its weekdays, and a copy, putting away or deleting. */
export function RoutineForm({ id, routine, changes, focus }: FamilyFormProps) {
  const { family, routine: shown, child, weekday } = routine;
  const name = routineName(family, shown);
  const list = routinesOf(family, child);
  const goes = canGo(family, shown);

  const remove = (put: 'archived' | 'deleted', said: string) => {
    const hasGone = changes.change(
      `${name} is ${said}.`,
      (now) => removeRoutine(now, shown, put, { id: shown.id, weekday }),
      `${name} is the only one ${childInSentence(family, child)} has in use, so it stays.`,
    );
    if (hasGone) focus(`${id}-undo`);
  };
  return (
    <fieldset class="stack">
      <legend class="vh">{name}</legend>
      <TextField
        key={shown.id}
        id={`${id}-name`}
        label="What this routine is called"
        text={shown.name ?? ''}
        placeholder={name}
        onType={(text) => {
          const typed = typedName(text, familyLimits.name);
          if ('problem' in typed) return typed.problem;
          changes.put({ routines: { [shown.id]: { name: typed.name || null } } });
          return null;
        }}
        hint="A home day, a nursery day, the weekend."
      />
      <WeekdayChoice
        legend="The weekdays it’s for"
        offered={week}
        chosen={shown.days ?? []}
        onChoose={(days) => {
          changes.put({ routines: { [shown.id]: { days } } });
          const now = list.map((one) => (one.id === shown.id ? { ...one, days } : one));
          const [clash] = clashes(now, { ...shown, days });
          changes.say(clash ? clashInWords(family, shown, clash) : '');
        }}
        hint={`In use: ${daysInWords(family, shown)}.${shown.days?.length ? '' : ' With none ticked, it’s for the days that no other routine names.'}`}
      />
      {clashes(list, shown).map((clash) => (
        <ClashNote
          key={clash.other.id}
          clash={clash}
          id={id}
          routine={routine}
          changes={changes}
          focus={focus}
        />
      ))}
      <p class="row">
        <button
          type="button"
          class="btn"
          onClick={() => {
            const copy = copyName(name);
            changes.change(`${copy} has the same times. Which days is it for?`, (_, now) =>
              copyRoutine(shown, copy, { id: newId(), now }),
            );
            focus(`${id}-name`);
          }}
        >
          <Icon name="copy" />
          <span>
            Copy<span class="vh"> {name}</span>
          </span>
        </button>
        <button
          type="button"
          class="btn"
          aria-disabled={!goes}
          onClick={() => {
            remove('archived', 'put away. It’s at the end, to bring back');
          }}
        >
          <span>
            Put<span class="vh"> {name}</span> away
          </span>
        </button>
        <button
          type="button"
          class="btn"
          aria-disabled={!goes}
          onClick={() => {
            remove('deleted', 'deleted');
          }}
        >
          <Icon name="trash" />
          <span>
            Delete<span class="vh"> {name}</span>
          </span>
        </button>
      </p>
      {!goes && (
        <p class="hint">
          The only routine in use stays: there’s always one to plan with. Add another, and this one
          can go.
        </p>
      )}
    </fieldset>
  );
}
