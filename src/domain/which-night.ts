import { daysAfter } from './day-text.ts';
import { newDayAt } from './night-note.ts';
import { dayNow, type WallClock } from './today-time.ts';

/**
 * The day (`YYYY-MM-DD`) that a moment belongs to, its night included: a night belongs to the day on
 * which its evening was, and runs until the routine’s usual wake-up (minutes from midnight), or until
 * 05:00 where none is known. It is also the day that a win noted now is for, and the day from which a
 * rough patch is that begins now. By the clock on the wall alone, so neither a clock change nor
 * another time zone nor a clock set back makes it more than a day older than the clock’s own.
 */
export const whichNight = (now: WallClock, wakeUp: number | null): string =>
  dayNow(now, wakeUp ?? newDayAt, null).day;

/**
 * The latest night that is over, by the day of its evening: the one a note is for unless the parent
 * says otherwise. In the small hours that is the night before the one that is still going on, as it
 * was the evening before: nothing flips at midnight.
 */
export const lastNight = (now: WallClock, wakeUp: number | null): string =>
  daysAfter(whichNight(now, wakeUp), -1);
