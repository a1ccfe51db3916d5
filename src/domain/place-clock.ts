import { addDays, dayNumber, type CalendarDate } from './calendar-date.ts';

/** The clock on the wall of a place. */
export interface PlaceClock {
  /** Minutes ahead of UTC at an instant (minutes since 1970 in UTC). */
  readonly offsetAt: (instant: number) => number;
  /**
   * Minutes ahead of UTC when the clock there shows a time (minutes since 1970 began there). For a
   * time that comes twice, of the first; for one that is skipped, as before the change.
   */
  readonly offsetIn: (local: number) => number;
}

const dayLength = 1440;
const epoch: CalendarDate = { year: 1970, month: 1, day: 1 };

/** A clock that never changes, so many minutes ahead of UTC. */
export const fixedClock = (offset: number): PlaceClock => ({
  offsetAt: () => offset,
  offsetIn: () => offset,
});

/** A time of day on a date as the clock shows it, in minutes since 1970 began there. */
export const localTime = (date: CalendarDate, minutes: number): number =>
  dayNumber(date) * dayLength + minutes;

/** The instant (minutes since 1970 in UTC) at which a clock shows this local time. */
export const instantOf = (clock: PlaceClock, local: number): number =>
  local - clock.offsetIn(local);

/** What a clock shows at an instant: a date, and whole minutes from its midnight, 0 to 1439. */
export const shownAt = (
  clock: PlaceClock,
  instant: number,
): { readonly date: CalendarDate; readonly minutes: number } => {
  const local = instant + clock.offsetAt(instant);
  const days = Math.floor(local / dayLength);
  return { date: addDays(epoch, days), minutes: local - days * dayLength };
};

/** By how many minutes a clock goes forward (back, where negative) within a day of its calendar. */
export const changeOn = (clock: PlaceClock, date: CalendarDate): number => {
  const from = localTime(date, 0);
  // A change at midnight itself belongs to the day that begins with it.
  return clock.offsetIn(from + dayLength - 1) - clock.offsetIn(from - 1);
};
