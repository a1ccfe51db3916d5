import { dayNumber, type CalendarDate } from './calendar-date.ts';

/** A day of the week, 0 for Monday to 6 for Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The week from Monday on. */
export const week: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** The weekday of a calendar day. */
export const weekdayOf = (date: CalendarDate): Weekday =>
  // Day 0 is 1 January 1970, a Thursday.
  ((((dayNumber(date) + 3) % 7) + 7) % 7) as Weekday;
