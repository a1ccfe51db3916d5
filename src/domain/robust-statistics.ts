/** The value a share of the way through sorted values, between two of them where it falls there. */
const quantileOf = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)]!;
  return below + (sorted[Math.ceil(place)]! - below) * (place % 1);
};

/** Where half of the values lie: the lower quartile, the median, the upper quartile. */
export interface Middle {
  readonly low: number;
  readonly median: number;
  readonly high: number;
}

/**
 * Median and quartiles, as most spreadsheets reckon them (type 7 of Hyndman and Fan 1996,
 * doi 10.1080/00031305.1996.10473566). In any order; not for an empty list.
 */
export const middleOf = (values: readonly number[]): Middle => {
  // Typed arrays sort by number, and several times faster.
  const sorted = [...Float64Array.from(values).sort()];
  return {
    low: quantileOf(sorted, 0.25),
    median: quantileOf(sorted, 0.5),
    high: quantileOf(sorted, 0.75),
  };
};

/** What was counted on a day: `day` is a count of days from any beginning. */
export interface Point {
  readonly day: number;
  readonly value: number;
}

/** A line through points: what it says on a day. */
export type Line = (day: number) => number;

/**
 * The Theil-Sen line: its slope is the median of the slopes between any two points, its height the
 * median of what is left (Sen 1968, doi 10.2307/2285891). Up to 29 in 100 points may
 * be anything at all. Two points of different days at least.
 */
export const theilSenLine = (points: readonly Point[]): Line => {
  const slopes = points.flatMap((a, at) =>
    points
      .slice(at + 1)
      .flatMap((b) => (a.day === b.day ? [] : [(b.value - a.value) / (b.day - a.day)])),
  );
  const slope = middleOf(slopes).median;
  const height = middleOf(points.map(({ day, value }) => value - slope * day)).median;
  return (day) => height + slope * day;
};
