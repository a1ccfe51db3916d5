import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInPatch, patchKinds } from '../../../src/domain/rough-patch.ts';
import {
  linePages,
  pageSizes,
  timeLine,
  type KeptPatch,
  type KeptWin,
} from '../../../src/domain/time-line.ts';
import { ago, patchAgo, somePatches } from './noted-arbitraries.ts';

const win = (id: string, days: number): KeptWin => ({
  id,
  day: ago(days),
  text: `Win ${id}`,
  whose: 'child',
});
const patch = (id: string, from: number, to: number | null): KeptPatch => ({
  id,
  ...patchAgo(from, to),
});

const someWins = fc
  .array(fc.integer({ min: -3, max: 40 }), { maxLength: 120 })
  .map((days) => days.map((one, at) => win(`w${at}`, one)));
const keptPatches = somePatches.map((all) => all.map((one, at) => ({ id: `p${at}`, ...one })));

describe('the time line', () => {
  test('has a day once, the newest first, with all its wins', () => {
    const line = timeLine([win('a', 3), win('b', 0), win('c', 3)], []);
    expect(line.map(({ day, wins }) => [day, wins.map(({ id }) => id)])).toEqual([
      [ago(0), ['b']],
      [ago(3), ['a', 'c']],
    ]);
  });

  test('shows a rough patch on its last day, and its weather on the days before', () => {
    const line = timeLine([win('a', 4), win('b', 9)], [patch('p', 6, 2)]);
    expect(
      line.map(({ day, patches, weather }) => [day, patches.map(({ id }) => id), weather]),
    ).toEqual([
      [ago(2), ['p'], ['illness']],
      [ago(4), [], ['illness']],
      [ago(9), [], []],
    ]);
  });

  test('shows one that is not over on the day it began', () => {
    const line = timeLine([], [patch('open', 5, null), patch('day', 1, 1)]);
    expect(line.map(({ day, patches }) => [day, patches.map(({ id }) => id)])).toEqual([
      [ago(1), ['day']],
      [ago(5), ['open']],
    ]);
  });

  test('loses nothing and invents nothing, whatever the clock said when it was noted', () => {
    fc.assert(
      fc.property(someWins, keptPatches, (wins, patches) => {
        const line = timeLine(wins, patches);
        const days = line.map(({ day }) => day);
        expect(days).toEqual([...new Set(days)].sort().reverse());
        expect(line.flatMap((day) => day.wins).toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          wins.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
        const shown = line.flatMap((day) => day.patches.map(({ id }) => id));
        expect(shown.toSorted()).toEqual(patches.map(({ id }) => id).toSorted());
        for (const { day, wins: onDay, weather } of line) {
          expect(onDay.every((one) => one.day === day)).toBe(true);
          const kinds = patchKinds.filter((kind) =>
            patches.some((one) => one.kind === kind && isInPatch(one, day)),
          );
          expect([...weather].sort()).toEqual(kinds.toSorted());
        }
      }),
    );
  });
});

describe('a page of it', () => {
  test('is 8 things, then 20 more, and “earlier” says how many there still are', () => {
    const line = timeLine(
      Array.from({ length: 45 }, (_, at) => win(`w${at}`, at)),
      [],
    );
    expect(linePages(line, 1)).toMatchObject({ earlier: 37 });
    expect(linePages(line, 1).days).toHaveLength(8);
    expect(linePages(line, 2).days).toHaveLength(28);
    expect(linePages(line, 3)).toEqual({ days: line, earlier: 0 });
    expect(linePages([], 1)).toEqual({ days: [], earlier: 0 });
  });

  test('never parts a day', () => {
    const line = timeLine(
      [...Array.from({ length: 30 }, (_, at) => win(`w${at}`, 1)), win('old', 2), win('too', 2)],
      [],
    );
    expect(linePages(line, 1)).toMatchObject({ earlier: 2 });
    expect(linePages(line, 1).days[0]?.wins).toHaveLength(30);
  });

  test('keeps what was shown, and at last shows everything', () => {
    fc.assert(
      fc.property(someWins, keptPatches, fc.integer({ min: 1, max: 9 }), (wins, patches, pages) => {
        const line = timeLine(wins, patches);
        const page = linePages(line, pages);
        expect(page.days).toEqual(line.slice(0, page.days.length));
        expect(page.earlier === 0).toBe(page.days.length === line.length);
        expect(linePages(line, pages + 1).days.length).toBeGreaterThanOrEqual(page.days.length);
        const all = wins.length + patches.length;
        expect(linePages(line, Math.ceil(all / pageSizes.more) + 2).earlier).toBe(0);
      }),
    );
  });
});
