// cspell:ignore gaddis
import type { AgeBand } from './age-band.ts';
import { planDay } from './day-plan.ts';
import type { DayRequest, Stretch } from './day-request.ts';
import type { NamedStretch } from './family.ts';
import type { ClockPlan, DayPlan, QuietTimeDay } from './plan-types.ts';

/** The times of a nursery day, minutes from local midnight. */
export interface NurseryTimes {
  readonly wakeUp: number;
  readonly dropOff: number;
  readonly pickUp: number;
  /** The nap that is set there; null where a tired child may sleep. */
  readonly nap: Stretch | null;
  /** Whether bedtime comes forward on those days. */
  readonly early: boolean;
}

/** What a family may answer, minutes from local midnight. */
export const nurseryLimits = {
  dropOff: { from: 300, to: 840 },
  pickUp: { from: 600, to: 1260 },
} as const;

/** How much earlier bedtime is after a nursery day, in minutes (kids-and-company-sleep). */
export const earlierBy = 30;

/** When a catnap on the way home is over, and past which bedtime it is left out (gaddis-nursery-naps). */
export const catnap = { overBy: 990, bedtimeBy: 1200 } as const;

/** From pick-up to being asleep takes so long at least, in minutes: the way, tea, the wind-down. */
const homeFirst = 60;

/** How long handing over takes where naps are not set, in minutes. */
const handOver = 30;

/** Where no nap can be: at nursery outside its nap, or while handing over. `days` as given. */
export const nurseryBusy = (
  { dropOff, pickUp, nap }: NurseryTimes,
  days: NamedStretch['days'],
): readonly NamedStretch[] => {
  const stretches: readonly [label: string, start: number, end: number][] = nap
    ? [
        ['At nursery', dropOff, nap.start],
        ['At nursery', nap.end, pickUp],
      ]
    : [
        ['Nursery drop-off', dropOff, Math.min(dropOff + handOver, pickUp)],
        ['Nursery pick-up', pickUp, pickUp + handOver],
      ];
  return stretches
    .filter(([, start, end]) => end > start)
    .map(([label, start, end]) => ({ label, start, end, days }));
};

/** A nursery day: the request that was planned, and its plan. */
export interface NurseryDay {
  readonly request: DayRequest;
  readonly plan: DayPlan;
}

type DayWithTimes = ClockPlan | QuietTimeDay;

/** A second nap, where the set one leaves room for it: after pick-up, and over early enough. */
const fits = ({ naps, bedtime }: DayWithTimes, { nap, pickUp }: NurseryTimes): boolean =>
  bedtime.at <= catnap.bedtimeBy &&
  naps.every(
    ({ start, end }) =>
      start === nap?.start || (start >= Math.max(pickUp, nap?.end ?? 0) && end <= catnap.overBy),
  );

const withBedtime = ({ request, plan }: NurseryDay, bedtime: number, ages: readonly AgeBand[]) => {
  if (plan.kind === 'rhythm' || bedtime === plan.bedtime.at) return { request, plan };
  const asked = { ...request, bedtime };
  return { request: asked, plan: planDay(asked, ages) };
};

/**
 * A child’s day with nursery in it, beside the day at home: up and handed over at its times, a set
 * nap kept to the minute with none elsewhere in nursery hours, and bedtime half an hour before the
 * one at home where that is wished, never within the hour after pick-up. Under 4 months a rhythm.
 */
export const nurseryDay = (
  home: DayRequest,
  times: NurseryTimes,
  ages: readonly AgeBand[],
): NurseryDay => {
  const { wakeUp, nap, pickUp, early } = times;
  const atHome = planDay(home, ages);
  const base: DayRequest = {
    ...home,
    wakeUp,
    bedtime: undefined,
    busy: nurseryBusy(times, []).map(({ start, end }) => ({ start, end })),
    fixedNaps: nap ? [nap] : [],
  };
  const plan = (naps: number | undefined): NurseryDay => {
    const request = { ...base, naps };
    return { request, plan: planDay(request, ages) };
  };
  if (atHome.kind === 'rhythm') return plan(home.naps);
  const most = home.naps ?? atHome.needs.suggestedNaps.naps;
  const more = Array.from({ length: Math.max(most - 1, 0) }, (_, index) => most - index);
  const day = nap
    ? (more
        .map((naps) => plan(naps))
        .find((one) => one.plan.kind !== 'rhythm' && fits(one.plan, times)) ?? plan(1))
    : plan(home.naps);
  if (day.plan.kind === 'rhythm') return day;
  const wished = early
    ? Math.min(day.plan.bedtime.at, atHome.bedtime.at - earlierBy)
    : day.plan.bedtime.at;
  return withBedtime(day, Math.max(wished, pickUp + homeFirst), ages);
};
