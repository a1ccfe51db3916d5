import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdayNames, weekdaysInWords } from '../../../src/components/ui/weekday-words.ts';
import { week } from '../../../src/domain/weekday.ts';

describe('weekdays in words', () => {
  test.each([
    [[0, 1, 3], 'Mon, Tue, Thu'],
    [[0, 1, 2, 3], 'Mon to Thu'],
    [[2, 4], 'Wed, Fri'],
    [[5, 6], 'Sat, Sun'],
    [[4], 'Fri'],
    [[0, 1, 2, 4, 5, 6], 'Mon to Wed, Fri to Sun'],
    [[0, 2, 3, 4, 6], 'Mon, Wed to Fri, Sun'],
    [[0, 1, 2, 3, 4, 5, 6], 'every day'],
    [[], 'every day'],
    [[3, 1, 0, 1], 'Mon, Tue, Thu'],
  ])('of %j are “%s”', (days, words) => {
    expect(weekdaysInWords(days)).toBe(words);
  });

  test('tell any two weeks of days apart, in whatever order they are given', () => {
    const someDays = fc.uniqueArray(fc.constantFrom(...week), { minLength: 1 });
    const sorted = (days: readonly number[]) => [...days].sort((a, b) => a - b).join();
    fc.assert(
      fc.property(someDays, someDays, (a, b) => {
        expect(weekdaysInWords(a) === weekdaysInWords(b)).toBe(sorted(a) === sorted(b));
      }),
    );
  });

  test('begin with Monday, as the planner counts', () => {
    expect(weekdayNames.map(({ full }) => full)[0]).toBe('Monday');
    expect(week.map((day) => weekdaysInWords([day]))).toEqual(
      weekdayNames.map(({ full }) => full.slice(0, 3)),
    );
  });
});
