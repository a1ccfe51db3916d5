import { addDays, formatCalendarDate, parseCalendarDate } from './calendar-date.ts';
import type { TodayLog } from './today-log.ts';

/** A moment as a clock on the wall has it: the day, and whole minutes from its midnight. */
export interface WallClock {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly minutes: number;
}

/** What the device's clock says, as a wall clock in the device's own time zone. */
export const wallClock = (now: Date): WallClock => ({
  day: formatCalendarDate({
    year: now.getFullYear(),
    month: now.getMonth() + 1,
    day: now.getDate(),
  }),
  minutes: now.getHours() * 60 + now.getMinutes(),
});

/**
 * Which day it is for a child: the new one from the usual wake-up on (minutes from midnight), or
 * from the moment a log of it was begun; before that still yesterday, with minutes past 1440.
 */
export const dayNow = (now: WallClock, wakeUp: number, log: TodayLog | null): WallClock => {
  const date = parseCalendarDate(now.day);
  if (now.minutes >= wakeUp || log?.day === now.day || !date) return now;
  return { day: formatCalendarDate(addDays(date, -1)), minutes: now.minutes + 1440 };
};

/** Whether a kept log is about the day it is now, and says anything. Older ones are over. */
export const isLogOfNow = (log: TodayLog | null, now: WallClock, wakeUp: number): log is TodayLog =>
  log !== null && log.reports.length > 0 && log.day === dayNow(now, wakeUp, log).day;

/** A morning may begin this many minutes before the usual wake-up. */
export const earlyMorning = 240;

/**
 * Whether getting up now would begin a new day, although the usual wake-up is still to come: the
 * night has begun (`bedtime` in minutes from midnight of `today`), and morning is near.
 */
export const beginsNewDay = (today: WallClock, bedtime: number, wakeUp: number): boolean =>
  today.minutes > bedtime && today.minutes >= 1440 + wakeUp - earlyMorning;
