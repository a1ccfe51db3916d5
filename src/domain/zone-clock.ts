import { addDays, type CalendarDate } from './calendar-date.ts';

/** The Temporal namespace, native or a polyfill’s: it is passed in, so that tests can run both. */
export type TemporalApi = typeof Temporal;

/** A wall-clock time: the day, and minutes from its midnight (whole; may exceed 1440 or be below 0). */
export interface LocalTime {
  readonly date: CalendarDate;
  readonly minutes: number;
}

/** What a wall-clock time means in a zone. */
export interface ZoneMoment {
  /** ms since 1970. */
  readonly instant: number;
  /** Minutes ahead of UTC at that instant. */
  readonly offset: number;
  /**
   * `skipped`: the clocks jump over that time, and the instant is as long after the jump as the time
   * is into it (01:30 of a jump from 01:00 to 02:00 is 02:30). `twice`: the clocks show it twice, and
   * the instant is the first.
   */
  readonly comes: 'once' | 'skipped' | 'twice';
}

/** A moment at which a zone’s clocks change. */
export interface ZoneChange {
  /** ms since 1970. */
  readonly instant: number;
  /** Minutes the clocks go forward; below 0, back. */
  readonly by: number;
  /** Minutes ahead of UTC, before and after. */
  readonly from: number;
  readonly to: number;
  /** What the clocks would have shown at that moment, and what they show. */
  readonly at: LocalTime;
  readonly becomes: LocalTime;
}

const msOfAMinute = 60_000;

/**
 * How far ahead a change is looked for, in days. Clocks that change every year do so within it, and
 * what a tz database says of years beyond it is a guess.
 */
export const changeHorizon = 550;

const zoned = (temporal: TemporalApi, zone: string, instant: number) =>
  temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

const offsetOf = (time: ReturnType<typeof zoned>): number =>
  time.offsetNanoseconds / (msOfAMinute * 1_000_000);

/** Whether the device knows a zone of that name (`Europe/London`; case doesn’t matter). */
export const isZone = (temporal: TemporalApi, zone: string): boolean => {
  // Bare offsets (`+01:00`) are zones to Temporal, but never change and are no place.
  if (!/^[a-z]/iu.test(zone)) return false;
  try {
    zoned(temporal, zone, 0);
    return true;
  } catch {
    return false;
  }
};

/** What the clocks in a zone show at an instant (ms since 1970); seconds are left out. */
export const localTimeAt = (temporal: TemporalApi, zone: string, instant: number): LocalTime => {
  const { year, month, day, hour, minute } = zoned(temporal, zone, instant);
  return { date: { year, month, day }, minutes: hour * 60 + minute };
};

/** How many minutes a zone is ahead of UTC at an instant (ms since 1970); behind, below 0. */
export const offsetAt = (temporal: TemporalApi, zone: string, instant: number): number =>
  offsetOf(zoned(temporal, zone, instant));

/** When it is that the clocks of a zone show a time, and whether they show it at all. */
export const momentOf = (
  temporal: TemporalApi,
  zone: string,
  { date, minutes }: LocalTime,
): ZoneMoment => {
  const { year, month, day } = addDays(date, Math.floor(minutes / 1440));
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const plain = temporal.PlainDateTime.from({
    year,
    month,
    day,
    hour: Math.floor(ofDay / 60),
    minute: ofDay % 60,
  });
  const first = plain.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const last = plain.toZonedDateTime(zone, { disambiguation: 'later' });
  const isSkipped = !first.toPlainDateTime().equals(plain);
  const isTwice = !isSkipped && first.epochMilliseconds !== last.epochMilliseconds;
  const chosen = isSkipped ? last : first;
  return {
    instant: chosen.epochMilliseconds,
    offset: offsetOf(chosen),
    comes: isSkipped ? 'skipped' : isTwice ? 'twice' : 'once',
  };
};

/**
 * How many minutes one zone is ahead of another on a day; behind, below 0. Compared at noon of that
 * day where one is (`from`), so that the small hours of a clock change don’t blur it.
 */
export const zoneDifference = (
  temporal: TemporalApi,
  from: string,
  to: string,
  date: CalendarDate,
): number => {
  const { instant, offset } = momentOf(temporal, from, { date, minutes: 720 });
  return offsetAt(temporal, to, instant) - offset;
};

/**
 * The first clock change of a zone after an instant (ms since 1970); null where none is known within
 * `changeHorizon` days. Changes that leave the clocks as they are (another name for the time) don’t
 * count.
 */
export const nextChange = (
  temporal: TemporalApi,
  zone: string,
  after: number,
): ZoneChange | null => {
  const last = after + changeHorizon * 1440 * msOfAMinute;
  let time = zoned(temporal, zone, after);
  for (;;) {
    const next = time.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > last) return null;
    const instant = next.epochMilliseconds;
    const from = offsetAt(temporal, zone, instant - 1);
    const to = offsetOf(next);
    if (from !== to) {
      const by = to - from;
      const becomes = localTimeAt(temporal, zone, instant);
      // As the day before the change would have it: 00:00 of a jump back by an hour is 24:00.
      const before = localTimeAt(temporal, zone, instant - msOfAMinute);
      const at = { date: before.date, minutes: before.minutes + 1 };
      return { instant, by, from, to, at, becomes };
    }
    time = next;
  }
};
