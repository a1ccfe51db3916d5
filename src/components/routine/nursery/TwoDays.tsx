import type { NurseryTimes } from '../../../domain/nursery-day.ts';
import type { ClockPlan, QuietTimeDay } from '../../../domain/plan-types.ts';
import { formatTimeOfDay, type ClockStyle } from '../../../domain/time-of-day.ts';
import { DaySky } from '../own-day/DaySky.tsx';
import { dayPairs } from './day-pairs.ts';

interface TwoDaysProps {
  /** Unique on the page. */
  id: string;
  home: ClockPlan | QuietTimeDay;
  nursery: ClockPlan | QuietTimeDay;
  times: NurseryTimes;
  clock: ClockStyle;
}

/** A day at home and a nursery day beside each other: their skies, and a table of times. */
export function TwoDays({ id, home, nursery, times, clock }: TwoDaysProps) {
  const format = (minutes: number) => formatTimeOfDay(minutes, clock);
  return (
    <table class="two-days">
      <caption class="vh">A day at home and a nursery day</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">
            Home day
            <DaySky id={`${id}-home-sky`} plan={home} from={300} />
          </th>
          <th scope="col">
            Nursery day
            <DaySky id={`${id}-nursery-sky`} plan={nursery} from={300} />
          </th>
        </tr>
      </thead>
      <tbody>
        {dayPairs(home, nursery, times, format).map(({ what, home: at, nursery: there }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            {[at, there].map((time, index) => (
              <td key={index}>{time || <span class="none">–</span>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
