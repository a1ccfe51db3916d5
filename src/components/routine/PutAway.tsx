import { bringBack, removeRoutine } from '../../domain/family-change.ts';
import { isUsed } from '../../domain/family-day.ts';
import { childOf } from '../../domain/family-parts.ts';
import { Icon } from '../ui/Icon.tsx';
import { childName, routineName } from './family-words.ts';
import type { FamilyFormProps } from './RoutineForm.tsx';

/** The routines that were put away, to bring back or to delete. Nothing where there are none. */
export function PutAway({ id, routine, changes, focus }: FamilyFormProps) {
  const { family, routine: shown, weekday } = routine;
  const away = family.routines.filter((one) => !isUsed(one));
  if (away.length === 0) return null;
  return (
    <section class="stack" aria-labelledby={`${id}-away`}>
      <h3 id={`${id}-away`}>Put away</h3>
      <ul class="stack">
        {away.map((one) => {
          const name = routineName(family, one);
          return (
            <li key={one.id} class="row">
              <span>
                {childName(family, childOf(family, one))}: {name}
              </span>
              <button
                type="button"
                class="btn"
                onClick={() => {
                  changes.change(`${name} is back.`, () => bringBack(one));
                  focus(`${id}-undo`);
                }}
              >
                <span>
                  Bring back<span class="vh"> {name}</span>
                </span>
              </button>
              <button
                type="button"
                class="btn"
                aria-label={`Delete ${name}`}
                onClick={() => {
                  changes.change(`${name} is deleted.`, (now) =>
                    removeRoutine(now, one, 'deleted', { id: shown.id, weekday }),
                  );
                  focus(`${id}-undo`);
                }}
              >
                <Icon name="trash" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
