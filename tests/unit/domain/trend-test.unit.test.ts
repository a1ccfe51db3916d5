import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { middleOf, theilSenLine } from '../../../src/domain/robust-statistics.ts';
import { trendScore } from '../../../src/domain/trend-test.ts';

const values = fc.array(fc.integer({ min: 0, max: 840 }), { minLength: 2, maxLength: 56 });
const pointsOf = (all: readonly number[], apart = 1) =>
  all.map((value, at) => ({ day: at * apart, value }));

describe('the middle half', () => {
  test.each([
    [[7], 7, 7, 7],
    [[1, 2], 1.25, 1.5, 1.75],
    [[4, 1, 3, 2, 5], 2, 3, 4],
    [[10, 9, 1, 2, 100], 2, 9, 10],
  ])('of %j is from %d over %d to %d', (all, low, median, high) => {
    expect(middleOf(all)).toEqual({ low, median, high });
  });

  test('has at most half of the values below its median, and at most half above', () => {
    fc.assert(
      fc.property(values, (all) => {
        const { low, median, high } = middleOf(all);
        expect(all.filter((one) => one < median).length).toBeLessThanOrEqual(all.length / 2);
        expect(all.filter((one) => one > median).length).toBeLessThanOrEqual(all.length / 2);
        expect([low, median, high]).toEqual([low, median, high].sort((a, b) => a - b));
      }),
    );
  });
});

describe('the Theil-Sen line', () => {
  test('is the line, where the points lie on one, even with a quarter of them anywhere', () => {
    const wild = fc.array(fc.nat(840), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.integer({ min: -9, max: 9 }), wild, (slope, others) => {
        const all = Array.from({ length: 20 }, (_, day) => 300 + slope * day);
        for (const [at, value] of others.entries()) all[at * 4] = value;
        const line = theilSenLine(pointsOf(all));
        expect(line(10)).toBeCloseTo(300 + slope * 10, 6);
        expect(line(0)).toBeCloseTo(300, 6);
      }),
    );
  });

  test('has the median of all slopes between two points', () => {
    const line = theilSenLine([
      { day: 0, value: 0 },
      { day: 1, value: 3 },
      { day: 3, value: 3 },
    ]);
    // The slopes are 3, 1 and 0; what is left of the values is 0, 2 and 0.
    expect([line(0), line(3)]).toEqual([0, 3]);
  });
});

describe('the test for a rise or a fall', () => {
  test('is the Mann-Kendall test where nights are too far apart to hang together', () => {
    // By hand: S = 8 of 10 pairs, variance 5 × 4 × 15 / 18 = 16.67, less one for continuity.
    expect(trendScore(pointsOf([1, 3, 2, 4, 5], 99))).toBeCloseTo(7 / Math.sqrt(300 / 18), 9);
    // With a tie of two: S = 9, variance (300 − 18) / 18.
    expect(trendScore(pointsOf([1, 2, 2, 4, 5], 99))).toBeCloseTo(8 / Math.sqrt(282 / 18), 9);
  });

  test('is more careful, the nearer together the nights are', () => {
    const rising = Array.from({ length: 30 }, (_, at) => at);
    const scores = [99, 3, 2, 1].map((apart) => trendScore(pointsOf(rising, apart)));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    // By sqrt((1 + 0.5) / (1 − 0.5)) at most, what it comes to for very many nights.
    expect(scores[0]! / scores[3]!).toBeGreaterThan(1.6);
    expect(scores[0]! / scores[3]!).toBeLessThan(Math.sqrt(3) * 1.05);
  });

  test.each([[[]], [[5]], [[5, 9]], [[4, 4, 4, 4]]])('says nothing of %j', (all) => {
    expect(trendScore(pointsOf(all))).toBe(0);
  });

  test('says the same of any values in the same order, and the opposite of the reverse', () => {
    fc.assert(
      fc.property(values, (all) => {
        const score = trendScore(pointsOf(all));
        expect(trendScore(pointsOf(all.map((one) => Math.sqrt(one) * 3 + 1)))).toBe(score);
        expect(trendScore(pointsOf(all.map((one) => -one)))).toBeCloseTo(-score, 12);
        expect(trendScore(pointsOf(all.toReversed()))).toBeCloseTo(-score, 12);
      }),
    );
  });
});
