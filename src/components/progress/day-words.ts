import { dayCount, daysAfter } from '../../domain/day-text.ts';

const form = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
  return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
};

/** A weekday in short: “Mon”. */
export const weekdayShort = form({ weekday: 'short' });

/** A month in short: “Sep”. */
export const monthShort = (day: string): string => shortMonth(day).slice(0, 3);

/** A day with its weekday: “Monday 23 November”. */
export const dayInFull = form({ weekday: 'long', day: 'numeric', month: 'long' });

const shortMonth = form({ month: 'short' });
const weekday = form({ weekday: 'long' });
const dayAndMonth = form({ day: 'numeric', month: 'long' });
const dayMonthYear = form({ day: 'numeric', month: 'long', year: 'numeric' });

/** A day as a date: “6 March”, with its year where that is not this one. */
export const dateInWords = (day: string, today: string): string =>
  day.slice(0, 4) === today.slice(0, 4) ? dayAndMonth(day) : dayMonthYear(day);

/** A day as one speaks of it: “Today”, “Yesterday”, “Friday” of the last 7 days, else the date. */
export const dayInWords = (day: string, today: string): string => {
  const ago = dayCount(today) - dayCount(day);
  if (ago === 0) return 'Today';
  if (ago === 1) return 'Yesterday';
  return ago > 1 && ago < 7 ? weekday(day) : dateInWords(day, today);
};

/** A night by its two days: “Sunday to Monday” of the last 7, else “3 to 4 March”. */
export const nightInWords = (evening: string, today: string): string => {
  const morning = daysAfter(evening, 1);
  const ago = dayCount(today) - dayCount(evening);
  if (ago >= 0 && ago < 7) return `${weekday(evening)} to ${weekday(morning)}`;
  const from =
    evening.slice(0, 7) === morning.slice(0, 7)
      ? Number(evening.slice(8))
      : dateInWords(evening, today);
  return `${from} to ${dateInWords(morning, today)}`;
};
