import { formatCalendarDate } from '../../../domain/calendar-date.ts';
import { formatTimeOfDay, type ClockStyle } from '../../../domain/time-of-day.ts';
import { capital } from '../../ui/capital.ts';
import { dateInWords } from '../date-words.ts';
import { DaySky } from './DaySky.tsx';
import { napsOf, type DatedDay } from './dated-days.ts';

interface DatedDaysProps {
  /** Unique on the page. */
  id: string;
  /** What the list is called. */
  label: string;
  days: readonly DatedDay[];
  clock: ClockStyle;
}

/** Days by date: what is new on each, its times, and its sky. */
export function DatedDays({ id, label, days, clock }: DatedDaysProps) {
  const format = (minutes: number) => formatTimeOfDay(minutes, clock);
  return (
    <ol class="dated-days" aria-label={label}>
      {days.map((day, index) => (
        <li key={formatCalendarDate(day.date)}>
          <h3>
            <small>{dateInWords(day.date)}</small> {capital(day.what)}
          </h3>
          <p class="words">{day.words}</p>
          <dl>
            <div>
              <dt>Up</dt>
              <dd>{format(day.wakeUp)}</dd>
            </div>
            <div>
              <dt>{day.plan.naps.length === 1 ? 'Nap' : 'Naps'}</dt>
              <dd>{napsOf(day, format)}</dd>
            </div>
            <div>
              <dt>Asleep</dt>
              <dd>{format(day.bedtime)}</dd>
            </div>
          </dl>
          <DaySky id={`${id}-sky-${index}`} plan={day.plan} from={300} />
        </li>
      ))}
    </ol>
  );
}
