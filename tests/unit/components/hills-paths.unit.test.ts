import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hillsPaths, hillsSize } from '../../../src/components/progress/hills-paths.ts';
import type { NightWeek, WeekValue } from '../../../src/domain/night-weeks.ts';

const week = (value: WeekValue | null): NightWeek => ({
  from: '2026-11-16',
  to: '2026-11-22',
  now: false,
  nights: value ? 4 : 0,
  value,
  weather: [],
});

const values = fc
  .tuple(fc.nat(840), fc.nat(840), fc.nat(840))
  .map((three) => three.sort((a, b) => a - b))
  .map(([low, middle, high]) => ({ low, middle, high }));
const someWeeks = fc.array(fc.option(values).map(week), { minLength: 1, maxLength: 8 });

/** The numbers of a path as points: x, y, x, y. */
const numbersIn = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/gu)].map(Number);

/** How high the middle line is where it meets each known week. */
const heights = (weeks: readonly NightWeek[]) => {
  const [x0, y0, ...rest] = numbersIn(hillsPaths(weeks)?.ridge ?? '');
  const ends = rest.filter((_, at) => at % 6 > 3);
  return [[x0, y0], ...ends.flatMap((x, at) => (at % 2 ? [] : [[x, ends[at + 1]]]))].slice(1, -1);
};

describe('the hills', () => {
  test('are not drawn where no week has a value', () => {
    expect(hillsPaths([week(null), week(null)])).toBeNull();
  });

  test('stay inside their picture, with sky above, whatever was noted', () => {
    fc.assert(
      fc.property(someWeeks, (weeks) => {
        const paths = hillsPaths(weeks);
        for (const path of paths ? [paths.hill, paths.band, paths.ridge] : []) {
          for (const number of numbersIn(path)) {
            expect(number).toBeGreaterThanOrEqual(0);
            expect(number).toBeLessThanOrEqual(hillsSize.width);
          }
        }
        for (const [, y = 0] of heights(weeks)) {
          expect(y).toBeGreaterThanOrEqual(hillsSize.height / 4 - 0.1);
          expect(y).toBeLessThanOrEqual(hillsSize.height);
        }
      }),
    );
  });

  test('are higher where the week had more, and pass over weeks without a value', () => {
    const low = week({ low: 60, middle: 120, high: 180 });
    const high = week({ low: 180, middle: 240, high: 300 });
    const drawn = heights([low, week(null), high]);
    expect(drawn).toHaveLength(2);
    expect(drawn[1]?.[1]).toBeLessThan(Number(drawn[0]?.[1]));
    expect(drawn.map(([x]) => x)).toEqual([100, 500]);
  });

  test('begin at nothing: twice as long is twice as high', () => {
    const drawn = heights([
      week({ low: 120, middle: 120, high: 120 }),
      week({ low: 240, middle: 240, high: 240 }),
    ]).map(([, y = 0]) => hillsSize.height - y);
    expect(drawn[1]).toBeCloseTo(2 * (drawn[0] ?? 0), 0);
  });

  test('never go beyond what their two weeks were: each piece lies flat at its ends', () => {
    fc.assert(
      fc.property(someWeeks, (weeks) => {
        const [, first = 0, ...rest] = numbersIn(hillsPaths(weeks)?.ridge ?? 'M0 0');
        let before = first;
        for (let at = 0; at < rest.length; at += 6) {
          const end = rest[at + 5] ?? NaN;
          expect([rest[at + 1], rest[at + 3]]).toEqual([before, end]);
          before = end;
        }
      }),
    );
  });
});
