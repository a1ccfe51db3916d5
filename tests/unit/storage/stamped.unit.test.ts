import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemOf, withItem } from '../../../src/storage/stamped.ts';
import { merge } from './merge.ts';

// Few keys and few times, so that the copies meet in the same items and at the same moment.
const items = fc.dictionary(
  fc.constantFrom('a', 'b', 'c', '1', 'constructor', '__proto__'),
  fc.record({ mark: fc.constantFrom('done', 'not-yet'), at: fc.nat(3) }),
);
const copy = fc.record({ steps: items, wins: items });

describe('merging two copies', () => {
  it('gives the same whichever copy comes first', () => {
    fc.assert(fc.property(copy, copy, (a, b) => expectSame(merge(a, b), merge(b, a))));
  });

  it('gives the same in whatever order three copies meet', () => {
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) =>
        expectSame(merge(merge(a, b), c), merge(a, merge(b, c))),
      ),
    );
  });

  it('changes nothing when there is nothing new', () => {
    fc.assert(
      fc.property(copy, copy, (a, b) => {
        const both = merge(a, b);
        expectSame(merge(both, a), both);
        expectSame(merge(both, both), both);
      }),
    );
  });

  it('keeps every item, and of each item the one that was changed last', () => {
    fc.assert(
      fc.property(copy, copy, (a, b) => {
        const { steps } = merge(a, b);
        for (const key of [...Object.keys(a.steps), ...Object.keys(b.steps)]) {
          const times = [itemOf(a.steps, key)?.at ?? -1, itemOf(b.steps, key)?.at ?? -1];
          expect(itemOf(steps, key)?.at).toBe(Math.max(...times));
        }
      }),
    );
  });

  it('keeps the tick when one item was ticked and unticked in the same millisecond', () => {
    const ticked = { steps: { bath: { mark: 'done', at: 5 } } };
    const unticked = { steps: { bath: { mark: 'not-yet', at: 5 } } };
    expect(merge(unticked, ticked)).toEqual(ticked);
  });
});

describe('changing an item', () => {
  it('gives the change the present time', () => {
    expect(withItem({}, 'bath', { mark: 'done' }, 100)).toEqual({
      bath: { mark: 'done', at: 100 },
    });
  });

  it('wins over what it was made from, also when the clock was set back', () => {
    const time = fc.nat({ max: 9e15 });
    fc.assert(
      fc.property(time, time, (at, now) => {
        const before = { bath: { mark: 'done', at } };
        const after = withItem(before, 'bath', { mark: 'not-yet' }, now);
        expect(merge({ steps: before }, { steps: after })).toEqual({ steps: after });
      }),
    );
  });

  it('is no change when it says what was said before', () => {
    const before = { bath: { mark: 'done', at: 7 } };
    expect(withItem(before, 'bath', { mark: 'done' }, 100)).toBe(before);
  });

  it('does not take for an item what every object has', () => {
    expect(itemOf({}, 'constructor')).toBeUndefined();
    expect(itemOf({}, '__proto__')).toBeUndefined();
  });
});

/** Letter for letter, because the store compares copies by their JSON. */
function expectSame(a: unknown, b: unknown): void {
  expect(JSON.stringify(a)).toBe(JSON.stringify(b));
}
