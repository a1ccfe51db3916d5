import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hoursInWords } from '../../../src/components/progress/night-words.ts';
import { parseHours } from '../../../src/components/progress/typed-hours.ts';

describe('a length of time can be typed', () => {
  test.each([
    ['3', 180],
    ['3½', 210],
    ['3 ½ hours', 210],
    ['½', 30],
    ['3.5', 210],
    ['3,5 h', 210],
    ['about 4 hours', 240],
    ['~2', 120],
    ['3:20', 200],
    ['3h20', 200],
    ['3 h 20 min', 200],
    ['3 hours and 5 minutes', 185],
    ['45 min', 45],
    ['90m', 90],
    ['0', 0],
    ['0 hours', 0],
    ['2¾ hrs', 165],
  ])('as “%s”', (typed, minutes) => {
    expect(parseHours(typed)).toBe(minutes);
  });

  test.each(['', ' ', 'h', 'three', '3:2', '3:75', '-2', '3 pm', '1e2', '.', 'min'])(
    'but not as “%s”',
    (typed) => {
      expect(parseHours(typed)).toBeNull();
    },
  );

  test('as the page itself writes it, whatever the minutes', () => {
    fc.assert(
      fc.property(fc.nat(840), (minutes) => {
        expect(parseHours(hoursInWords(minutes))).toBe(minutes);
      }),
    );
  });

  test('and whatever is typed, the answer is whole minutes or nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.:,hm½ ]{1,8}$/u)), (typed) => {
        const minutes = parseHours(typed);
        expect(minutes === null || (Number.isSafeInteger(minutes) && minutes >= 0)).toBe(true);
      }),
    );
  });
});
