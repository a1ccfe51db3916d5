import * as fc from 'fast-check';
import type { Child, Family, NamedStretch, Routine } from '../../../src/domain/family.ts';
import type { Weekday } from '../../../src/domain/weekday.ts';

/** The day on which everything here is opened. */
export const today = '2026-11-23';

const answer = <T>(given: fc.Arbitrary<T>) => fc.option(given, { nil: null });

/** Words as people type them: letters of many scripts, emoji, and the signs that files trip over. */
const words = (least: number, most: number) =>
  fc
    .string({ unit: 'grapheme', minLength: least, maxLength: most })
    .map((text) => text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu, 'ü').slice(0, most))
    .filter((text) => text.length >= least && text.isWellFormed());

const days = fc.subarray<Weekday>([0, 1, 2, 3, 4, 5, 6]);

const stretch: fc.Arbitrary<NamedStretch> = fc
  .record({
    start: fc.integer({ min: 0, max: 1435 }),
    length: fc.integer({ min: 5, max: 300 }),
    label: words(0, 40),
    days,
  })
  .map(({ start, length, ...rest }) => ({ ...rest, start, end: Math.min(start + length, 1440) }));

const steps = fc
  .array(fc.record({ name: words(1, 60), minutes: fc.integer({ min: 1, max: 60 }) }), {
    maxLength: 12,
  })
  .map((list) => list.map((step, index) => ({ ...step, id: `step${index}` })));

/** Any day between two, `YYYY-MM-DD`. */
export const dayBetween = (from: string, to: string): fc.Arbitrary<string> =>
  fc
    .integer({ min: Date.parse(from) / 86_400_000, max: Date.parse(to) / 86_400_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** A child of 0 to 4 years, with whatever of it was answered. */
export const child = (id: string): fc.Arbitrary<Child> =>
  fc.record({
    id: fc.constant(id),
    name: answer(words(0, 40)),
    ageBy: answer(fc.constantFrom('months' as const, 'birth-date' as const)),
    ageMonths: answer(fc.integer({ min: 0, max: 96 }).map((halves) => halves / 2)),
    ageOn: fc.constant(today),
    birthDate: answer(dayBetween('2022-11-24', today)),
    weeksEarly: answer(fc.integer({ min: 0, max: 18 })),
    temperament: answer(
      fc.constantFrom('easygoing' as const, 'average' as const, 'sensitive' as const),
    ),
    sleepPlace: answer(fc.constantFrom('own-room' as const, 'our-bed' as const)),
    feeding: answer(fc.constantFrom('suits-us' as const, 'to-change' as const)),
    protest: answer(fc.constantFrom('least' as const, 'more' as const)),
    put: fc.constant(null),
    since: fc.constant(null),
  });

/** A routine of one of these children, with up to so many busy times and so many set naps. */
export const routine = (
  id: string,
  children: readonly string[],
  most = 12,
): fc.Arbitrary<Routine> =>
  fc.record({
    id: fc.constant(id),
    name: answer(words(0, 40)),
    child: answer(fc.constantFrom(...children)),
    days: answer(days),
    wakeUp: answer(fc.integer({ min: 180, max: 660 })),
    naps: answer(fc.integer({ min: 0, max: 6 })),
    bedtime: answer(fc.integer({ min: 960, max: 1500 })),
    busy: answer(fc.array(stretch, { maxLength: most })),
    setNaps: answer(fc.array(stretch, { maxLength: most })),
    windDown: answer(steps),
    put: answer(fc.constant('archived' as const)),
    since: fc.constant(null),
  });

const nonEmpty = <T>(list: readonly T[]) => list as [T, ...T[]];

/** A family of up to 3 children and up to 3 routines, counted as in a shared text. */
export const families: fc.Arbitrary<Family> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([children, routines]) => {
    const ids = Array.from({ length: children }, (_, index) => String(index + 1));
    return fc.record({
      children: fc.tuple(...ids.map(child)).map(nonEmpty),
      routines: fc
        .tuple(...Array.from({ length: routines }, (_, i) => routine(String(i + 1), ids, 2)))
        .map(nonEmpty),
    });
  });
