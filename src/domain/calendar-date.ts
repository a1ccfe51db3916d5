/** A day of the calendar, in no time zone; `month` counts from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const msOfADay = 86_400_000;

/** The day’s beginning in UTC, in ms since 1970: to count days with, no zone is meant. */
const begin = (year: number, month: number, day: number) =>
  new Date(0).setUTCFullYear(year, month - 1, day);

const textOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Reads `YYYY-MM-DD`; null where the text is not a real day of the calendar. */
export const parseCalendarDate = (text: string): CalendarDate | null => {
  const trimmed = text.trim();
  if (!/^\d{4}-\d\d-\d\d$/u.test(trimmed)) return null;
  const [year = 0, month = 0, day = 0] = trimmed.split('-').map(Number);
  return textOf(begin(year, month, day)) === trimmed ? { year, month, day } : null;
};

/** Whole days since 1 January 1970, by the rules of the Gregorian calendar. */
export const dayNumber = ({ year, month, day }: CalendarDate): number =>
  begin(year, month, day) / msOfADay;

/**
 * Months from one day to a later one, fractional: whole months by the calendar (a month ends on the
 * same day number, or on the last day of a shorter month), then the share of the month begun.
 */
export const monthsBetween = (from: CalendarDate, to: CalendarDate): number => {
  const after = (months: number): number =>
    Math.min(
      begin(from.year, from.month + months, from.day),
      // Day 0 of the month after: the last one of a shorter month.
      begin(from.year, from.month + months + 1, 0),
    );
  const end = begin(to.year, to.month, to.day);
  let whole = (to.year - from.year) * 12 + to.month - from.month;
  if (after(whole) > end) whole -= 1;
  return whole + (end - after(whole)) / (after(whole + 1) - after(whole));
};

/** The day so many days after another (before it, where negative). */
export const addDays = ({ year, month, day }: CalendarDate, days: number): CalendarDate => {
  const date = new Date(begin(year, month, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** A day as `YYYY-MM-DD`; years from 0 to 9999. */
export const formatCalendarDate = ({ year, month, day }: CalendarDate): string =>
  textOf(begin(year, month, day));
