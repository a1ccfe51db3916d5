import { addDays, dayNumber, type CalendarDate } from './calendar-date.ts';
import type { LocalTime } from './zone-clock.ts';

/**
 * How a family meets a clock change: not at all until it has come, over the last nights before it, or
 * slowly over some days.
 */
export type ClockWay = 'nothing' | 'nights' | 'slow';

/** How far each step moves the day, in minutes (sources: chop-clock-change, millpond-clocks). */
export const clockStep = 15;

/** How many days apart the slow steps are (source: millpond-clocks). */
const slowDays = 3;

/** How many steps a change takes: 4 for an hour, 2 for the half hour of Lord Howe Island. */
export const clockSteps = (by: number): number => Math.ceil(Math.abs(by) / clockStep);

/** How many days before the first day on the new clock a way begins. */
const daysBefore = (way: ClockWay, by: number): number => {
  if (way === 'nothing') return 0;
  return clockSteps(by) * (way === 'slow' ? slowDays : 1);
};

/** A change as families live it: how far the clocks go forward (back, below 0), and from which day on. */
export interface FamilyChange {
  readonly by: number;
  /** The first day that begins by the new clock. */
  readonly firstDay: CalendarDate;
}

/**
 * The first day that begins by the new clock: that of the change itself where it comes before the
 * morning, else the day after (a change at 23:00).
 */
export const firstDayOf = (becomes: LocalTime): CalendarDate =>
  becomes.minutes < 720 ? becomes.date : addDays(becomes.date, 1);

/** A day on the way. All in minutes; earlier is below 0. */
export interface ClockDay {
  readonly date: CalendarDate;
  /** Whether it goes by the new clock. */
  readonly isNew: boolean;
  /** How far the morning is from the usual one, as the clocks of that day show it. */
  readonly morning: number;
  /** How far naps and the evening are from the usual ones, as the clocks of that day show it. */
  readonly evening: number;
}

/**
 * The days on which something changes, in order: those with a step, the first day on the new clock,
 * and the day on which all is as usual again. Before clocks go forward the day moves earlier, before
 * they go back later; a step goes `clockStep` minutes, the last the rest, and the morning follows the
 * evening before. What can’t begin in time begins on `today`, and goes on after the change.
 */
export const clockDays = (
  way: ClockWay,
  { by, firstDay }: FamilyChange,
  today: CalendarDate,
): readonly ClockDay[] => {
  const first = dayNumber(firstDay);
  const begin = Math.max(first - daysBefore(way, by), dayNumber(today));
  const pace = way === 'slow' ? slowDays : 1;
  const steps = way === 'nothing' ? 0 : clockSteps(by);
  /** How far the body’s day has been moved by the evening of a day. */
  const moved = (day: number): number => {
    if (way === 'nothing') return day >= first - 1 ? -by : 0;
    const done = Math.min(Math.max(Math.floor((day - begin) / pace) + 1, 0), steps);
    // + 0: never minus zero.
    return -Math.sign(by) * Math.min(done * clockStep, Math.abs(by)) + 0;
  };
  const lastStep = begin + (steps - 1) * pace;
  const end = Math.max(first, steps > 0 ? lastStep + 1 : begin);
  const days = Array.from({ length: end - begin + 1 }, (_, index) => begin + index);
  return days
    .filter((day) => day === first || day === end || moved(day) !== moved(day - 1))
    .map((day) => {
      const clock = day >= first ? by : 0;
      return {
        date: addDays(firstDay, day - first),
        isNew: day >= first,
        morning: clock + moved(day - 1),
        evening: clock + moved(day),
      };
    });
};

/** How many days a way takes before the first day on the new clock, and from that day on. */
export interface ClockSpan {
  readonly before: number;
  readonly after: number;
}

/** How the days of `clockDays` lie around the first day on the new clock, counted in whole days. */
export const clockSpan = (days: readonly ClockDay[], firstDay: CalendarDate): ClockSpan => {
  const change = dayNumber(firstDay);
  const [from, to] = [days[0], days.at(-1)].map((day) => (day ? dayNumber(day.date) : change));
  if (from === undefined || to === undefined) return { before: 0, after: 0 };
  return { before: Math.max(change - from, 0), after: to - Math.max(change, from) };
};
