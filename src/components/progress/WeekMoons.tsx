import type { WeekOfMoons } from '../../domain/week-moons.ts';
import { Icon } from '../ui/Icon.tsx';
import { Moon } from '../ui/Moon.tsx';
import { dayInFull, weekdayShort } from './day-words.ts';
import { patchNames } from './patch-words.ts';
import { winsInWords } from './week-words.ts';

/** Seven moons, as full as their days had wins. Screen readers get a list of days. */
export function WeekMoons({ week, today }: { week: WeekOfMoons; today: string }) {
  return (
    <ol class="week panel">
      {week.days.map(({ day, wins, phase, weather }) => (
        <li
          key={day}
          class={weather ? 'is-rough' : undefined}
          aria-current={day === today ? 'date' : undefined}
        >
          <Moon phase={phase} />
          <span class="day" aria-hidden="true">
            {weekdayShort(day)}
          </span>
          {weather && <Icon name="rain" class="icon-s" />}
          <span class="vh">
            {dayInFull(day)}: {winsInWords(wins)}
            {weather && `, in a rough patch: ${patchNames[weather]}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
