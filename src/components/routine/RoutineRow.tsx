import { isUsed, routineOn } from '../../domain/family-day.ts';
import type { Child } from '../../domain/family.ts';
import { routinesOf } from '../../domain/family-parts.ts';
import { childName, daysInWords, routineName, weekdayIn } from './family-words.ts';
import type { RoutineState } from './routine-state.ts';

interface RoutineRowProps {
  /** Unique on the page; also what the radio buttons are called. */
  id: string;
  child: Child;
  routine: RoutineState;
}

/** The routines in use of one child, and on which weekdays each counts: to choose the one in view. */
export function RoutineRow({ id, child, routine }: RoutineRowProps) {
  const { family, choose, today } = routine;
  const own = routinesOf(family, child);
  const used = own.filter(isUsed);
  const forToday = used.length > 0 && routineOn(own, weekdayIn(today)).id;
  return (
    <fieldset class="field">
      <legend>{childName(family, child)}</legend>
      <div class="segs choices">
        {used.map((one) => (
          <label key={one.id} class="seg">
            <input
              type="radio"
              name={id}
              checked={one.id === routine.routine.id}
              onChange={() => {
                choose(one.id);
              }}
            />
            <span>
              {routineName(family, one)}{' '}
              <small>
                {daysInWords(family, one)}
                {one.id === forToday && ' · today'}
              </small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
