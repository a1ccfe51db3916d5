// cspell:ignore mths
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageInWords } from '../../../src/components/ui/age-words.ts';
import { parseAge } from '../../../src/domain/age-input.ts';

describe('an age as people type it', () => {
  test.each([
    ['8', 8],
    [' 8 ', 8],
    ['8 months', 8],
    ['8 Months', 8],
    ['1 month', 1],
    ['8m', 8],
    ['8 mo', 8],
    ['8 mo.', 8],
    ['8 mths', 8],
    ['8.5', 8.5],
    ['8,5 months', 8.5],
    ['8½ months', 8.5],
    ['½ month', 0.5],
    ['0', 0],
    ['2 years', 24],
    ['1 year', 12],
    ['2y', 24],
    ['2 yrs', 24],
    ['1.5 years', 18],
    ['2½ years', 30],
    ['20 weeks', 4.5],
    ['6 wks', 1.5],
    ['52 weeks', 12],
    ['8.3 months', 8.5],
  ])('“%s” is %d months', (text, months) => {
    expect(parseAge(text)).toBe(months);
  });

  test.each([
    '',
    'eight',
    'months',
    '-3',
    '8 days',
    '8 8',
    '1/2',
    '8 monkeys',
    '2 years old',
    'NaN',
  ])('“%s” is not one', (text) => {
    expect(parseAge(text)).toBeNull();
  });

  test('is read back from every way in which the site writes one', () => {
    const written = Array.from({ length: 49 }, (_, months) => ageInWords(months));
    expect(written.map((text) => parseAge(text))).toEqual(written.map((_, months) => months));
  });

  test('is read back with halves, as a number or with the sign', () => {
    for (let months = 0; months <= 48; months += 0.5) {
      expect(parseAge(`${months} months`)).toBe(months);
      expect(parseAge(String(months).replace('.5', '½'))).toBe(months);
    }
  });

  test('never fails on any text, and is a half month or nothing', () => {
    const signs = fc.constantFrom(
      '0',
      '8',
      '24',
      '.',
      ',',
      '½',
      ' ',
      'm',
      'years',
      'wk',
      '-',
      'e9',
    );
    const typed = fc.array(signs, { maxLength: 8 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), typed), (text) => {
        const months = parseAge(text);
        expect(months === null || (months >= 0 && Number.isInteger(months * 2))).toBe(true);
      }),
    );
  });
});
