import {
  shortWay,
  stepsAfterMakeSense,
  suggestedWay,
  type TripWay,
} from '../../domain/body-shift.ts';
import { dayNumber, parseCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { instantOf, localTime, shownAt, type PlaceClock } from '../../domain/place-clock.ts';
import { planTrip, tripTimes } from '../../domain/trip-plan.ts';
import type { TripPlan, TripTimes } from '../../domain/trip-types.ts';
import { tripLimits, type TravelBy, type Trip, type TripStep } from '../../domain/trip.ts';
import { usualJourney, usualWayBack } from '../../domain/usual-journey.ts';
import type { UsualDay } from '../../domain/usual-day.ts';
import { zonePlace } from '../../domain/zone-place.ts';
import { isZone, type TemporalApi } from '../../domain/zone-clock.ts';

/** The minutes a day of each step; null is all at once. */
const stepMinutes: Readonly<Record<TripStep, number | null>> = {
  'at-once': null,
  hour: 60,
  'half-hour': 30,
};

/** What is still to say, or to mend, before there is a plan. */
export type TripLack = 'place' | 'days' | 'order' | 'too-long' | 'too-soon' | 'zone';

/** Both ways of a trip with what is usual where nothing was said. */
export interface BothWays {
  readonly leave: CalendarDate;
  readonly back: CalendarDate;
  readonly leaveAt: number;
  readonly outMinutes: number;
  readonly backAt: number;
  readonly backMinutes: number;
}

/** A trip as far as it can be told: what lacks, or its times; and the plan where there is a day. */
export type MadeTrip =
  | { readonly lack: TripLack; readonly journeys?: BothWays }
  | {
      readonly lack: null;
      readonly journeys: BothWays;
      readonly times: TripTimes;
      readonly home: PlaceClock;
      readonly away: PlaceClock;
      readonly suggested: TripWay;
      readonly way: TripWay;
      /** Whether small steps after the arrival are offered. */
      readonly stepsFit: boolean;
      /** Null under 4 months. */
      readonly plan: TripPlan | null;
    };

/** How the family travels until it says so. */
export const byOf = ({ by }: Trip): TravelBy => by ?? 'day-flight';

/** Where a trip goes, and on which days. */
interface WhereAndWhen {
  readonly leave: CalendarDate;
  readonly back: CalendarDate;
  readonly home: PlaceClock;
  readonly away: PlaceClock;
}

/** What is guessed by the clocks of both places: how long the way takes, and when they set off home. */
const guessesOf = (trip: Trip, { leave, back, home, away }: WhereAndWhen) => {
  const by = byOf(trip);
  const left = instantOf(home, localTime(leave, trip.leaveAt ?? usualJourney(by, 0).at));
  const usual = usualJourney(by, away.offsetAt(left) - home.offsetAt(left));
  const there = shownAt(away, left + (trip.outMinutes ?? usual.minutes));
  const isDayOfArrival = dayNumber(there.date) === dayNumber(back);
  return {
    ...usual,
    backAt: isDayOfArrival ? usualWayBack(usual.at, there.minutes) : usual.at,
  };
};

/** The times of both ways, with a guess where nothing was said: a better one for known places. */
export const journeyOf = (trip: Trip, known?: WhereAndWhen): Omit<BothWays, 'leave' | 'back'> => {
  const plain = usualJourney(byOf(trip), 0);
  const guess = known ? guessesOf(trip, known) : { ...plain, backAt: plain.at };
  const outMinutes = trip.outMinutes ?? guess.minutes;
  return {
    leaveAt: trip.leaveAt ?? guess.at,
    outMinutes,
    backAt: trip.backAt ?? guess.backAt,
    backMinutes: trip.backMinutes ?? outMinutes,
  };
};

const datesOf = (trip: Trip): { leave: CalendarDate; back: CalendarDate } | TripLack => {
  const [leave, back] = [parseCalendarDate(trip.leave ?? ''), parseCalendarDate(trip.back ?? '')];
  if (!leave || !back) return 'days';
  const days = dayNumber(back) - dayNumber(leave);
  // Over the date line it may be the day before, by the clock there.
  if (days < -1) return 'order';
  return days > tripLimits.days ? 'too-long' : { leave, back };
};

/** Plans what is told of a trip, from a usual day (null under 4 months). */
export const makeTrip = (temporal: TemporalApi, trip: Trip, usual: UsualDay | null): MadeTrip => {
  if (trip.from === null || trip.to === null) return { lack: 'place' };
  if (!isZone(temporal, trip.from) || !isZone(temporal, trip.to)) return { lack: 'zone' };
  const dates = datesOf(trip);
  if (typeof dates === 'string') return { lack: dates };
  const [home, away] = [zonePlace(temporal, trip.from), zonePlace(temporal, trip.to)];
  const journeys = { ...dates, ...journeyOf(trip, { ...dates, home, away }) };
  const request = {
    home,
    away,
    out: { date: dates.leave, at: journeys.leaveAt, minutes: journeys.outMinutes },
    back: { date: dates.back, at: journeys.backAt, minutes: journeys.backMinutes },
  };
  const times = tripTimes(request);
  if (!times) return { lack: 'too-soon', journeys };
  const suggested = suggestedWay(times.days);
  const way = trip.way ?? suggested;
  const stepsFit = usual !== null && stepsAfterMakeSense(usual.wakeUp, shortWay(times.difference));
  const step = stepMinutes[trip.step ?? 'at-once'];
  const plan = usual && planTrip({ ...request, way, step, before: trip.before ?? 0, usual });
  return { lack: null, journeys, times, home, away, suggested, way, stepsFit, plan };
};

/** A trip with its times. */
export type ReadyTrip = Extract<MadeTrip, { lack: null }>;

/** What the places of a trip are called, in the middle of a sentence too. */
export const namesOf = ({ fromName, toName }: Trip) => ({
  home: fromName ?? 'home',
  away: toName ?? 'there',
});
