import type { AgeBand, Span } from './age-band.ts';
import { addDays, type CalendarDate } from './calendar-date.ts';
import { planDay } from './day-plan.ts';
import type { DayRequest } from './day-request.ts';
import type { DayPlan } from './plan-types.ts';

/** One day of the two weeks: as many naps as before, or one fewer. */
export interface NapDropDay {
  readonly date: CalendarDate;
  readonly fewer: boolean;
}

/**
 * Where days with one nap fewer fall: every third day in the first week, then every other day, then
 * most days. This planner’s own pattern; practice alternates days, and no study compares ways.
 */
const twoWeeks = '..f..f.f.f.fff';

/** Two weeks from `start` on, in which days with one nap fewer become more. */
export const napDropDays = (start: CalendarDate): readonly NapDropDay[] =>
  Array.from(twoWeeks, (day, index) => ({ date: addDays(start, index), fewer: day === 'f' }));

/** Whether a day with one nap fewer is still usual at an age (`needs.usualNaps`). */
export const mayDropNap = (naps: number, usual: Span): boolean =>
  naps - 1 >= Math.max(usual.from, 0);

/** How much earlier bedtime is on a day with one nap fewer, at least; guides say 30 to 60 minutes. */
const earlier = 30;

/** The evening of a plan that has one. */
const bedtimeOf = (plan: DayPlan): number => (plan.kind === 'rhythm' ? NaN : plan.bedtime.at);

/**
 * The plan of a day with one nap fewer than `naps`, and bedtime half an hour earlier than on a day
 * with all of them; earlier still where the planner finds that better by itself.
 */
export const planWithoutNap = (
  request: DayRequest,
  naps: number,
  ages: readonly AgeBand[],
): DayPlan => {
  const latest = bedtimeOf(planDay({ ...request, naps }, ages)) - earlier;
  const fewer = { ...request, naps: naps - 1 };
  const plan = planDay(fewer, ages);
  return bedtimeOf(plan) > latest ? planDay({ ...fewer, bedtime: latest }, ages) : plan;
};
