import * as fc from 'fast-check';
import type { Report } from '../../../src/domain/today-log.ts';

const minute = fc.integer({ min: 0, max: 2159 });

/** Times as they are mostly reported: by day, in fives. */
const likely = fc.integer({ min: 60, max: 270 }).map((fives) => fives * 5);

const slept = (start: fc.Arbitrary<number>, most: number) =>
  fc.tuple(start, fc.integer({ min: 1, max: most })).map(([from, length]): Report => ({
    kind: 'slept',
    start: Math.min(from, 2158),
    end: Math.min(from + length, 2159),
  }));

/** Any report that can be kept, likely ones first. */
export const report: fc.Arbitrary<Report> = fc.oneof(
  { weight: 4, arbitrary: slept(likely, 150) },
  { weight: 2, arbitrary: likely.map((at): Report => ({ kind: 'skipped', at })) },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: 50, max: 140 })
      .map((at): Report => ({ kind: 'woke', at: at * 5 })),
  },
  { weight: 1, arbitrary: slept(minute, 1000) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('woke', 'skipped'), at: minute }) },
);

/** Any reports that a day can hold, in any order. */
export const reports = fc.array(report, { maxLength: 12 });
