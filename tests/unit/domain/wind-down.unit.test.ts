import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moved, stepsTake } from '../../../src/domain/wind-down.ts';
import { steps } from './family-arbitraries.ts';

describe('the steps of a wind-down', () => {
  test('take as long as all of them together', () => {
    const minutes = (...list: number[]) =>
      stepsTake(list.map((one) => ({ id: 'a', name: 'Song', minutes: one })));
    expect([minutes(), minutes(5), minutes(10, 5, 2)]).toEqual([0, 5, 17]);
  });

  test('take no longer or shorter in another order', () => {
    fc.assert(
      fc.property(steps, fc.nat(12), fc.nat(12), (list, from, to) => {
        expect(stepsTake(moved(list, from, to))).toBe(stepsTake(list));
      }),
    );
  });
});

describe('what is moved in a list', () => {
  test('goes to its new place, and the others close up', () => {
    expect(moved(['bath', 'book', 'song'], 2, 0)).toEqual(['song', 'bath', 'book']);
    expect(moved(['bath', 'book', 'song'], 0, 1)).toEqual(['book', 'bath', 'song']);
  });

  test.each([
    [0, -1],
    [2, 3],
    [-1, 0],
    [3, 0],
  ])('stays where it is where there is no such place (%i to %i)', (from, to) => {
    const list = ['bath', 'book', 'song'];
    expect(moved(list, from, to)).toBe(list);
  });

  test('is at its new place, the others are in their order, and it can go back', () => {
    const lists = fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 12 });
    const places = lists.chain((list) => {
      const place = fc.nat(list.length - 1);
      return fc.tuple(fc.constant(list), place, place);
    });
    fc.assert(
      fc.property(places, ([list, from, to]) => {
        const then = moved(list, from, to);
        expect(then[to]).toBe(list[from]);
        const others = (all: readonly number[]) => all.filter((one) => one !== list[from]);
        expect(others(then)).toEqual(others(list));
        expect(moved(then, to, from)).toEqual(list);
      }),
    );
  });
});
