import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageInWords, agesInWords } from '../../../src/components/ui/age-words.ts';

describe('an age', () => {
  test.each([
    [0, '0 months'],
    [0.5, '½ month'],
    [1, '1 month'],
    [1.5, '1½ months'],
    [8, '8 months'],
    [7.4, '7½ months'],
    [7.2, '7 months'],
    [23, '23 months'],
    [24, '2 years'],
    [25, '2 years and 1 month'],
    [27, '2 years and 3 months'],
    [30, '2½ years'],
    [47.8, '4 years'],
  ])('of %d months is “%s”', (months, words) => {
    expect(ageInWords(months)).toBe(words);
  });

  test('is always a plain amount of months or years', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 48, noNaN: true }), (months) => {
        expect(ageInWords(months)).toMatch(
          /^(?:\d{1,2}½?|½) (?:month|months|years)(?: and \d{1,2} months?)?$/u,
        );
      }),
    );
  });
});

describe('a span of ages', () => {
  test.each([
    [0, 4, 'birth to 4 months'],
    [0, 48, 'birth to 4 years'],
    [6, 18, '6 to 18 months'],
    [6, 24, '6 months to 2 years'],
    [1, 4, '1 to 4 months'],
    [24, 48, '2 to 4 years'],
    [30, 48, '2½ to 4 years'],
    [0, 1, 'birth to 1 month'],
  ])('of %i to %i months is “%s”', (from, to, words) => {
    expect(agesInWords({ from, to })).toBe(words);
  });

  test('never begins and ends with the same words, whatever the months', () => {
    const months = fc.integer({ min: 0, max: 48 });
    fc.assert(
      fc.property(months, months, (one, other) => {
        fc.pre(one < other);
        const [, start, end] = /^(.+?) to (.+)$/u.exec(agesInWords({ from: one, to: other })) ?? [];
        expect(end).toMatch(/\d/u);
        // “2 to 2 years” and the like
        expect(/^(\S+) (?:month|year)s?$/u.exec(end ?? '')?.[1]).not.toBe(start);
        expect(end).not.toBe(start);
      }),
    );
  });
});
