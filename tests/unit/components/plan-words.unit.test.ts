import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandInWords, napName } from '../../../src/components/routine/plan-words.ts';
import {
  hourSpanInWords,
  hoursInWords,
  timeInWords,
} from '../../../src/components/ui/duration-words.ts';
import { formatTimeOfDay } from '../../../src/domain/time-of-day.ts';

describe('a length of time', () => {
  test.each([
    [0, 'no time'],
    [7, 'no time'],
    [15, '¼ hour'],
    [45, '¾ hour'],
    [60, '1 hour'],
    [67, '1 hour'],
    [68, '1¼ hours'],
    [150, '2½ hours'],
    [660, '11 hours'],
  ])('of %i minutes is “%s”', (minutes, words) => {
    expect(hoursInWords(minutes)).toBe(words);
  });

  test('is in minutes below an hour and in hours from then on', () => {
    expect(timeInWords(45)).toBe('45 minutes');
    expect(timeInWords(59)).toBe('59 minutes');
    expect(timeInWords(60)).toBe('1 hour');
    expect(timeInWords(1)).toBe('1 minute');
  });

  test('is plain words for any number of minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1440 }), (minutes) => {
        expect(timeInWords(minutes)).toMatch(/^(?:\d+ minutes?|\d*[¼½¾]? hours?|no time)$/u);
      }),
    );
  });

  test('is never more than 8 minutes off', () => {
    const parts: Record<string, number> = { '¼': 15, '½': 30, '¾': 45 };
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 1440 }), (minutes) => {
        const [, hours = '', part = ''] =
          /^(\d*)([¼½¾]?) hours?$/u.exec(hoursInWords(minutes)) ?? [];
        expect(hours + part).not.toBe('');
        expect(Math.abs(Number(hours) * 60 + (parts[part] ?? 0) - minutes)).toBeLessThanOrEqual(8);
      }),
    );
  });
});

describe('a span of lengths', () => {
  test.each([
    [150, 180, '2½ to 3 hours'],
    [120, 120, '2 hours'],
    [118, 122, '2 hours'],
    [0, 30, '½ hour'],
    [30, 90, '½ to 1½ hours'],
    [45, 60, '¾ to 1 hour'],
    [720, 960, '12 to 16 hours'],
  ])('of %i to %i minutes is “%s”', (from, to, words) => {
    expect(hourSpanInWords({ from, to })).toBe(words);
  });
});

describe('a nap’s name', () => {
  test('is its place in the day', () => {
    const names = [1, 2, 3, 4].map((naps) =>
      Array.from({ length: naps }, (_, index) => napName(index, naps)),
    );
    expect(names).toEqual([
      ['Nap'],
      ['Morning nap', 'Afternoon nap'],
      ['Morning nap', 'Midday nap', 'Late nap'],
      ['First nap', 'Second nap', 'Third nap', 'Fourth nap'],
    ]);
  });

  test('differs from every other of the day, up to 6 naps', () => {
    for (const naps of [1, 2, 3, 4, 5, 6]) {
      const names = Array.from({ length: naps }, (_, index) => napName(index, naps));
      expect(new Set(names).size).toBe(naps);
    }
  });
});

describe('a flex band', () => {
  const clock = (minutes: number) => formatTimeOfDay(minutes, '24h');

  test('says from when to when it is just as good', () => {
    expect(bandInWords([745, 785], clock)).toBe('anywhere 12:25 to 13:05 is just as good');
  });

  test('of one time claims no room, and not that the family gave it', () => {
    expect(bandInWords([745, 745], clock)).toBe('best around this time');
  });
});
