/** A day of the calendar, in no time zone; `month` counts from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Reads `YYYY-MM-DD`; null where the text is not a real day of the calendar. */
export const parseCalendarDate = (text: string): CalendarDate | null => {
  const groups = /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/u.exec(text.trim())?.groups;
  if (!groups) return null;
  const [year, month, day] = [Number(groups['y']), Number(groups['m']), Number(groups['d'])];
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return isReal ? { year, month, day } : null;
};

/** Whole days since 1 March of the year 0, by the rules of the Gregorian calendar. */
export const dayNumber = ({ year, month, day }: CalendarDate): number => {
  const marchYear = month > 2 ? year : year - 1;
  const monthsSinceMarch = (month + 9) % 12;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + day - 1;
};

/**
 * Months from one day to a later one, fractional: whole months by the calendar (a month ends on the
 * same day number, or on the last day of a shorter month), then the share of the month begun.
 */
export const monthsBetween = (from: CalendarDate, to: CalendarDate): number => {
  const after = (months: number): number => {
    const index = from.year * 12 + from.month - 1 + months;
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
    return dayNumber({ year, month, day: Math.min(from.day, daysInMonth(year, month)) });
  };
  const today = dayNumber(to);
  let whole = (to.year - from.year) * 12 + to.month - from.month;
  if (after(whole) > today) whole -= 1;
  return whole + (today - after(whole)) / (after(whole + 1) - after(whole));
};

/** The day so many days after another (before it, where negative). */
export const addDays = (date: CalendarDate, days: number): CalendarDate => {
  const wanted = dayNumber(date) + days;
  // Years of 365.2425 days: the first guess is at most one year off.
  let year = Math.floor(wanted / 365.2425);
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= wanted) year += 1;
  let left = wanted - dayNumber({ year, month: 1, day: 1 });
  let month = 1;
  for (; left >= daysInMonth(year, month); month += 1) left -= daysInMonth(year, month);
  return { year, month, day: left + 1 };
};

/** A day as `YYYY-MM-DD`; years from 0 to 9999. */
export const formatCalendarDate = ({ year, month, day }: CalendarDate): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => String(part).padStart(2, '0')),
  ].join('-');
