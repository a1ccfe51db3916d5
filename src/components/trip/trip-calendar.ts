// cspell:ignore tzoffset timezones
// cspell:ignore CALSCALE VTIMEZONE
import { generateIcsCalendar, type IcsEvent, type IcsTimezone } from 'ts-ics';
import { siteName } from '../../brand/index.ts';
import { foldedLines } from '../../domain/calendar-lines.ts';
import { dayNumber } from '../../domain/calendar-date.ts';
import { nextChange, type TemporalApi } from '../../domain/zone-clock.ts';
import { tripEntries, type TripCalendar, type TripEntry } from './trip-entries.ts';

const minute = 60_000;

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Minutes ahead of UTC as calendars write them: `-0500`. */
const offsetInFile = (offset: number): string => {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}${twoDigits(size % 60)}`;
};

/** A zone with its changes between two instants (ms since 1970), so that no reader has to know it. */
const zoneInFile = (temporal: TemporalApi, id: string, from: number, to: number): IcsTimezone => {
  const changes = [];
  for (
    let change = nextChange(temporal, id, from);
    change !== null && change.instant <= to;
    change = nextChange(temporal, id, change.instant)
  ) {
    changes.push(change);
  }
  const first = changes[0]?.from ?? offsetOfZone(temporal, id, from);
  const prop = (by: number, start: number, before: number, after: number) => ({
    type: by > 0 ? ('DAYLIGHT' as const) : ('STANDARD' as const),
    // The library adds the offset after the change, the standard wants the time before it.
    start: new Date(start + (before - after) * minute),
    offsetFrom: offsetInFile(before),
    offsetTo: offsetInFile(after),
  });
  return {
    id,
    props: [
      prop(0, from, first, first),
      ...changes.map((change) => prop(change.by, change.instant, change.from, change.to)),
    ],
  };
};

const offsetOfZone = (temporal: TemporalApi, id: string, instant: number) =>
  temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(id).offsetNanoseconds /
  (minute * 1_000_000);

/**
 * A trip as a calendar file (RFC 5545): the wake-up, the naps and the bedtime of every day in the time
 * zone where the family is then, with both zones’ clock changes, and both ways. Without alarms.
 */
export const tripCalendar = (temporal: TemporalApi, trip: TripCalendar): string => {
  const { plan, zones, clocks, child, now } = trip;
  const entries = tripEntries(trip);
  const times = entries.flatMap(({ start, end, count }) => [start, end + count * 1440]);
  const from = (Math.min(...times) - 2 * 1440) * minute;
  const to = (Math.max(...times) + 2 * 1440) * minute;
  const date = (local: number, at: 'home' | 'away') => {
    const offset = clocks[at].offsetIn(local);
    const shown = new Date(local * minute);
    return {
      date: new Date((local - offset) * minute),
      local: { date: shown, timezone: zones[at], tzoffset: offsetInFile(offset) },
    };
  };
  const event = ({ key, title, about, at, start, end, count }: TripEntry): IcsEvent => ({
    summary: child ? `${child}: ${title}` : title,
    uid: `trip-${dayNumber(plan.out.arriveOn)}-${key}@small-hours`,
    stamp: { date: new Date(now) },
    sequence: Math.floor(now / minute),
    start: date(start, at),
    end: date(end, at),
    ...(count > 1 ? { recurrenceRule: { frequency: 'DAILY' as const, count } } : {}),
    timeTransparent: 'TRANSPARENT',
    description: about.join('\n'),
  });
  const text = generateIcsCalendar({
    prodId: `-//${siteName}//Trip//EN`,
    version: '2.0',
    timezones: [...new Set(Object.values(zones))].map((id) => zoneInFile(temporal, id, from, to)),
    events: entries.map(event),
  });
  // ts-ics leaves the scale out, and folds in characters where the standard counts bytes.
  return foldedLines(
    text
      .replaceAll('\r\n ', '')
      .replace('\r\nBEGIN:VTIMEZONE', '\r\nCALSCALE:GREGORIAN\r\nBEGIN:VTIMEZONE'),
  );
};
