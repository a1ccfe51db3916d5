import { Temporal } from 'temporal-polyfill/implementation';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, formatCalendarDate } from '../../../src/domain/calendar-date.ts';
import { shownAt, localTime } from '../../../src/domain/place-clock.ts';
import { planTrip } from '../../../src/domain/trip-plan.ts';
import { zonePlace } from '../../../src/domain/zone-place.ts';
import { plainDay } from './trip-arbitraries.ts';

const zones = [
  'Europe/London',
  'America/New_York',
  'America/Toronto',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Pacific/Kiritimati',
  'Pacific/Niue',
  'Pacific/Auckland',
  'Africa/Casablanca',
  'America/St_Johns',
];
const place = (zone: string) => zonePlace(Temporal, zone);
const between = (from: string, to: string, leave: [number, number, number], days: number) => {
  const [year, month, day] = leave;
  const date = { year, month, day };
  const plan = planTrip({
    home: place(from),
    away: place(to),
    out: { date, at: 540, minutes: 600 },
    back: { date: addDays(date, days), at: 600, minutes: 600 },
    way: 'local',
    step: null,
    before: 0,
    usual: plainDay,
  });
  if (!plan) throw new Error('this trip can be planned');
  return plan;
};

describe('the clock of a place', () => {
  it('shows what Intl shows at any instant, in any of the zones', () => {
    // From 2025 on to 2029, by the minute.
    const instants = fc.integer({ min: 28_927_000, max: 31_000_000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), instants, (zone, instant) => {
        const { date, minutes } = shownAt(place(zone), instant);
        const words = new Intl.DateTimeFormat('sv-SE', {
          timeZone: zone,
          dateStyle: 'short',
          timeStyle: 'short',
        }).format(instant * 60_000);
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        expect(`${formatCalendarDate(date)} ${time}`).toBe(words);
      }),
      { numRuns: 300 },
    );
  });

  it('is asked for a time that is skipped, and answers as before the change', () => {
    const { offsetIn } = place('Europe/London');
    expect(offsetIn(localTime({ year: 2027, month: 3, day: 28 }, 90))).toBe(0);
    expect(offsetIn(localTime({ year: 2027, month: 3, day: 28 }, 120))).toBe(60);
    // Twice: the first.
    expect(offsetIn(localTime({ year: 2027, month: 10, day: 31 }, 90))).toBe(60);
  });
});

describe('a trip between real zones', () => {
  it('leaves on the day the clocks change, at the time the clock shows', () => {
    const plan = between('Europe/London', 'America/New_York', [2027, 3, 28], 10);
    expect(new Date(plan.out.leave * 60_000).toISOString()).toBe('2027-03-28T08:00:00.000Z');
    expect(plan.difference).toBe(-300);
  });

  it('keeps its wall-clock times over the change of either place', () => {
    // Between the two springs the difference is 4 hours, before and after it is 5.
    const plan = between('Europe/London', 'America/New_York', [2027, 3, 5], 40);
    const there = plan.going.filter(({ part }) => part === 'there');
    expect(new Set(there.map(({ times }) => times.bedtime))).toEqual(new Set([1140]));
    expect(new Set(there.map(({ difference }) => difference))).toEqual(new Set([-300, -240]));
    expect(there.find(({ change }) => change === 60)?.date).toEqual({
      year: 2027,
      month: 3,
      day: 14,
    });
  });

  it('from Kiritimati to Niue lands the day before, an hour later by the body', () => {
    const plan = between('Pacific/Kiritimati', 'Pacific/Niue', [2027, 1, 10], 7);
    expect(plan.difference).toBe(-1500);
    expect(plan.whole).toBe(-60);
    expect(formatCalendarDate(plan.out.arriveOn)).toBe('2027-01-09');
  });

  it('to Lord Howe Island counts its half hours', () => {
    expect(between('Australia/Sydney', 'Australia/Lord_Howe', [2027, 7, 1], 7).whole).toBe(30);
    expect(between('Australia/Sydney', 'Australia/Lord_Howe', [2027, 1, 5], 7).whole).toBe(0);
  });

  it('of half a year comes home over two changes', () => {
    const plan = between('Europe/London', 'Pacific/Auckland', [2027, 1, 10], 184);
    expect(plan.difference).toBe(780);
    // The shorter way round: 11 hours later.
    expect(plan.whole).toBe(-660);
    expect(plan.differenceBack).toBe(660);
    expect(Math.abs(plan.wholeBack)).toBe(660);
  });
});
