import type { CalendarDate } from '../../domain/calendar-date.ts';

const written = ({ year, month, day }: CalendarDate, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );

/** A day as “Tue 24 November”. */
export const dateInWords = (date: CalendarDate): string =>
  `${written(date, { weekday: 'short' })} ${written(date, { day: 'numeric', month: 'long' })}`;

/** A day in full: “Sunday, 28 March 2027”. */
export const dateInFull = (date: CalendarDate): string =>
  `${written(date, { weekday: 'long' })}, ${written(date, { dateStyle: 'long' })}`;
