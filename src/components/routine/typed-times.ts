import { parseTimeOfDay } from '../../domain/time-of-day.ts';

/** Whether a typed time says which half of the day it is: “pm”, “midnight”, “noon”. */
const saysHalf = (text: string) => /[a-gi-z]/iu.test(text);

/**
 * Reads a typed bedtime as minutes from local midnight, 240 to 1679: after midnight counts from 1440
 * on. Null where it is not a time. Without am or pm the hours 4 to 11 are evening hours and 12 is
 * midnight, so `7` and `7:30` are seven and half past seven in the evening.
 */
export const parseBedtime = (text: string): number | null => {
  const time = parseTimeOfDay(text);
  if (time === null) return null;
  const hour = Math.floor(time / 60);
  if (!saysHalf(text) && hour >= 4 && hour <= 12) return time + 720;
  return hour < 4 ? time + 1440 : time;
};

/**
 * Reads a time by day as people type it, as minutes from local midnight; null where it is not one.
 * Without am or pm the hours 1 to 5 are after noon (`3:15` is a quarter past three in the
 * afternoon), unless they are written like `03:15`.
 */
export const parseByDay = (text: string): number | null => {
  const time = parseTimeOfDay(text);
  if (time === null || saysHalf(text) || /^\s*0/u.test(text)) return time;
  return time >= 60 && time < 360 ? time + 720 : time;
};

/**
 * Reads the end of something that begins at `start`, as `parseByDay` does. What begins after noon
 * ends after noon (`6` is six in the evening then), and midnight is the end of the day, 1440.
 */
export const parseEnd = (text: string, start: number): number | null => {
  const time = parseByDay(text);
  if (time === 0) return 1440;
  if (time === null || time >= 720 || start < 720 || saysHalf(text) || /^\s*0/u.test(text)) {
    return time;
  }
  return time + 720;
};

/** The next time on a grid of `step` minutes, earlier or later; whole minutes. */
export const nextTime = (minutes: number, direction: -1 | 1, step: number): number =>
  direction < 0 ? (Math.ceil(minutes / step) - 1) * step : (Math.floor(minutes / step) + 1) * step;
