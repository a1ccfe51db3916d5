import * as fc from 'fast-check';
import type { DayRequest, Stretch } from '../../../src/domain/day-request.ts';

const minute = (from: number, to: number, step = 1) =>
  fc
    .integer({ min: Math.ceil(from / step), max: Math.floor(to / step) })
    .map((value) => value * step);

const stretch = (from: number, to: number): fc.Arbitrary<Stretch> =>
  fc
    .record({ start: minute(from, to), length: minute(5, 180) })
    .map(({ start, length }) => ({ start, end: start + length }));

/** Ages in months of corrected age, with days' fractions. */
export const ageFrom = (from: number, below: number) =>
  fc.double({ min: from, max: below - 0.001, noNaN: true });

/** Wake-ups that the form lets through, to the minute. */
export const wakeUp = minute(180, 660);

const optional = { freq: 2, nil: undefined };

/** Requests of a usual day with nothing but wishes: no busy time and no given sleep. */
export const wishes = (from = 4, below = 48): fc.Arbitrary<DayRequest> =>
  fc.record({
    ageMonths: ageFrom(from, below),
    wakeUp,
    naps: fc.option(fc.integer({ min: 0, max: 6 }), optional),
    bedtime: fc.option(minute(960, 1500), optional),
    temperament: fc.option(
      fc.constantFrom('easygoing' as const, 'average' as const, 'sensitive' as const),
      optional,
    ),
  });

/** Any valid request: wishes, busy times, given sleeps in any disorder, and a day under way. */
export const requests = (from = 0, below = 48): fc.Arbitrary<DayRequest> =>
  fc
    .record({
      wish: wishes(from, below),
      busy: fc.option(fc.array(stretch(0, 1700), { maxLength: 4 }), optional),
      fixedNaps: fc.option(fc.array(stretch(0, 1700), { maxLength: 3 }), optional),
      soFar: fc.option(
        fc.record({
          naps: fc.array(stretch(200, 1400), { maxLength: 3 }),
          skippedNaps: fc.option(fc.integer({ min: 0, max: 3 }), optional),
          wokeUp: fc.option(minute(60, 800), optional),
          now: fc.option(minute(200, 1500), optional),
        }),
        { freq: 3, nil: undefined },
      ),
    })
    .map(({ wish, ...rest }) => ({ ...wish, ...rest }));
