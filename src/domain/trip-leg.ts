import { addDays, dayNumber, type CalendarDate } from './calendar-date.ts';
import { afterDays, ownStep, shortWay, stepsAfterMakeSense } from './body-shift.ts';
import { changeOn, instantOf, localTime } from './place-clock.ts';
import { tripLight } from './trip-light.ts';
import type { TripDay, TripPart, TripRequest } from './trip-types.ts';
import { movedDay } from './usual-day.ts';

/** How far the place away is ahead of home at an instant, in minutes. */
export const differenceAt = ({ home, away }: Pick<TripRequest, 'home' | 'away'>, instant: number) =>
  away.offsetAt(instant) - home.offsetAt(instant);

/** The child’s own clock keeps up with a plan of small steps, and follows any other at its own pace. */
export const ownPace = (step: number | null) => Math.min(step ?? ownStep, ownStep);

/** The step a day of a stretch with so much to go; null for all at once. */
export const stepFor = ({ step, usual }: TripRequest, whole: number) =>
  stepsAfterMakeSense(usual.wakeUp, whole) ? step : null;

/** One stretch of a trip, whose days are all by one clock and go from one lag to another. */
export interface Leg {
  readonly at: 'home' | 'away';
  /** The day on which the lag begins to shrink. */
  readonly since: CalendarDate;
  readonly from: number;
  readonly ownFrom: number;
  /** How far the clock there was ahead of UTC when the leg began. */
  readonly offset: number;
  readonly to: number;
  readonly whole: number;
  readonly step: number | null;
}

/**
 * How late the child’s own clock runs after so many days of a leg. It follows the plan, and knows
 * nothing of clock changes: what the clock there jumps ahead, it is later by.
 */
const ownLagAfter = (request: TripRequest, leg: Leg, days: number): number => {
  const clock = leg.at === 'home' ? request.home : request.away;
  const wakeUp = Math.max(request.usual.wakeUp, 0);
  let { ownFrom: lag, offset } = leg;
  for (let day = 1; day <= days; day += 1) {
    const here = clock.offsetIn(localTime(addDays(leg.since, day), wakeUp));
    lag += here - offset;
    offset = here;
    // Where the plan moves all at once, the first morning there is still one by their own clock.
    if (day > 1 || leg.step !== null) lag = afterDays(lag, leg.to, ownPace(leg.step), 1);
  }
  return lag;
};

/** How far the clocks at home go forward between two instants, in minutes. */
const homeChange = ({ home }: TripRequest, from: number, to: number) =>
  home.offsetAt(to) - home.offsetAt(from);

/** A day of a stretch: what the plan says, what the child’s own clock says, and what changes. */
export const dayOf = (
  request: TripRequest,
  leg: Leg,
  part: TripPart,
  date: CalendarDate,
): TripDay => {
  const { usual, way } = request;
  const { step } = leg;
  const clock = leg.at === 'home' ? request.home : request.away;
  const morningOf = (day: CalendarDate) =>
    instantOf(clock, localTime(day, Math.max(usual.wakeUp, 0)));
  const morning = morningOf(date);
  const difference = differenceAt(request, morning);
  const days = dayNumber(date) - dayNumber(leg.since);
  // Home time stays home time, also when the clocks of one place change meanwhile.
  const keeps = way === 'home' && leg.at === 'away';
  const to = keeps ? shortWay(difference) : leg.to;
  const lag = keeps ? to : afterDays(leg.from, to, step, days);
  const ownLag = keeps ? to : ownLagAfter(request, leg, days);
  const left = ownLag - to;
  const times = movedDay(usual, lag);
  const own = movedDay(usual, ownLag);
  return {
    part,
    date,
    last: date,
    at: leg.at,
    difference,
    lag,
    ownLag,
    left,
    times,
    own,
    change: changeOn(clock, date),
    homeChange: leg.at === 'home' ? 0 : homeChange(request, morningOf(addDays(date, -1)), morning),
    light: tripLight({ whole: leg.whole, target: leg.whole - to, left }, times, own),
  };
};
