import { addDays, formatCalendarDate, monthsBetween, type CalendarDate } from './calendar-date.ts';
import { oldestMonths } from './child-age.ts';
import type { DayRequest } from './day-request.ts';
import { formFor } from './family-day.ts';
import type { Child, Protest, Routine } from './family.ts';
import { routineLimits } from './routine-request.ts';
import { weekdayOf } from './weekday.ts';

/** Which end of the day is moved. */
export type Moved = 'bedtime' | 'wakeUp';

/** How far each step goes, and how many days apart steps are. */
export interface MovePace {
  readonly minutes: number;
  readonly days: number;
}

/**
 * The paces to choose from. Published advice, nearly all for clock changes, gives 10 to 15 minutes a
 * step, from every night to every third night; no trial that compares them was found.
 */
export const movePaces = { minutes: [10, 15], days: [2, 3] } as const;

/** The most steps a move is split into: at the slowest pace, four months. */
export const mostSteps = 40;

/** Under this age (months, corrected) times are planned to the quarter of an hour only. */
const roughUntil = 6;

/**
 * The steps in minutes that make sense at an age: in the first 6 months, none finer than the plan.
 */
export const stepsAt = (ageMonths: number): readonly number[] =>
  ageMonths < roughUntil ? [15] : movePaces.minutes;

/** The pace to begin with, by how much protest is all right for the family (null: not answered). */
export const paceFor = (protest: Protest | null, ageMonths: number): MovePace => {
  if (protest === 'more') return { minutes: 15, days: 2 };
  return { minutes: (protest === 'least' ? stepsAt(ageMonths)[0] : null) ?? 15, days: 3 };
};

/** One step of a move: from this day on, this time (minutes from local midnight; may exceed 1440). */
export interface MoveStep {
  readonly date: CalendarDate;
  readonly at: number;
}

/**
 * The steps from one time of day to another, the first on `start`. Each goes as far as the pace
 * says, the last the rest of the way, so that it lands exactly on `to`. Empty where nothing moves;
 * null where it would take more than `mostSteps`.
 */
export const gradualMove = (
  { from, to }: { readonly from: number; readonly to: number },
  { minutes, days }: MovePace,
  start: CalendarDate,
): readonly MoveStep[] | null => {
  const count = Math.ceil(Math.abs(to - from) / minutes);
  if (count > mostSteps) return null;
  const way = Math.sign(to - from) * minutes;
  return Array.from({ length: count }, (_, index) => ({
    date: addDays(start, index * days),
    at: index === count - 1 ? to : from + (index + 1) * way,
  }));
};

/**
 * A day's request with one end moved to `at`. A bedtime becomes the wish. A wake-up takes the wished
 * bedtime along, if there is one, as far as bedtimes go; without a wish the day follows by itself.
 */
export const withMoved = (request: DayRequest, moved: Moved, at: number): DayRequest => {
  if (moved === 'bedtime') return { ...request, bedtime: at };
  const { from, to } = routineLimits.bedtime;
  const along = (bedtime: number) => Math.min(Math.max(bedtime + at - request.wakeUp, from), to);
  const { bedtime } = request;
  return { ...request, wakeUp: at, bedtime: bedtime === undefined ? undefined : along(bedtime) };
};

/**
 * The request of a routine on a day to come, from today’s: the child is older by then, and the busy
 * times and set naps are those of that weekday. `today` is `YYYY-MM-DD`.
 */
export const requestOn = (
  request: DayRequest,
  { child, routine }: { readonly child: Child; readonly routine: Routine },
  today: CalendarDate,
  date: CalendarDate,
): DayRequest => {
  const { busy, fixedNaps } = formFor(child, routine, weekdayOf(date), formatCalendarDate(today));
  const older = Math.max(monthsBetween(today, date), 0);
  const ageMonths = Math.min(request.ageMonths + older, oldestMonths);
  return { ...request, ageMonths, busy, fixedNaps };
};
