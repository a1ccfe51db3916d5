import * as fc from 'fast-check';
import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { fixedClock, type PlaceClock } from '../../../src/domain/place-clock.ts';
import type { TripRequest } from '../../../src/domain/trip-types.ts';

/** A clock that goes from one offset to another at an instant (minutes since 1970 in UTC). */
export const changingClock = (before: number, after: number, at: number): PlaceClock => ({
  offsetAt: (instant) => (instant < at ? before : after),
  offsetIn: (local) => (local - before < at || local - after < at ? before : after),
});

/** Up at 06:30, two naps, asleep at 19:00. */
export const plainDay = {
  wakeUp: 390,
  naps: [
    { start: 570, end: 650 },
    { start: 825, end: 900 },
  ],
  bedtime: 1140,
};

export const leaveOn: CalendarDate = { year: 2026, month: 8, day: 13 };

/** A trip between two clocks that never change, `days` long, 10 hours each way. */
export const aTrip = (
  homeOffset: number,
  awayOffset: number,
  days: number,
  more: Partial<TripRequest> = {},
): TripRequest => ({
  home: fixedClock(homeOffset),
  away: fixedClock(awayOffset),
  out: { date: leaveOn, at: 540, minutes: 480 },
  back: { date: addDays(leaveOn, days), at: 600, minutes: 480 },
  way: 'local',
  step: null,
  before: 0,
  usual: plainDay,
  ...more,
});

/** Every offset there is, by quarters of an hour: UTC−11 to UTC+14. */
export const offset = fc.integer({ min: -44, max: 56 }).map((quarters) => quarters * 15);

const clock = fc.oneof(
  offset.map(fixedClock),
  fc
    .record({
      before: offset,
      by: fc.constantFrom(-60, 60, -30, 30),
      day: fc.integer({ min: -5, max: 40 }),
    })
    .map(({ before, by, day }) => changingClock(before, before + by, (20_678 + day) * 1440 + 60)),
);

/** Trips of 1 day to half a year, between any two clocks. */
export const trips: fc.Arbitrary<TripRequest> = fc
  .record({
    home: clock,
    away: clock,
    days: fc.oneof(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 4, max: 20 }),
      fc.integer({ min: 21, max: 184 }),
    ),
    outAt: fc.integer({ min: 0, max: 1439 }),
    backAt: fc.integer({ min: 0, max: 1439 }),
    minutes: fc.integer({ min: 30, max: 1500 }),
    way: fc.constantFrom('home' as const, 'half' as const, 'local' as const),
    step: fc.constantFrom(null, 30, 60),
    before: fc.constantFrom(0, 10, 15),
    usual: fc.record({ wakeUp: fc.integer({ min: 180, max: 660 }) }).map(({ wakeUp }) => ({
      wakeUp,
      naps: [{ start: wakeUp + 300, end: wakeUp + 400 }],
      bedtime: wakeUp + 750,
    })),
  })
  .map(({ days, outAt, backAt, minutes, ...rest }) => ({
    ...rest,
    out: { date: leaveOn, at: outAt, minutes },
    back: { date: addDays(leaveOn, days), at: backAt, minutes },
  }));
