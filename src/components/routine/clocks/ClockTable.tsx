import { formatTimeOfDay, type ClockStyle } from '../../../domain/time-of-day.ts';
import { capital } from '../../ui/capital.ts';
import { napsOf, type DatedDay } from '../own-day/dated-days.ts';

interface ClockTableProps {
  caption: string;
  /** The usual day, by which all else is read. */
  usual: DatedDay;
  days: readonly DatedDay[];
  /** What a day is called. */
  dayName: (day: DatedDay) => string;
  clock: ClockStyle;
}

/** The usual day, and each day on the way to the same times by the new clock. */
export function ClockTable({ caption, usual, days, dayName, clock }: ClockTableProps) {
  const format = (minutes: number) => formatTimeOfDay(minutes, clock);
  const naps = usual.plan.naps.length === 1 ? 'Nap' : 'Naps';
  return (
    <table class="clock-days">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Up</th>
          <th scope="col">{naps}</th>
          <th scope="col">Asleep</th>
        </tr>
      </thead>
      <tbody>
        {[usual, ...days].map((day, index) => (
          <tr key={index} class={day.what === 'the new clock' ? 'new-clock' : undefined}>
            <th scope="row">
              {day === usual ? 'These days' : dayName(day)}
              {day !== usual && <small>{capital(day.what)}</small>}
            </th>
            <td>{format(day.wakeUp)}</td>
            <td>{napsOf(day, format)}</td>
            <td>{format(day.bedtime)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
