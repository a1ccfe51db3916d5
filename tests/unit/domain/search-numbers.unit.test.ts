// cspell:disable: what parents type
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumbers } from '../../../src/domain/search-numbers.ts';

const ageOf = (words: string) => {
  const [age] = readNumbers(words).ages;
  return age && [age.from, age.to].map((months) => Math.round(months * 10) / 10);
};
const words = (text: string) => readNumbers(text).text.trim().replaceAll(/\s+/gu, ' ');

describe('an age is read however it is typed', () => {
  test.each([
    ['6mo', 6],
    ['6 m/o wakes', 6],
    ['my 6-month-old', 6],
    ['six months old', 6],
    ['26 weeks', 6],
    ['18mth', 18],
    ['2yo', 24],
    ['2 yr old', 24],
    ['two and a half year old', 30],
    ['2½ years', 30],
    ['2.5 year old', 30],
    ['a year and a half', 18],
  ])('%s', (typed, months) => {
    expect(ageOf(typed)).toEqual([months, months]);
  });

  test('with its range', () => {
    expect(ageOf('3-4 month old')).toEqual([3, 4]);
    expect(ageOf('6 to 12 months')).toEqual([6, 12]);
  });

  test('and not where it is a time that passed, or a week of pregnancy', () => {
    expect(ageOf('no sleep for 3 weeks')).toBeUndefined();
    expect(ageOf('wakes every 2 months')).toBeUndefined();
    expect(words('born at 32 weeks')).toBe('born premature');
    expect(ageOf('my 90 year old gran')).toBeUndefined();
  });
});

test('a time of day tells the night from the early morning', () => {
  expect(words('up at 5am')).toBe('up at 5am earlyam');
  expect(words('4:45 again')).toBe('4am earlyam again');
  expect(words('three in the morning')).toBe('3am nightam');
  expect(words("5 o'clock")).toBe('5am earlyam');
  expect(words('nap at 5pm')).toBe('nap at 5pm');
});

test('degrees are a fever or the warmth of a room', () => {
  expect(words('39 degrees')).toBe('fever');
  expect(words('fever 38.5')).toBe('fever fever');
  expect(words('100.4F')).toBe('fever');
  expect(words('38.5 3 months old')).toBe('fever 3m');
  expect(words('born at 38.5 weeks')).not.toContain('fever');
  expect(words('room at 22°C')).toBe('room at temperature');
});

test(
  'any text is read, and an age is never younger than birth or older than 7 years',
  { timeout: 30_000 },
  () => {
    const pieces = fc.constantFrom(
      '6',
      'mo',
      ' ',
      '-',
      'weeks',
      'old',
      ':',
      '½',
      'am',
      '٣',
      '°',
      'half',
      '00',
    );
    const text = fc.oneof(
      fc.string({ maxLength: 500, unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        for (const { from, to } of readNumbers(typed).ages) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(84);
        }
      }),
    );
  },
);
