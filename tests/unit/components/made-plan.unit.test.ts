import { Temporal } from 'temporal-polyfill/implementation';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeTrip } from '../../../src/components/trip/made-plan.ts';
import { emptyTrip, type Trip, type TravelBy } from '../../../src/domain/trip.ts';
import { plainDay } from '../domain/trip-arbitraries.ts';

const zones = [
  'Europe/London',
  'Europe/Athens',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];
const trip = (from: string, to: string, more: Partial<Trip> = {}): Trip => ({
  ...emptyTrip,
  from,
  to,
  leave: '2027-03-27',
  back: '2027-03-28',
  ...more,
});
const make = (told: Trip) => makeTrip(Temporal, told, plainDay);
const journeys = (told: Trip) => {
  const made = make(told);
  if (made.lack !== null) throw new Error(`nothing lacks: ${made.lack}`);
  return made.journeys;
};

describe('until a family says how long the way takes', () => {
  const hours = (to: string, by: TravelBy | null = null) =>
    journeys(trip('Europe/London', to, { by, back: '2027-04-10' })).outMinutes / 60;

  test('a flight is guessed by how far the clocks are apart', () => {
    expect(hours('Europe/Dublin')).toBe(6);
    expect(hours('Europe/Athens')).toBe(8);
    // In these weeks the clocks of New York have changed, and those of London have not.
    expect(hours('America/New_York')).toBe(10);
    expect(hours('Asia/Tokyo')).toBe(15);
    expect(hours('Pacific/Auckland')).toBe(17);
  });

  test('a night flight is no shorter than a night, and roads know no clocks', () => {
    expect(hours('Europe/Dublin', 'night-flight')).toBe(10);
    expect(hours('Asia/Tokyo', 'night-flight')).toBe(15);
    expect(hours('Europe/Paris', 'car')).toBe(3);
    expect(hours('Europe/Paris', 'train')).toBe(4);
  });

  test('their own answer counts, for both ways until they say two', () => {
    const told = trip('Europe/London', 'Asia/Tokyo', { outMinutes: 700, back: '2027-04-10' });
    expect(journeys(told)).toMatchObject({ outMinutes: 700, backMinutes: 700 });
    expect(journeys({ ...told, backMinutes: 800 })).toMatchObject({
      outMinutes: 700,
      backMinutes: 800,
    });
  });
});

describe('a trip of which only places and days are told', () => {
  test('of 1 day has a plan, between any two places', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.constantFrom(...zones), (from, to) => {
        expect(make(trip(from, to)).lack, `${from} to ${to}`).toBeNull();
      }),
    );
  });

  test('there and back on one day sets off home 2 hours after it is there', () => {
    const told = trip('Europe/London', 'Europe/Paris', { back: '2027-03-27' });
    for (const [by, backAt] of [
      ['car', 16 * 60],
      ['train', 17 * 60],
      ['day-flight', 18 * 60],
      [null, 18 * 60],
    ] as const) {
      expect(journeys({ ...told, by }).backAt, String(by)).toBe(backAt);
    }
  });

  test('that can’t be back on the day says so, and still shows what it guessed', () => {
    const made = make(trip('Europe/London', 'Asia/Tokyo', { back: '2027-03-27' }));
    expect(made).toMatchObject({ lack: 'too-soon', journeys: { outMinutes: 900 } });
  });

  test('a time they told stays as told, though it is too soon', () => {
    const told = trip('Europe/London', 'Europe/Paris', { back: '2027-03-27', backAt: 600 });
    expect(make(told)).toMatchObject({ lack: 'too-soon', journeys: { backAt: 600 } });
  });
});
