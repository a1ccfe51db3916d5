import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortWay, stepsAfterMakeSense } from '../../../src/domain/body-shift.ts';
import { dayNumber, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import { instantOf, localTime, type PlaceClock } from '../../../src/domain/place-clock.ts';
import { planTrip } from '../../../src/domain/trip-plan.ts';
import type { TripDay, TripPlan, TripRequest } from '../../../src/domain/trip-types.ts';
import { leaveOn, trips } from './trip-arbitraries.ts';

const there = ({ going }: TripPlan) => going.filter(({ part }) => part === 'there');
const before = ({ going }: TripPlan) => going.filter(({ part }) => part === 'before');
/** Every day by the clock there, the one on which they set off home among them. */
const away = ({ going, homeAgain }: TripPlan) =>
  [...going, ...homeAgain].filter(({ at }) => at === 'away');
/** The most a plan may move by in a day; all of it where steps would begin in the night. */
const stepOf = ({ step, usual }: TripRequest, whole: number) =>
  (stepsAfterMakeSense(usual.wakeUp, whole) ? step : null) ?? Infinity;
/** The last morning there. */
const lastMorning = (request: TripRequest) => {
  const local = localTime(request.back.date, request.usual.wakeUp);
  const offset = request.away.offsetIn(local);
  return { offset, instant: local - offset };
};
/** How far a number has gone from one end to another, without going back or past it. */
const goesTo = (values: readonly number[], end: number, most: number) => {
  for (const [index, value] of values.entries()) {
    const next = values[index + 1] ?? value;
    expect(Math.abs(next - end)).toBeLessThanOrEqual(Math.abs(value - end));
    expect(Math.sign(next - end) * Math.sign(value - end)).toBeGreaterThanOrEqual(0);
    expect(Math.abs(next - value)).toBeLessThanOrEqual(most);
  }
};

/** The child’s own clock follows by an hour a day at most, and knows nothing of clock changes. */
const ownGoesTo = (
  days: readonly TripDay[],
  { offsetIn }: PlaceClock,
  wakeUp: number,
  end: number,
) => {
  const offset = (date: CalendarDate) => offsetIn(localTime(date, wakeUp));
  for (const [index, day] of days.entries()) {
    const next = days[index + 1];
    if (!next) return;
    const unmoved = day.ownLag + offset(next.date) - offset(day.last);
    goesTo([unmoved, next.ownLag], end, 60);
  }
};

describe('trips of 1 day to half a year', () => {
  it('any trip goes to its target step by step, from the first small step at home on, never past it', () => {
    fc.assert(
      fc.property(trips, (request) => {
        const trip = planTrip(request);
        if (!trip || request.way === 'home') return;
        const atHome = trip.going.filter(({ at }) => at === 'home').map(({ lag }) => -lag || 0);
        const stay = away(trip);
        const end = trip.whole - trip.target;
        goesTo([0, ...atHome], trip.target, request.before);
        // How far they have gone when they leave is where the stay goes on from.
        goesTo(
          [atHome.at(-1) ?? 0, ...stay.map(({ lag }) => trip.whole - lag)],
          trip.target,
          stepOf(request, trip.whole),
        );
        ownGoesTo(stay, request.away, request.usual.wakeUp, end);
        expect(Math.abs(trip.target)).toBeLessThanOrEqual(Math.abs(trip.whole));
      }),
    );
  });

  it('any way home goes on from the last day there, step by step, to the usual day', () => {
    fc.assert(
      fc.property(trips, (request) => {
        const trip = planTrip(request);
        if (!trip) return;
        const home = trip.homeAgain.filter(({ at }) => at === 'home');
        const { ownLag } = away(trip).at(-1)!;
        const crossed = request.home.offsetAt(trip.back.arrive) - lastMorning(request).offset;
        const step = stepOf(request, trip.wholeBack);
        // From where they are by their own clock: after a short stay, the plan there was far ahead of it.
        expect(trip.wholeBack).toBe(shortWay(ownLag + crossed));
        goesTo([trip.wholeBack, ...home.map((day) => day.lag)], 0, step);
        ownGoesTo(home, request.home, request.usual.wakeUp, 0);
        // The last row stands for the days after it, unless there would be more than two weeks of them.
        const shown = trip.homeAgain.filter(({ part }) => part === 'after');
        const days = dayNumber(shown.at(-1)!.last) - dayNumber(shown[0]!.date) + 1;
        if (days < 14) expect(home.at(-1)?.lag).toBe(0);
      }),
    );
  });

  it('any trip on home time keeps it on every day there, through every clock change', () => {
    fc.assert(
      fc.property(trips, (drawn) => {
        const request = { ...drawn, way: 'home' as const };
        const trip = planTrip(request);
        if (!trip) return;
        expect(trip.target).toBe(0);
        expect(before(trip)).toEqual([]);
        for (const day of away(trip)) {
          expect(shortWay(day.times.wakeUp - day.difference - request.usual.wakeUp)).toBe(0);
          expect([day.ownLag, day.left, day.light]).toEqual([day.lag, 0, null]);
        }
        // Only a change at home on the way home can leave anything to go back.
        const { instant } = lastMorning(request);
        const changed = request.home.offsetAt(trip.back.arrive) - request.home.offsetAt(instant);
        expect(trip.wholeBack).toBe(changed);
      }),
    );
  });

  it('any trip names every day there once, in order', () => {
    fc.assert(
      fc.property(trips, (request) => {
        const trip = planTrip(request);
        if (!trip) return;
        const numbers = there(trip).flatMap(({ date, last }) =>
          Array.from(
            { length: dayNumber(last) - dayNumber(date) + 1 },
            (_, at) => dayNumber(date) + at,
          ),
        );
        // The day of arrival is one of them for who lands in the small hours after a night.
        const { arriveOn, arriveAt } = trip.out;
        const isWhole = arriveAt < request.usual.wakeUp && dayNumber(arriveOn) > dayNumber(leaveOn);
        const first = dayNumber(arriveOn) + (isWhole ? 0 : 1);
        const count = Math.max(dayNumber(request.back.date) - first, 0);
        expect(numbers).toEqual(Array.from({ length: count }, (_, at) => first + at));
      }),
    );
  });

  it('any day of a trip is a day in order, whose wake-up is on its date', () => {
    const inOrder = ({ times }: TripDay) => {
      expect(times.wakeUp).toBeGreaterThanOrEqual(0);
      expect(times.wakeUp).toBeLessThan(1440);
      const moments = [
        times.wakeUp,
        ...times.naps.flatMap(({ start, end }) => [start, end]),
        times.bedtime,
      ];
      expect(moments).toEqual(moments.toSorted((a, b) => a - b));
    };
    fc.assert(
      fc.property(trips, (request) => {
        const trip = planTrip(request);
        for (const day of [...(trip?.going ?? []), ...(trip?.homeAgain ?? [])]) inOrder(day);
      }),
    );
  });

  it('any journey’s sleeps follow each other, and end with a night after the arrival', () => {
    fc.assert(
      fc.property(trips, (request) => {
        const trip = planTrip(request);
        for (const { sleeps, leave, arrive } of trip ? [trip.out, trip.back] : []) {
          expect(arrive).toBeGreaterThan(leave);
          const moments = sleeps.flatMap(({ from, to }) => [from, to]);
          expect(moments).toEqual(moments.toSorted((a, b) => a - b));
          expect(sleeps.at(-1)?.kind).toBe('night');
          expect(sleeps.at(-1)?.to).toBeGreaterThan(arrive);
        }
      }),
    );
  });

  it('a clock that is asked for a time of day shows it again', () => {
    fc.assert(
      fc.property(trips, fc.integer({ min: 29_770_000, max: 29_900_000 }), ({ home }, local) => {
        const instant = instantOf(home, local);
        const shown = instant + home.offsetAt(instant);
        // A time that is skipped comes out by the length of the gap later.
        expect([0, 30, 60]).toContain(shown - local);
      }),
    );
  });
});
