import { parseCalendarDate } from './calendar-date.ts';
import { oneOf, text, type Check } from './checks.ts';

/** Something that went well, in the parent's own words or in those of a suggestion. */
export interface SmallWin {
  /** The day it was on, `YYYY-MM-DD`; of the small hours, the day whose night it was. */
  readonly day: string;
  readonly text: string;
  /** Whose win it is. */
  readonly whose: 'child' | 'parent';
}

/** The longest text of a win, in characters. */
export const longestWin = 200;

/** Whether a value is a day of the calendar as text, `YYYY-MM-DD`, from 2000 on. */
export const isDay: Check = (value) =>
  typeof value === 'string' && /^2\d{3}-/u.test(value) && parseCalendarDate(value) !== null;

/** Whether a stored value is a win. */
export const isSmallWin: Check = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { day, text: said, whose } = value as Record<string, unknown>;
  return isDay(day) && text(1, longestWin)(said) && oneOf('child', 'parent')(whose);
};
