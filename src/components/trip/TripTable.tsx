import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import { dayNumber } from '../../domain/calendar-date.ts';
import type { TripDay } from '../../domain/trip-types.ts';
import type { TripShown } from './trip-shown.ts';
import { TripStrip } from './TripStrip.tsx';
import { helpInWords } from './help-words.ts';
import { daysInWords, goneInWords, partInWords } from './trip-words.ts';

interface TripTableProps extends TripShown {
  /** Unique on the page. */
  id: string;
  /** What the table holds, for those who don’t see the heading above it. */
  caption: string;
  days: readonly TripDay[];
}

interface BothProps {
  at: number;
  /** By how much the other place is ahead, in minutes; 0 shows one time. */
  other: number;
  place: string;
  clock: ClockStyle;
}

/** A time by the clock where they are, and small by the clock of the other place. */
function Both({ at, other, place, clock }: BothProps) {
  return (
    <span class="both">
      <span class="time">{formatTimeOfDay(at, clock)}</span>
      {other % 1440 !== 0 && (
        <small>
          {formatTimeOfDay(at + other, clock)} <span class="both-place">{place}</span>
        </small>
      )}
    </span>
  );
}

/** A row of a plan: a day, or several that are alike. */
function TripRow({
  id,
  day,
  shown,
}: {
  id: string;
  day: TripDay;
  shown: TripShown & { isFirst: boolean };
}) {
  const { plan, way, leaveOn, names, clock, isFirst } = shown;
  const { at, difference, times, part } = day;
  const isAway = at === 'away';
  const place = isAway ? 'at home' : names.away;
  const both = { other: isAway ? -difference : difference, place, clock };
  const travels = part === 'out' || part === 'back';
  const ended = part === 'arrival' || part === 'home';
  const gone = goneInWords(day, plan);
  const format = (minutes: number) => formatTimeOfDay(minutes, clock);
  return (
    <tr class={travels ? 'travel' : undefined}>
      <th scope="row">
        <b>{daysInWords(day)}</b> {partInWords(day, plan, leaveOn)}
        <small class="zone zone-of">
          {isAway ? `By the clock in ${names.away}` : 'By the clock at home'}
        </small>
        {gone && <small class="zone">{gone}</small>}
      </th>
      <td data-l="Up">{ended ? 'on the way' : <Both at={times.wakeUp} {...both} />}</td>
      <td data-l="Naps">
        {travels || ended
          ? 'when they drop off'
          : times.naps.map(({ start }) => <Both key={start} at={start} {...both} />)}
        {times.naps.length === 0 && !travels && !ended && 'none'}
      </td>
      <td data-l="Asleep">
        {travels ? 'when they’re tired' : <Both at={times.bedtime} {...both} />}
      </td>
      <td class="pic">{!travels && !ended && <TripStrip id={id} day={day} />}</td>
      <td class="help">{helpInWords(day, plan, { way, isFirst, format }).join(' ')}</td>
    </tr>
  );
}

/** Some days of a trip as a table, each with its times in both places and as a strip of sky. */
export function TripTable({ id, caption, days, ...shown }: TripTableProps) {
  const firsts = new Set(
    (['before', 'there', 'after'] as const).map((part) => days.find((day) => day.part === part)),
  );
  return (
    <table class="trip">
      <caption class="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">Up</th>
          <th scope="col">Naps</th>
          <th scope="col">Asleep</th>
          <th scope="col">The day as a sky</th>
          <th scope="col">What helps</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day) => (
          <TripRow
            key={`${day.part} ${dayNumber(day.date)}`}
            id={`${id}-${day.part}-${dayNumber(day.date)}`}
            day={day}
            shown={{ ...shown, isFirst: firsts.has(day) }}
          />
        ))}
      </tbody>
    </table>
  );
}
