import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { localTime } from '../../../src/domain/place-clock.ts';
import { planTrip } from '../../../src/domain/trip-plan.ts';
import type { TripRequest } from '../../../src/domain/trip-types.ts';
import { aTrip, changingClock, leaveOn, trips } from './trip-arbitraries.ts';

const plan = (request: TripRequest) => {
  const made = planTrip(request);
  if (!made) throw new Error('this trip can be planned');
  return made;
};
const kinds = ({ sleeps }: ReturnType<typeof plan>['out']) =>
  sleeps.map(({ kind, where }) => `${kind} ${where}`);
/** There and back, each from 23:00 for 12 hours: the hours in which a child sleeps. */
const byNight = aTrip(0, 0, 10, {
  out: { date: leaveOn, at: 23 * 60, minutes: 720 },
  back: { date: addDays(leaveOn, 10), at: 23 * 60, minutes: 720 },
});

describe('a journey', () => {
  it('that begins in the middle of the night is slept on, out and back', () => {
    for (const journey of [plan(byNight).out, plan(byNight).back]) {
      expect(kinds(journey)).toEqual([
        'nap before',
        'nap before',
        'night into',
        'nap on-the-way',
        'nap there',
        'night there',
      ]);
      expect(journey.isOvernight).toBe(true);
    }
  });

  it('that begins after midnight goes on with the night before it', () => {
    const { out } = plan({ ...byNight, out: { date: leaveOn, at: 60, minutes: 240 } });
    expect(kinds(out)).toEqual(['night into']);
    expect(out.isOvernight).toBe(true);
  });

  it('by day is no night’s, and a nap that is as good as over counts as before it', () => {
    // The morning nap goes on until 10:50.
    const { out } = plan({ ...byNight, out: { date: leaveOn, at: 640, minutes: 300 } });
    expect(kinds(out)).toEqual(['nap before', 'nap on-the-way', 'night there']);
    expect(out.isOvernight).toBe(false);
    const sooner = plan({ ...byNight, out: { date: leaveOn, at: 600, minutes: 300 } });
    expect(kinds(sooner.out)[0]).toBe('nap into');
  });

  it('through the family’s night is one, though the child is hours ahead', () => {
    // On the way home after a short stay 9 hours west, by home time all along.
    const trip = aTrip(0, -540, 3, { way: 'home' });
    const back = { date: addDays(leaveOn, 3), at: 22 * 60, minutes: 600 };
    expect(plan({ ...trip, back }).back.isOvernight).toBe(true);
  });

  it('shows each sleep by both clocks, also where one changes on the way', () => {
    // Home from 5 hours west, over the spring change at home.
    const change = localTime(addDays(leaveOn, 11), 60);
    const home = changingClock(0, 60, change);
    const back = { date: addDays(leaveOn, 10), at: 18 * 60, minutes: 780 };
    const { sleeps } = plan(aTrip(0, -300, 10, { home, back })).back;
    const night = sleeps.find(({ kind }) => kind === 'night');
    expect([night?.away, night?.home]).toEqual([1140, 0]);
    const nap = sleeps.find(({ where }) => where === 'there');
    expect([nap?.away, nap?.home]).toEqual([570, 930]);
  });

  it('any journey that a sleep lies in says so, of each sleep', () => {
    fc.assert(
      fc.property(trips, (request) => {
        const trip = planTrip(request);
        for (const { sleeps, leave, arrive } of trip ? [trip.out, trip.back] : []) {
          for (const { from, to, where } of sleeps) {
            if (where === 'before') expect(to).toBeLessThanOrEqual(leave + 15);
            if (where === 'into') expect([from < leave, to > leave + 15]).toEqual([true, true]);
            if (where === 'on-the-way') expect(from >= leave && from < arrive).toBe(true);
            if (where === 'there') expect(from).toBeGreaterThanOrEqual(arrive);
          }
        }
      }),
    );
  });
});
