import type { NightWeek } from '../../domain/night-weeks.ts';

/** How wide and high the picture is, in its own units; it is stretched to its place. */
export const hillsSize = { width: 600, height: 208 } as const;

/** What is drawn of the weeks: the ground, the lighter band of their spread, and the middle. */
export interface HillsPaths {
  /** Under the lower quartile. */
  readonly hill: string;
  /** From the lower quartile to the upper one. */
  readonly band: string;
  /** The medians. */
  readonly ridge: string;
}

/** A point in the picture’s own units. */
type Place = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 10) / 10;

/**
 * A line from point to point that lies flat in each of them. So it never goes beyond what was noted,
 * and lines that don’t cross in the points don’t cross between them.
 */
const softly = ([first, ...others]: readonly Place[], begin: 'M' | 'L'): string => {
  if (!first) return '';
  let [beforeX, beforeY] = first;
  const pieces = others.map(([x, y]) => {
    const middle = round((beforeX + x) / 2);
    const piece = `C${middle} ${beforeY} ${middle} ${y} ${x} ${y}`;
    [beforeX, beforeY] = [x, y];
    return piece;
  });
  return `${begin}${first.join(' ')}${pieces.join('')}`;
};

/** The weeks as hills over a ground of 0; weeks without a value are passed over. Null for none. */
export const hillsPaths = (weeks: readonly NightWeek[]): HillsPaths | null => {
  const { width, height } = hillsSize;
  const known = weeks.flatMap(({ value }, at) =>
    value ? [{ x: round(((at + 0.5) / weeks.length) * width), value }] : [],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return null;
  // A quarter of the picture stays sky.
  const most = Math.max(...known.map(({ value }) => value.high), 1) / 0.75;
  const line = (part: 'low' | 'middle' | 'high'): readonly Place[] =>
    [{ ...first, x: 0 }, ...known, { ...last, x: width }].map(
      ({ x, value }) => [x, round(height * (1 - value[part] / most))] as const,
    );
  const low = line('low');
  return {
    hill: `${softly(low, 'M')}V${height}H0Z`,
    band: `${softly(line('high'), 'M')}${softly([...low].reverse(), 'L')}Z`,
    ridge: softly(line('middle'), 'M'),
  };
};
