import { addDays, dayNumber, formatCalendarDate, parseCalendarDate } from './calendar-date.ts';

/** Whole days since 1 January 1970 of a day as text, `YYYY-MM-DD`; of a real day only. */
export const dayCount = (day: string): number => {
  // Not read with care: nights are checked when they come out of the store, and there are many.
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return dayNumber({ year, month, day: date });
};

/** The day so many days after another (before it, where negative), both `YYYY-MM-DD`. */
export const daysAfter = (day: string, days: number): string =>
  formatCalendarDate(addDays(parseCalendarDate(day)!, days));

/** So many days in a row, the first one first. */
export const daysInRow = (first: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => daysAfter(first, at));
