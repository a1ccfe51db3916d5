import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysAfter } from '../../../src/domain/day-text.ts';
import {
  nightTrend,
  type NightNumber,
  type NightTrend,
  type NotedNight,
} from '../../../src/domain/night-trend.ts';
import { isInPatch } from '../../../src/domain/rough-patch.ts';
import { trendScore } from '../../../src/domain/trend-test.ts';
import {
  ago,
  growing,
  longestNights,
  patchAgo,
  someNights,
  somePatches,
  today,
} from './noted-arbitraries.ts';

const some = fc.constantFrom<NightNumber>('longest', 'wakings', 'ownRest');
const said = (values: readonly number[]): NightTrend =>
  nightTrend('longest', longestNights(values), [], today);

describe('what is said', () => {
  test('does not depend on the order of the notes', () => {
    const shuffled = someNights.chain((nights) =>
      fc.tuple(fc.constant(nights), fc.shuffledSubarray([...nights], { minLength: nights.length })),
    );
    fc.assert(
      fc.property(shuffled, somePatches, some, ([nights, mixed], patches, number) => {
        expect(nightTrend(number, mixed, patches, today)).toEqual(
          nightTrend(number, nights, patches, today),
        );
      }),
    );
  });

  test('is the same weeks later of nights that are weeks later', () => {
    fc.assert(
      fc.property(someNights, some, fc.nat(500), (nights, number, weeks) => {
        const later = (day: string) => daysAfter(day, 7 * weeks);
        const moved = nights.map((night) => ({ ...night, id: later(night.id) }));
        const now = nightTrend(number, nights, [], today);
        const then = nightTrend(number, moved, [], later(today));
        const over =
          now.kind === 'too-few' ? {} : { since: later(now.since), until: later(now.until) };
        expect(then).toEqual({ ...now, ...over });
      }),
    );
  });

  test('is in half hours and whole wakings, within what can be noted', () => {
    fc.assert(
      fc.property(someNights, somePatches, some, (nights, patches, number) => {
        const trend = nightTrend(number, nights, patches, today);
        if (trend.kind === 'too-few') return;
        const told =
          trend.kind === 'change'
            ? [trend.from, trend.to]
            : [trend.spread.low, trend.typical, trend.spread.high];
        for (const value of told) {
          expect(value % (number === 'wakings' ? 1 : 30)).toBe(0);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(number === 'wakings' ? 30 : 840);
        }
        expect(trend.weeks).toBeGreaterThanOrEqual(3);
        expect(trend.weeks).toBeLessThanOrEqual(8);
        if (trend.kind === 'no-clear-change') expect(told).toEqual(told.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('a rough patch', () => {
  test('can neither make nor break a claim: what was noted in it makes no difference', () => {
    const wild = fc.record({ longest: fc.nat(840), wakings: fc.nat(30), ownRest: fc.nat(840) });
    fc.assert(
      fc.property(someNights, somePatches, wild, some, (nights, patches, other, number) => {
        const inPatch = ({ id }: NotedNight) => patches.some((one) => isInPatch(one, id));
        const trend = nightTrend(number, nights, patches, today);
        const otherwise = nights.map((night) => (inPatch(night) ? { ...night, ...other } : night));
        expect(nightTrend(number, otherwise, patches, today)).toEqual(trend);
        const without = nights.filter((night) => !inPatch(night));
        expect(nightTrend(number, without, patches, today)).toEqual(trend);
      }),
    );
  });

  test('leaves the growth before and after it as it was', () => {
    const values = growing(42, 150, 240);
    const cold = values.map((value, at) => (at >= 25 && at < 32 ? 30 : value));
    expect(nightTrend('longest', longestNights(cold), [patchAgo(16, 10)], today)).toEqual(
      said(values),
    );
  });

  test('that is not over leaves what was before it, and says until when that was', () => {
    const nights = longestNights(growing(42, 150, 240));
    const trend = nightTrend('longest', nights, [patchAgo(9, null)], today);
    expect(trend).toMatchObject({ kind: 'change', from: 150, until: ago(10), weeks: 5 });
  });
});

describe('one wild night', () => {
  const wild = fc.nat(840);

  test('changes nothing that is said of a steady growth', () => {
    const unsteady = fc.array(fc.integer({ min: -15, max: 15 }), { minLength: 42, maxLength: 42 });
    fc.assert(
      fc.property(unsteady, wild, fc.nat(41), (noise, value, which) => {
        const values = growing(42, 180, 330).map((one, at) => one + noise[at]!);
        const other = values.map((one, at) => (at === which ? value : one));
        expect(said(other)).toEqual(said(values));
        expect(said(values)).toMatchObject({ from: 180, to: 330 });
      }),
    );
  });

  test('changes nothing that is said of nights without a change', () => {
    const steady = fc.array(fc.integer({ min: 175, max: 185 }), { minLength: 21, maxLength: 56 });
    fc.assert(
      fc.property(steady, wild, fc.nat(55), (values, value, which) => {
        const other = values.map((one, at) => (at === which % values.length ? value : one));
        // How many nights the spread holds is true of the wild one as well.
        const spread = { low: 180, high: 180 };
        for (const all of [values, other]) {
          expect(said(all)).toMatchObject({ kind: 'no-clear-change', typical: 180, spread });
        }
      }),
    );
  });

  test('never makes a claim: what is claimed is as clear without any one of its nights', () => {
    const hours = fc.integer({ min: 1, max: 8 }).map((count) => count * 60);
    // Mostly in order, so that claims are made and many are near the edge.
    const values = fc
      .tuple(fc.array(hours, { minLength: 8, maxLength: 8 }), fc.array(hours, { minLength: 16 }))
      .map(([some, more]) => [...some, ...more.slice(0, 20).sort((a, b) => a - b)]);
    let claims = 0;
    fc.assert(
      fc.property(values, (all) => {
        if (said(all).kind !== 'change') return;
        claims += 1;
        const points = all.map((value, day) => ({ day, value }));
        const scores = points.map(({ day }) => trendScore(points.filter((one) => one.day !== day)));
        expect(Math.min(...scores.map(Math.abs))).toBeGreaterThan(1.96);
      }),
      { numRuns: 300 },
    );
    expect(claims).toBeGreaterThan(30);
  });
});
