import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayNumber,
  formatCalendarDate,
  parseCalendarDate,
} from '../../../src/domain/calendar-date.ts';
import { weekdayOf } from '../../../src/domain/weekday.ts';
import { calendarDates } from './family-arbitraries.ts';

const later = (text: string, days: number) =>
  formatCalendarDate(addDays(parseCalendarDate(text)!, days));

describe('days later', () => {
  test.each([
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-23', 8, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 366, '2025-03-01'],
    ['2026-02-28', 1, '2026-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s', (day, days, then) => {
    expect(later(day, days)).toBe(then);
  });

  test('are so many days away, and lead back', () => {
    const days = fc.integer({ min: -150_000, max: 150_000 });
    const inTheMiddle = calendarDates.filter(({ year }) => year > 1000 && year < 9000);
    fc.assert(
      fc.property(inTheMiddle, days, (date, count) => {
        const then = addDays(date, count);
        expect(dayNumber(then) - dayNumber(date)).toBe(count);
        expect(parseCalendarDate(formatCalendarDate(then))).toEqual(then);
        expect(addDays(then, -count)).toEqual(date);
      }),
    );
  });

  test('are what every other calendar says', () => {
    fc.assert(
      fc.property(calendarDates, fc.integer({ min: -800, max: 800 }), (date, count) => {
        fc.pre(date.year > 3 && date.year < 9996);
        const other = new Date(`${formatCalendarDate(date)}T00:00Z`);
        other.setUTCDate(other.getUTCDate() + count);
        expect(formatCalendarDate(addDays(date, count))).toBe(other.toISOString().slice(0, 10));
      }),
    );
  });
});

describe('a day as text', () => {
  test('has four signs for the year and two for month and day', () => {
    expect(formatCalendarDate({ year: 26, month: 3, day: 4 })).toBe('0026-03-04');
  });

  test('is read back as the same day, and sorts as the days do', () => {
    fc.assert(
      fc.property(calendarDates, calendarDates, (a, b) => {
        expect(parseCalendarDate(formatCalendarDate(a))).toEqual(a);
        const byText = formatCalendarDate(a) < formatCalendarDate(b);
        expect(byText).toBe(dayNumber(a) < dayNumber(b));
      }),
    );
  });
});

describe('the weekday of a day', () => {
  test('is Monday for 23 November 2026', () => {
    const days = ['2026-11-23', '2026-11-29', '2024-02-29', '2000-01-01', '1970-01-01'];
    expect(days.map((day) => weekdayOf(parseCalendarDate(day)!))).toEqual([0, 6, 3, 5, 3]);
  });

  test('is as every other calendar has it', () => {
    fc.assert(
      fc.property(calendarDates, (date) => {
        const sundayIs0 = new Date(`${formatCalendarDate(date)}T00:00Z`).getUTCDay();
        expect(weekdayOf(date)).toBe((sundayIs0 + 6) % 7);
      }),
    );
  });
});
