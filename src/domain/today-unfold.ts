import type { AgeBand } from './age-band.ts';
import { planDay } from './day-plan.ts';
import type { DayRequest, SoFar, Stretch } from './day-request.ts';
import type { ClockPlan, PlannedNap, QuietTimeDay } from './plan-types.ts';
import { overlap } from './stretches.ts';
import type { Report } from './today-log.ts';
import { pairUp } from './today-pairs.ts';

/** A day with clock times: every age from 4 months. */
export type ClockDay = ClockPlan | QuietTimeDay;

/** What is known of a nap of today: it was reported, it is taken as planned, or it is to come. */
export interface KnownNap {
  /** Its place in the usual day; null for one that is only today. */
  readonly usual: number | null;
  readonly how: 'told' | 'assumed' | 'ahead';
}

/** A nap that is still to come. */
export interface Pending {
  readonly nap: PlannedNap;
  readonly usual: number | null;
}

/** A nap that is over, told or taken as planned. */
export interface Past extends Stretch, KnownNap {
  readonly planned: PlannedNap | null;
}

/** A day between two reports: what has happened, and the plan from there. */
export interface Unfolding {
  readonly plan: ClockDay;
  readonly past: readonly Past[];
  /** The naps of the usual day that are still to come. */
  readonly left: readonly number[];
  readonly fixedNaps: readonly Stretch[];
  readonly wokeUp: number | undefined;
  readonly skipped: number;
  readonly now: number;
  /** The last nap of the day was given up, so none is planned any more. */
  readonly noMoreNaps: boolean;
  /** What was given up last, and the day before it was. */
  readonly givenUp: {
    readonly report: Report;
    readonly about: Pending;
    readonly before: Unfolding;
  } | null;
}

/** The day as planned, before anything is known of it. */
export const unfold = (request: DayRequest, usual: ClockDay): Unfolding => ({
  plan: usual,
  past: [],
  left: usual.naps.map((_, index) => index),
  fixedNaps: request.fixedNaps ?? [],
  wokeUp: undefined,
  skipped: 0,
  now: 0,
  noMoreNaps: false,
  givenUp: null,
});

/** The naps that are still to come, each with its place in the usual day. */
export const pendingOf = ({ plan, past, left }: Unfolding, usual: ClockDay): readonly Pending[] => {
  const ahead = plan.naps.filter((nap) => !past.some((one) => overlap(one, nap)));
  const partners = pairUp(
    left.map((index) => usual.naps[index]!.start),
    ahead.map(({ start }) => start),
  );
  return ahead.map((nap, index) => ({ nap, usual: left[partners[index] ?? -1] ?? null }));
};

/** Plans the rest of the day around what has happened. */
export const replan = (
  request: DayRequest,
  ages: readonly AgeBand[],
  { fixedNaps, past, skipped, wokeUp, now, noMoreNaps }: Unfolding,
): ClockDay => {
  const soFar: SoFar = { naps: past, skippedNaps: skipped, wokeUp, now };
  // Busy until the night: the planner puts no nap there, and every bedtime costs the same more.
  const busy = noMoreNaps ? [{ start: now, end: request.wakeUp + 1440 }] : request.busy;
  const plan = planDay({ ...request, fixedNaps, busy, soFar }, ages);
  if (plan.kind === 'rhythm') throw new RangeError('a day with clock times became a rhythm');
  const notes = plan.notes.filter(({ code }) => !noMoreNaps || code !== 'bedtime-in-busy-time');
  return { ...plan, notes };
};
