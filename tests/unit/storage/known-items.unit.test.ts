import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nothing, readBoxes } from '../../../src/storage/kind.ts';
import { progressKind, withMark, withOwnThing } from '../../../src/storage/progress.ts';
import { same } from '../../../src/storage/stamped.ts';

const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);

describe('what nobody changed', () => {
  test('is the same, and whatever says something else is not, as the texts would tell', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const copy = JSON.parse(JSON.stringify(a)) as unknown;
        expect(same(a, copy)).toBe(true);
        expect(same({ one: a }, { one: b })).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  test('is not the same in another order: the texts would differ', () => {
    expect(same({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(false);
  });

  test('is taken as it was read before, and only what is new is looked at', () => {
    const day = '2026-11-22';
    const win = { day, text: 'A nap in the cot', whose: 'child' } as const;
    const before = readBoxes(
      progressKind,
      withOwnThing(nothing(progressKind), 'wins', 'w1', win, 1),
    ).data;
    const ticked = withMark(before, 'gentle-a', 'done', 2);
    const wrong = withOwnThing(ticked, 'wins', 'w2', { ...win, day: 'some day' }, 3);
    const { data, complete } = readBoxes(progressKind, wrong, before);
    expect(complete).toBe(false);
    expect(data).toEqual(readBoxes(progressKind, wrong).data);
    expect(data.nights).toBe(before.nights);
    expect(Object.keys(data.wins)).toEqual(['w1']);
    expect(data.wins['w1']).toBe(before.wins['w1']);
  });
});
