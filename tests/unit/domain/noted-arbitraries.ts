import * as fc from 'fast-check';
import { daysAfter } from '../../../src/domain/day-text.ts';
import type { NotedNight } from '../../../src/domain/night-trend.ts';
import { patchKinds, type RoughPatch } from '../../../src/domain/rough-patch.ts';

/** The day on which these tests are made: a Sunday, so that the last 56 days are 8 whole weeks. */
export const today = '2026-11-22';

const known = new Map<number, string>();

/** The day so many days before today. */
export const ago = (days: number): string => {
  // Remembered, because the tests of noise ask millions of times.
  const day = known.get(days) ?? daysAfter(today, -days);
  known.set(days, day);
  return day;
};

/** A night with these numbers, so many days before today. */
export const nightAgo = (days: number, numbers: Partial<NotedNight>): NotedNight => ({
  longest: null,
  wakings: null,
  ownRest: null,
  ...numbers,
  id: ago(days),
});

/** Notes of the longest stretch, one for each night up to today, the oldest first; null for none. */
export const longestNights = (values: readonly (number | null)[]): readonly NotedNight[] =>
  values.flatMap((longest, at) =>
    longest === null ? [] : [nightAgo(values.length - 1 - at, { longest })],
  );

/** A rough patch from so many days ago to so many days ago; null while it is not over. */
export const patchAgo = (from: number, to: number | null, kind = patchKinds[0]!): RoughPatch => ({
  kind,
  from: ago(from),
  to: to === null ? null : ago(to),
  note: '',
});

/** Rough patches of the last ten weeks and the next. */
export const somePatches: fc.Arbitrary<readonly RoughPatch[]> = fc.array(
  fc
    .tuple(
      fc.integer({ min: -7, max: 70 }),
      fc.option(fc.nat(20), { freq: 4 }),
      fc.constantFrom(...patchKinds),
    )
    .map(([from, length, kind]) => patchAgo(from, length === null ? null : from - length, kind)),
  { maxLength: 4 },
);

const minutes = fc.integer({ min: 0, max: 840 });

/** Notes of any nights of the last ten weeks, and of some after today. */
export const someNights: fc.Arbitrary<readonly NotedNight[]> = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: -5, max: 70 }),
      fc.option(minutes),
      fc.option(fc.nat(30)),
      fc.option(minutes),
    ),
    { selector: ([days]) => days, maxLength: 60 },
  )
  .map((all) =>
    all.map(([days, longest, wakings, ownRest]) => nightAgo(days, { longest, wakings, ownRest })),
  );

/** So many nights from one value to another in a straight line. */
export const growing = (nights: number, from: number, to: number): readonly number[] =>
  Array.from({ length: nights }, (_, at) => Math.round(from + ((to - from) * at) / (nights - 1)));
