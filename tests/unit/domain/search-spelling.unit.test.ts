// cspell:disable: slips
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  completions,
  corrected,
  parted,
  wordDistance,
} from '../../../src/domain/search-spelling.ts';

const known = new Map(
  [
    'sleep',
    'nappy',
    'nap',
    'regression',
    'teething',
    'swaddle',
    'night',
    'nightmare',
    'car',
    'seat',
    'terror',
  ].map((word, at) => [word, 20 - at]),
);

describe('a slip is mended', () => {
  test.each([
    ['slepe', 'sleep'],
    ['sleeep', 'sleep'],
    ['nght', 'night'],
    ['regresion', 'regression'],
    ['teehting', 'teething'],
    ['swadle', 'swaddle'],
    ['niggtmare', 'nightmare'],
  ])('%s is %s', (typed, meant) => {
    expect(corrected(typed, known)?.word).toBe(meant);
  });

  test('but not what is too short or too far from anything', () => {
    expect(corrected('nep', known)).toBeUndefined();
    expect(corrected('xylophone', known)).toBeUndefined();
    expect(corrected('睡眠', known)).toBeUndefined();
  });
});

test('two words that were run together are parted', () => {
  expect(parted('carseat', known)).toEqual(['car', 'seat']);
  expect(parted('regression', known)).toBeUndefined();
});

test('a word that is half typed is completed, the most used first', () => {
  expect(completions('nig', known)).toEqual(['night', 'nightmare']);
  expect(completions('zz', known)).toEqual([]);
});

test('a distance is nothing for the same word, the same both ways, and within what was asked', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'n', 's'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(wordDistance(a, a, 2)).toBe(0);
      const distance = wordDistance(a, b, 2);
      expect(distance === Infinity || distance <= 2).toBe(true);
      if (a !== b) expect(distance).toBeGreaterThan(0);
      expect(wordDistance(b, a, 2)).toBeCloseTo(distance, 9);
    }),
  );
});
