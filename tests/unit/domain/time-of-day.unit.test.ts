import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockStyleFor,
  formatTimeOfDay,
  parseTimeOfDay,
  roundTo,
} from '../../../src/domain/time-of-day.ts';

describe('a time as people type it', () => {
  test.each([
    ['7', 420],
    ['07', 420],
    ['7pm', 1140],
    ['7 PM', 1140],
    ['7p', 1140],
    ['7 p.m.', 1140],
    ['7:30 pm', 1170],
    ['7.30', 450],
    ['7.30pm', 1170],
    ['19:00', 1140],
    ['1900', 1140],
    ['0730', 450],
    ['730', 450],
    ['19h30', 1170],
    ['0:05', 5],
    ['12am', 0],
    ['12pm', 720],
    ['12:15 am', 15],
    ['  6:45 ', 405],
    ['Midnight', 0],
    ['noon', 720],
    ['midday', 720],
  ])('“%s” is minute %i', (text, minutes) => {
    expect(parseTimeOfDay(text)).toBe(minutes);
  });

  test.each([
    '',
    'seven',
    '25',
    '24:00',
    '7:60',
    '13pm',
    '0am',
    '7:5',
    '7m',
    '12345',
    '7:30:00',
    '-7',
  ])('“%s” is not one', (text) => {
    expect(parseTimeOfDay(text)).toBeNull();
  });

  test('reads back whatever it writes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom('12h' as const, '24h' as const),
        (minutes, style) => {
          expect(parseTimeOfDay(formatTimeOfDay(minutes, style))).toBe(minutes);
        },
      ),
    );
  });

  test.each(['__proto__', 'constructor', 'toString'])('“%s” is not a time', (text) => {
    expect(parseTimeOfDay(text)).toBeNull();
  });

  test('never fails on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const minutes = parseTimeOfDay(text);
        expect(minutes === null || (minutes >= 0 && minutes < 1440)).toBe(true);
      }),
    );
  });
});

describe('a time as it is written', () => {
  test.each([
    [0, '12:00 am', '00:00'],
    [425, '7:05 am', '07:05'],
    [720, '12:00 pm', '12:00'],
    [1140, '7:00 pm', '19:00'],
    [1450, '12:10 am', '00:10'],
    [-10, '11:50 pm', '23:50'],
  ])('minute %i is %s or %s', (minutes, twelve, twentyFour) => {
    expect(formatTimeOfDay(minutes, '12h')).toBe(twelve);
    expect(formatTimeOfDay(minutes, '24h')).toBe(twentyFour);
  });

  test('is in the reader’s own clock', () => {
    expect(clockStyleFor('en-US')).toBe('12h');
    expect(clockStyleFor('en-AU')).toBe('12h');
    expect(clockStyleFor('en-GB')).toBe('24h');
    expect(clockStyleFor('de')).toBe('24h');
    expect(clockStyleFor('not a language')).toBe('24h');
  });

  test('rounds to the nearest step, halves upwards', () => {
    expect([roundTo(452, 5), roundTo(453, 5), roundTo(452.5, 5), roundTo(7, 15)]).toEqual([
      450, 455, 455, 0,
    ]);
  });
});
