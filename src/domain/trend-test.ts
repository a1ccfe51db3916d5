import type { Point } from './robust-statistics.ts';

/**
 * How strongly one night may hang together with the next (the correlation; with the night after that
 * its square, and so on) without a change being claimed more often than promised. An assumption on
 * the careful side, not a finding: a few dozen nights are too few to estimate it from. By simulation
 * (tests/unit/domain/night-trend-noise.unit.test.ts), of 100 families without a change 3 at most are
 * told of one at this strength, on one day’s look, and fewer than 1 at a strength of 0.3.
 */
export const nightsHangTogether = 0.5;

/** How many values there are of each kind that occurs more than once. */
const tieSizes = (values: readonly number[]): readonly number[] => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
};

const pairsTerm = (count: number) => count * (count - 1) * (2 * count + 5);

/**
 * By how much nights that hang together make a steady rise or fall by chance alone wider spread than
 * nights that don’t: of the weights that the order gives to each night, with the real distances in
 * days. The second part makes good that such nights also look more alike than they are.
 */
const inflation = (days: readonly number[]): number => {
  const count = days.length;
  const weight = (at: number) => at - (count - 1) / 2;
  let ordered = 0;
  let alike = 0;
  for (let a = 1; a < count; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const together = nightsHangTogether ** (days[a]! - days[b]!);
      ordered += together * weight(a) * weight(b);
      alike += together;
    }
  }
  const squares = (count * (count ** 2 - 1)) / 12;
  return (1 + (2 * ordered) / squares) / (1 - (2 * alike) / (count * (count - 1)));
};

/**
 * The Mann-Kendall test for a rise or a fall: how many standard deviations the points are from
 * having none (above 0: a rise). By the order of the values alone, so how wild a wild one is makes
 * no difference. Ties are allowed for (Mann 1945, doi 10.2307/1907187; Kendall 1975, Rank
 * correlation methods), and so is that nights hang together: the variance is made larger as by Hamed
 * and Rao 1998 (doi 10.1016/S0022-1694(97)00125-X) and Yue and Wang 2004
 * (doi 10.1023/B:WARM.0000043140.61082.60), but for an assumed strength. In order of their days, one
 * point a day; 0 for fewer than 3.
 */
export const trendScore = (points: readonly Point[]): number => {
  const values = points.map(({ value }) => value);
  const ties = tieSizes(values).reduce((sum, size) => sum + pairsTerm(size), 0);
  const variance = (pairsTerm(points.length) - ties) / 18;
  if (points.length < 3 || variance === 0) return 0;
  let rises = 0;
  for (let a = 1; a < values.length; a += 1) {
    for (let b = 0; b < a; b += 1) rises += Math.sign(values[a]! - values[b]!);
  }
  // One less, because it goes in steps of two (Kendall’s continuity correction).
  const surely = Math.max(Math.abs(rises) - 1, 0) * Math.sign(rises);
  return surely / Math.sqrt(variance * inflation(points.map(({ day }) => day)));
};
