import { dayNumber } from '../../domain/calendar-date.ts';
import type { Journey } from '../../domain/journey.ts';
import { localTime, type PlaceClock } from '../../domain/place-clock.ts';
import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import type { TripDay, TripPlan } from '../../domain/trip-types.ts';
import { safeSleepAway } from './trip-text.ts';

/** What a calendar gets of a trip. */
export interface TripCalendar {
  readonly plan: TripPlan;
  readonly zones: { readonly home: string; readonly away: string };
  readonly clocks: { readonly home: PlaceClock; readonly away: PlaceClock };
  readonly names: { readonly home: string; readonly away: string };
  /** What the child is called, or ''. */
  readonly child: string;
  readonly ageMonths: number;
  readonly clock: ClockStyle;
  /** When the file is made, ms since 1970. */
  readonly now: number;
}

type Place = 'home' | 'away';

/** An entry of a trip’s calendar. */
export interface TripEntry {
  /** Unique in the file, and the same for the same entry of a later one. */
  readonly key: string;
  readonly title: string;
  readonly about: readonly string[];
  /** By whose clock it is. */
  readonly at: Place;
  /** Minutes since 1970 began at that place. */
  readonly start: number;
  readonly end: number;
  /** On how many days in a row. */
  readonly count: number;
}

/** How long the entry of a moment is, in minutes. */
const moment = 15;

const byChildFirst = 'Go by your child first: tired signs come before the clock.';

/** A time by the clock of the other place, where that shows another time. */
const byTheOther = (
  time: number,
  difference: number,
  at: Place,
  { names, clock }: TripCalendar,
): readonly string[] => {
  if (difference % 1440 === 0) return [];
  return [
    at === 'away'
      ? `${formatTimeOfDay(time - difference, clock)} at home.`
      : `${formatTimeOfDay(time + difference, clock)} in ${names.away}.`,
  ];
};

const dayEntries = (day: TripDay, trip: TripCalendar): readonly TripEntry[] => {
  const { part, times, at, date, last, difference } = day;
  const travels = part === 'out' || part === 'back';
  const ended = part === 'arrival' || part === 'home';
  const safe = safeSleepAway(trip.ageMonths);
  const entry = (
    name: string,
    title: string,
    [start, end]: readonly [number, number],
    about: readonly string[],
  ): TripEntry => ({
    key: `${part}-${dayNumber(date)}-${name}`,
    title: `${title}, around ${formatTimeOfDay(start, trip.clock)}`,
    about: [...byTheOther(start, difference, at, trip), ...about],
    at,
    start: localTime(date, start),
    end: localTime(date, end),
    count: dayNumber(last) - dayNumber(date) + 1,
  });
  const { wakeUp, bedtime } = times;
  const naps = travels || ended ? [] : times.naps;
  return [
    ...(ended
      ? []
      : [
          entry(
            'up',
            'Up for the day',
            [wakeUp, wakeUp + moment],
            ['A little earlier or later is fine.'],
          ),
        ]),
    ...naps.map(({ start, end }, index) =>
      entry(`nap-${index + 1}`, 'Nap', [start, end], [byChildFirst, safe]),
    ),
    ...(travels
      ? []
      : [
          entry(
            'bedtime',
            'Asleep for the night',
            [bedtime, bedtime + moment],
            [byChildFirst, safe],
          ),
        ]),
  ];
};

/** One of the two ways, and the places it goes from and to. */
interface Way {
  readonly key: 'out' | 'back';
  readonly title: string;
  readonly journey: Journey;
  readonly from: Place;
  readonly to: Place;
  /** The number of the first day that has entries of its own. */
  readonly until: number;
}

const onClock = (clock: PlaceClock, instant: number) => instant + clock.offsetAt(instant);

/** The naps around a way as their own clock has them, each by the clock of the place it is at. */
const napsOfWay = ({ key, journey, from, to, until }: Way, trip: TripCalendar) => {
  const safe = safeSleepAway(trip.ageMonths);
  return journey.sleeps
    .filter(({ kind }) => kind === 'nap')
    .map((nap, index): TripEntry => {
      const at = nap.where === 'there' ? to : from;
      const start = onClock(trip.clocks[at], nap.from);
      const onTheWay = nap.where === 'on-the-way' || nap.where === 'into';
      return {
        key: `${key}-nap-${index + 1}`,
        title: `Nap, around ${formatTimeOfDay(nap[at], trip.clock)}`,
        about: [
          ...byTheOther(nap[at], nap.away - nap.home, at, trip),
          ...(onTheWay ? ['It may happen on the way, or not.'] : []),
          byChildFirst,
          safe,
        ],
        at,
        start,
        end: start + (nap.to - nap.from),
        count: 1,
      };
    })
    .filter(({ at, start }) => at === from || Math.floor(start / 1440) < until);
};

const wayEntries = (way: Way, trip: TripCalendar): readonly TripEntry[] => {
  const { key, title, journey, from } = way;
  const start = onClock(trip.clocks[from], journey.leave);
  const end = start + (journey.arrive - journey.leave);
  const about = ['Naps may happen, or not. Out of the car seat on arrival.'];
  return [...napsOfWay(way, trip), { key, title, about, at: from, start, end, count: 1 }];
};

/**
 * What a calendar gets of a trip: the wake-up, the naps and the bedtime of every day by the clock where
 * the family is then, both ways, and the naps that their own clock has around them.
 */
export const tripEntries = (trip: TripCalendar): readonly TripEntry[] => {
  const { plan, names } = trip;
  const out: Way = {
    key: 'out',
    title: `On the way to ${names.away}`,
    journey: plan.out,
    from: 'home',
    to: 'away',
    until: dayNumber(plan.firstThere),
  };
  const back: Way = {
    key: 'back',
    title: 'On the way home',
    journey: plan.back,
    from: 'away',
    to: 'home',
    until: dayNumber(plan.firstHome),
  };
  return [
    ...plan.going.flatMap((day) => dayEntries(day, trip)),
    ...wayEntries(out, trip),
    ...plan.homeAgain.flatMap((day) => dayEntries(day, trip)),
    ...wayEntries(back, trip),
  ];
};
