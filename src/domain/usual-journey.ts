import { shortWay } from './body-shift.ts';
import { roundTo } from './time-of-day.ts';
import type { TravelBy } from './trip.ts';

const hour = 60;

/** A flight from door to door: so long where the clocks agree, and an hour more for each hour apart. */
const flight = 6 * hour;

/** The shortest night flight from door to door. */
const nightFlight = 10 * hour;

/**
 * A guess at when a family sets off (minutes from midnight) and how long it is under way, from door
 * to door, until it says so. `difference`: how far the clocks of the two places are apart, in minutes.
 */
export const usualJourney = (
  by: TravelBy,
  difference: number,
): { readonly at: number; readonly minutes: number } => {
  const flown = flight + roundTo(Math.abs(shortWay(difference)), 30);
  return {
    car: { at: 10 * hour, minutes: 3 * hour },
    train: { at: 10 * hour, minutes: 4 * hour },
    'day-flight': { at: 8 * hour, minutes: flown },
    'night-flight': { at: 18 * hour, minutes: Math.max(flown, nightFlight) },
  }[by];
};

/** The least a family stays, in minutes, where nothing was said of when it sets off for home. */
const leastStay = 2 * hour;

/** The last time of a day that a guess names, in minutes from midnight. */
const latest = 24 * hour - 15;

/**
 * A guess at when a family sets off for home: at the usual time; on the day on which it arrives, at
 * `arriveAt`, not before it has been there for 2 hours, as far as the day goes. Minutes from midnight.
 */
export const usualWayBack = (usual: number, arriveAt: number): number =>
  Math.max(usual, Math.min(Math.ceil((arriveAt + leastStay) / 15) * 15, latest));
