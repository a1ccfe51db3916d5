import { addRoutine } from '../../domain/family-change.ts';
import { routinesOf } from '../../domain/family-parts.ts';
import type { Weekday } from '../../domain/weekday.ts';
import { Icon } from '../ui/Icon.tsx';
import { childInSentence } from './family-words.ts';
import { newId } from './new-id.ts';
import type { FamilyFormProps } from './RoutineForm.tsx';

const kinds: readonly { name: string; days: readonly Weekday[] | null }[] = [
  { name: 'Home day', days: null },
  { name: 'Nursery day', days: null },
  { name: 'Weekend', days: [5, 6] },
  { name: 'Holiday', days: null },
];

/** Another routine for the child in view: one of the usual kinds, or one without a name yet. */
export function AddRoutine({ id, routine, changes, focus }: FamilyFormProps) {
  const { family, child } = routine;
  const names = routinesOf(family, child).map(({ name }) => name);
  const add = (given: { name?: string; days?: readonly Weekday[] | null }) => {
    changes.change(`${given.name ?? 'Another routine'} is in. Which days is it for?`, (_, now) =>
      addRoutine(child, given, { id: newId(), now }),
    );
    focus(`${id}-name`);
  };
  return (
    <fieldset class="field">
      <legend>Another routine for {childInSentence(family, child)}</legend>
      <div class="chips">
        {kinds
          .filter(({ name }) => !names.includes(name))
          .map((kind) => (
            <button
              key={kind.name}
              type="button"
              class="chip"
              onClick={() => {
                add(kind);
              }}
            >
              <Icon name="plus" class="icon-s" />
              {kind.name}
            </button>
          ))}
        <button
          type="button"
          class="chip"
          onClick={() => {
            add({});
          }}
        >
          <Icon name="plus" class="icon-s" />
          Another
        </button>
      </div>
    </fieldset>
  );
}
