import { isUsed, routineOn } from '../../domain/family-day.ts';
import { routinesOf } from '../../domain/family-parts.ts';
import { Icon } from '../ui/Icon.tsx';
import { weekdayNames } from '../ui/weekday-words.ts';
import { childName, routineName, weekdayIn } from './family-words.ts';
import type { RoutineState } from './routine-state.ts';

interface RoutinePickerProps {
  /** Unique on the page. */
  id: string;
  routine: RoutineState;
}

/** Which routine of which child is in view, where there are several; and one tap to today’s. */
export function RoutinePicker({
  id,
  routine: { family, routine, child, today, choose },
}: RoutinePickerProps) {
  const shown = family.routines.filter((one) => isUsed(one) || one.id === routine.id);
  if (shown.length < 2) return null;
  const weekday = weekdayIn(today);
  const forToday = routineOn(routinesOf(family, child), weekday);
  return (
    <div class="field routine-picker">
      <label for={id}>Whose day, which day</label>
      <span class="select">
        <select
          class="input"
          id={id}
          value={routine.id}
          onChange={(event) => {
            choose(event.currentTarget.value);
          }}
        >
          {family.children.map((one) => (
            <optgroup key={one.id} label={childName(family, one)}>
              {routinesOf(family, one)
                .filter((own) => shown.includes(own))
                .map((own) => (
                  <option key={own.id} value={own.id}>
                    {childName(family, one)}: {routineName(family, own)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
        <Icon name="down" />
      </span>
      {forToday.id !== routine.id && (
        <button
          type="button"
          class="btn"
          onClick={() => {
            choose(forToday.id);
            document.getElementById(id)?.focus();
          }}
        >
          Today is {weekdayNames[weekday].full}: show {routineName(family, forToday)}
        </button>
      )}
    </div>
  );
}
