import { roundTo } from './time-of-day.ts';

/** Keep to home time, meet halfway, or live by the clock there. */
export type TripWay = 'home' | 'half' | 'local';

const day = 1440;

/**
 * The shorter way round from one place’s clock to another’s. `difference` is how far the other is
 * ahead in minutes. Positive: so much earlier, as after flying east; negative: so much later, as
 * after flying west; from −720 to 719. Exactly 12 hours go later, the way that is thought easier.
 */
export const shortWay = (difference: number): number =>
  ((((difference + day / 2) % day) + day) % day) - day / 2;

/** From this difference on, in minutes, the body may well go the other way round. */
export const slipperyFrom = 8 * 60;

/** Whether the shorter way round is not the way that was flown: east over more than 12 hours. */
export const goesRound = (difference: number): boolean => shortWay(difference) !== difference;

/** How far a day is to move in all, in minutes; positive is earlier. Half-way goes by quarters. */
export const targetShift = (difference: number, way: TripWay): number => {
  const whole = shortWay(difference);
  if (way === 'home') return 0;
  return way === 'local' ? whole : Math.sign(whole) * roundTo(Math.abs(whole) / 2, 15);
};

/**
 * A number of minutes after so many days of going to another by at most `step` a day: never past it.
 * A null step is there at once, on day 0.
 */
export const afterDays = (from: number, to: number, step: number | null, days: number): number => {
  if (step === null) return to;
  const gone = Math.min(Math.abs(to - from), step * Math.max(days, 0));
  return from + Math.sign(to - from) * gone;
};

/** How fast a child’s own clock follows: the usual guess is about a day for each hour. */
export const ownStep = 60;

/** The most nights of small steps before a trip. */
export const mostNightsBefore = 7;

/**
 * The shift after each night of small steps before a trip, in minutes, the last one on the eve:
 * towards `target` by `minutes` a night, never past it. None where `minutes` is 0.
 */
export const stepsBefore = (target: number, minutes: number): readonly number[] => {
  if (minutes <= 0) return [];
  const nights = Math.min(Math.ceil(Math.abs(target) / minutes), mostNightsBefore);
  return Array.from({ length: nights }, (_, index) => afterDays(0, target, minutes, index + 1));
};

/** Up to so many days away, keeping to home time is suggested (pediatric-sleep-council-jet-lag). */
export const shortStay = 3;

/** The way that suits a stay of so many days: home time when it is short, else the clock there. */
export const suggestedWay = (days: number): TripWay => (days <= shortStay ? 'home' : 'local');

/** Before this time by the clock there (minutes from midnight), no plan says that the day begins. */
const earliestStart = 4 * 60 + 30;

/**
 * Whether small steps after the arrival make a day to live by: after flying far west they would
 * begin in the middle of the night. `wakeUp` in minutes from midnight, `whole` as `shortWay` has it.
 */
export const stepsAfterMakeSense = (wakeUp: number, whole: number): boolean =>
  wakeUp + whole >= earliestStart || whole >= 0;
