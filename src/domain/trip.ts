import { between, isId, oneOf, text, whole, type Check } from './checks.ts';
import { parseCalendarDate } from './calendar-date.ts';
import type { TripWay } from './body-shift.ts';

/** How the family travels. */
export type TravelBy = 'car' | 'train' | 'day-flight' | 'night-flight';

/** Where the child will sleep there. */
export type SleepsIn = 'travel-cot' | 'cot-there' | 'our-bed' | 'own-bed';

/** How fast the plan moves once there: all at once, or in small steps. */
export type TripStep = 'at-once' | 'hour' | 'half-hour';

/**
 * What the family told about a trip; null for what it has not answered. Days are `YYYY-MM-DD`, times
 * whole minutes from local midnight: those of the way out by the clock at home, those of the way
 * home by the clock there.
 */
export interface Trip {
  /** The time zones (IANA ids), and what the places are called, up to 60 characters. */
  readonly from: string | null;
  readonly fromName: string | null;
  readonly to: string | null;
  readonly toName: string | null;
  readonly leave: string | null;
  readonly leaveAt: number | null;
  /** From door to door, in minutes. */
  readonly outMinutes: number | null;
  readonly back: string | null;
  readonly backAt: number | null;
  readonly backMinutes: number | null;
  readonly way: TripWay | null;
  readonly step: TripStep | null;
  /** Minutes a night of small steps before the trip. */
  readonly before: number | null;
  readonly by: TravelBy | null;
  readonly sleepsIn: SleepsIn | null;
  /** Whose trip it is, where the family has several children: an id of the family’s. */
  readonly child: string | null;
  /** Where no routine is kept: months of corrected age as given on `ageOn`, and the wake-up. */
  readonly ageMonths: number | null;
  readonly ageOn: string | null;
  readonly wakeUp: number | null;
}

/** A field of a trip. */
export type TripField = keyof Trip;

const aDay: Check = (value) =>
  typeof value === 'string' && /^2\d{3}-/u.test(value) && parseCalendarDate(value) !== null;
const aTime = whole(0, 1439);
const aZone: Check = (value) => typeof value === 'string' && /^[\w+\-/]{1,64}$/u.test(value);

/*
 * The bounds of the planner’s ages and wake-ups, as child-age.ts and routine-request.ts have them.
 * Written out, so that what is kept of a trip can be read without the code of the day planner; a
 * test holds them together.
 */
const oldestMonths = 48;
const wakeUps = { from: 180, to: 660 } as const;

/** The shortest and the longest way of a trip, door to door, in minutes; and how long a trip may be, in days. */
export const tripLimits = { journey: { from: 30, to: 48 * 60 }, days: 366, name: 60 } as const;

const aJourney = whole(tripLimits.journey.from, tripLimits.journey.to);

/** What each answer about a trip may be, apart from null. */
export const tripFields: Readonly<Record<TripField, Check>> = {
  from: aZone,
  fromName: text(1, tripLimits.name),
  to: aZone,
  toName: text(1, tripLimits.name),
  leave: aDay,
  leaveAt: aTime,
  outMinutes: aJourney,
  back: aDay,
  backAt: aTime,
  backMinutes: aJourney,
  way: oneOf('home', 'half', 'local'),
  step: oneOf('at-once', 'hour', 'half-hour'),
  before: oneOf(0, 10, 15),
  by: oneOf('car', 'train', 'day-flight', 'night-flight'),
  sleepsIn: oneOf('travel-cot', 'cot-there', 'our-bed', 'own-bed'),
  child: isId,
  ageMonths: between(0, oldestMonths),
  ageOn: aDay,
  wakeUp: whole(wakeUps.from, wakeUps.to),
};

/** A trip about which nothing was told. */
export const emptyTrip: Trip = Object.fromEntries(
  Object.keys(tripFields).map((field) => [field, null]),
) as unknown as Trip;
