import type { Stretch } from './day-request.ts';
import type { DayPlan } from './plan-types.ts';

/** The bare times of a day, in minutes from the midnight it began after; may lie outside 0 to 1440. */
export interface UsualDay {
  readonly wakeUp: number;
  readonly naps: readonly Stretch[];
  readonly bedtime: number;
}

/** The times of a plan; a quiet time stands for the nap. Null under 4 months, where there are none. */
export const usualDay = (plan: DayPlan): UsualDay | null => {
  if (plan.kind === 'rhythm') return null;
  const naps = plan.kind === 'quiet-time-day' && plan.naps.length === 0 ? [plan.rest] : plan.naps;
  return {
    wakeUp: plan.wakeUp,
    naps: naps.map(({ start, end }) => ({ start, end })),
    bedtime: plan.bedtime.at,
  };
};

/** The day so many minutes later (earlier, where negative), with its wake-up between 0 and 1439. */
export const movedDay = ({ wakeUp, naps, bedtime }: UsualDay, minutes: number): UsualDay => {
  const by = minutes - Math.floor((wakeUp + minutes) / 1440) * 1440;
  return {
    wakeUp: wakeUp + by,
    naps: naps.map(({ start, end }) => ({ start: start + by, end: end + by })),
    bedtime: bedtime + by,
  };
};
