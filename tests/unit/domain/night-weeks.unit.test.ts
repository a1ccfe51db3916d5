import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nightHills, type NightHills } from '../../../src/domain/night-weeks.ts';
import type { NightNumber } from '../../../src/domain/night-trend.ts';
import { weekdayOf } from '../../../src/domain/weekday.ts';
import { parseCalendarDate } from '../../../src/domain/calendar-date.ts';
import { dayCount } from '../../../src/domain/day-text.ts';
import {
  ago,
  longestNights,
  nightAgo,
  patchAgo,
  someNights,
  somePatches,
  today,
} from './noted-arbitraries.ts';

const some = fc.constantFrom<NightNumber>('longest', 'wakings', 'ownRest');
const hillsOf = (values: readonly (number | null)[], patches = [patchAgo(90, 80)]): NightHills =>
  nightHills('longest', longestNights(values), patches, today);

/** Seven nights each of these lengths, the last week up to today. */
const weekly = (values: readonly (number | null)[]) =>
  values.flatMap((value) => Array.from({ length: 7 }, () => value));

describe('the hills', () => {
  test('have the median of each week to the nearest half hour, and where half of the nights were', () => {
    const lastWeek = [100, 140, 170, 200, 230, 260, 600];
    expect(hillsOf([...weekly([150]), ...lastWeek]).weeks).toEqual([
      {
        from: '2026-11-09',
        to: '2026-11-15',
        now: false,
        nights: 7,
        value: { middle: 150, low: 150, high: 150 },
        weather: [],
      },
      {
        from: '2026-11-16',
        to: '2026-11-22',
        now: true,
        nights: 7,
        value: { middle: 210, low: 150, high: 240 },
        weather: [],
      },
    ]);
  });

  test('are nothing where nothing was noted', () => {
    expect(hillsOf([])).toEqual({ weeks: [], weather: [], rows: [] });
    expect(hillsOf([200, 200])).toEqual({ weeks: [], weather: [], rows: [] });
  });

  test('run on over a week without notes, which the table leaves out', () => {
    const { weeks, rows } = hillsOf(weekly([120, null, 180]));
    expect(weeks.map(({ value }) => value?.middle)).toEqual([120, undefined, 180]);
    expect(rows.map(({ value }) => value.middle)).toEqual([120, 180]);
  });

  test('count wakings in whole times', () => {
    const nights = [1, 2, 2, 3, 5].map((wakings, at) => nightAgo(at, { wakings }));
    const { rows } = nightHills('wakings', nights, [], today);
    expect(rows[0]?.value).toEqual({ middle: 2, low: 2, high: 3 });
  });

  test('are of eight weeks at most, from Monday to Sunday, in order', () => {
    fc.assert(
      fc.property(someNights, somePatches, some, fc.nat(6), (nights, patches, number, day) => {
        const { weeks, rows } = nightHills(number, nights, patches, ago(day));
        expect(weeks.length).toBeLessThanOrEqual(8);
        for (const [at, { from, to }] of weeks.entries()) {
          expect(weekdayOf(parseCalendarDate(from)!)).toBe(0);
          expect(dayCount(to) - dayCount(from)).toBe(6);
          expect(dayCount(from) - dayCount(weeks[0]!.from)).toBe(7 * at);
        }
        expect(rows).toEqual(weeks.filter(({ value }) => value !== null));
        expect(weeks.length === 0 || (weeks[0]!.value && weeks.at(-1)!.value)).toBeTruthy();
        for (const { value } of rows) {
          expect(value.low).toBeLessThanOrEqual(value.middle);
          expect(value.middle).toBeLessThanOrEqual(value.high);
        }
      }),
    );
  });

  test('of a week that is over stay as they are, whatever is noted later', () => {
    fc.assert(
      fc.property(someNights, some, (nights, number) => {
        const before = nightHills(number, nights, [], ago(7)).rows;
        const now = new Map(
          nightHills(number, nights, [], today).rows.map((row) => [row.from, row.value]),
        );
        for (const { from, value } of before.slice(1)) expect(now.get(from)).toEqual(value);
      }),
    );
  });

  test('leave out notes for days that are still to come', () => {
    const nights = longestNights(weekly([180]));
    const wednesday = nightHills('longest', nights, [], ago(4));
    expect(wednesday.rows[0]).toMatchObject({ now: true, nights: 3 });
  });

  test('are not bent by any single night', () => {
    const night = fc.integer({ min: 170, max: 190 });
    fc.assert(
      fc.property(fc.array(night, { minLength: 3, maxLength: 7 }), fc.nat(840), (all, wild) => {
        const bent = hillsOf([wild, ...all.slice(1)]);
        expect(bent.rows[0]?.value.middle).toBe(180);
      }),
    );
  });
});

describe('the weather over the hills', () => {
  test('is where the patch was, and the nights in it stay in their weeks', () => {
    const { weeks, weather } = hillsOf(weekly([180, 60, 180]), [patchAgo(14, 9)]);
    expect(weeks.map(({ value }) => value?.middle)).toEqual([180, 60, 180]);
    // From the last day of the first week up to and including the fifth of the second.
    expect(weather).toEqual([{ kind: 'illness', start: 6, end: 12 }]);
    expect(weeks.map((week) => week.weather)).toEqual([['illness'], ['illness'], []]);
  });

  test('ends today where the patch is not over, and is not drawn for days to come', () => {
    const patches = [patchAgo(3, null, 'teething'), patchAgo(-2, null, 'holiday')];
    const { weather, weeks } = hillsOf(weekly([180, 180]), patches);
    expect(weather).toEqual([{ kind: 'teething', start: 10, end: 14 }]);
    expect(weeks.map((week) => week.weather)).toEqual([[], ['teething']]);
  });

  test('is not there before it begins, in the week that is not over either', () => {
    const nights = longestNights(weekly([180, 180]));
    const wednesday = nightHills('longest', nights, [patchAgo(3, null, 'holiday')], ago(4));
    expect(wednesday.weeks.map((week) => week.weather)).toEqual([[], []]);
    expect(wednesday.weather).toEqual([]);
  });

  test('lies within the weeks, always', () => {
    fc.assert(
      fc.property(someNights, somePatches, (nights, patches) => {
        const { weeks, weather } = nightHills('longest', nights, patches, today);
        for (const { start, end } of weather) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(7 * weeks.length);
        }
      }),
    );
  });
});
