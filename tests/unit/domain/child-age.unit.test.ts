import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, monthsBetween, parseCalendarDate } from '../../../src/domain/calendar-date.ts';
import { childAge } from '../../../src/domain/child-age.ts';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const parse = (text: string) => {
  const date = parseCalendarDate(text);
  if (!date) throw new Error(`${text} should be a date`);
  return date;
};

describe('the calendar', () => {
  test('counts days as the platform does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const days = (Date.parse(b) - Date.parse(a)) / 86_400_000;
        expect(dayNumber(parse(b)) - dayNumber(parse(a))).toBe(days);
      }),
      { numRuns: 500 },
    );
  });

  test('knows which days there are', () => {
    expect(parseCalendarDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(parseCalendarDate('2000-02-29')).not.toBeNull();
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2024-13-01',
      '2024-00-10',
      '2024-4-1',
      '1/2/24',
    ]) {
      expect(parseCalendarDate(text), text).toBeNull();
    }
  });

  test('counts months up by the day, and never backwards', () => {
    expect(monthsBetween(parse('2026-01-31'), parse('2026-02-28'))).toBe(1);
    expect(monthsBetween(parse('2026-03-15'), parse('2026-04-14'))).toBeCloseTo(30 / 31, 6);
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 1500 }), (born, days) => {
        const on = (count: number) =>
          parse(new Date(Date.parse(born) + count * 86_400_000).toISOString().slice(0, 10));
        const today = monthsBetween(parse(born), on(days));
        const tomorrow = monthsBetween(parse(born), on(days + 1));
        expect(tomorrow).toBeGreaterThan(today);
        expect(tomorrow - today).toBeLessThan(0.12);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a child’s age', () => {
  test('born on the due date: both ages are the same', () => {
    expect(childAge('2026-03-23', 0, '2026-11-23')).toEqual({
      ok: true,
      actualMonths: 8,
      correctedMonths: 8,
      isCorrected: false,
    });
  });

  test('born 8 weeks early: the corrected age is not quite 2 months less', () => {
    const age = childAge('2026-03-23', 8, '2026-11-23');
    expect(age).toMatchObject({ ok: true, actualMonths: 8, isCorrected: true });
    expect(age.ok && age.correctedMonths).toBeCloseTo(8 - 56 / 30.4375, 6);
  });

  test('before the due date the corrected age is 0, not less', () => {
    expect(childAge('2026-11-01', 10, '2026-11-23')).toMatchObject({ correctedMonths: 0 });
  });

  test('correction stops at 24 months', () => {
    expect(childAge('2024-11-24', 8, '2026-11-23')).toMatchObject({ isCorrected: true });
    expect(childAge('2024-11-23', 8, '2026-11-23')).toMatchObject({
      actualMonths: 24,
      correctedMonths: 24,
      isCorrected: false,
    });
  });

  test('today is fine as a birthday, and so is the fourth one', () => {
    expect(childAge('2026-11-23', 0, '2026-11-23')).toMatchObject({ ok: true, actualMonths: 0 });
    expect(childAge('2022-11-23', 0, '2026-11-23')).toMatchObject({ ok: true, actualMonths: 48 });
  });

  test.each([
    ['2026-11-24', 0, 'in-the-future'],
    ['2022-11-22', 0, 'over-four-years'],
    ['2026-02-30', 0, 'not-a-date'],
    ['', 0, 'not-a-date'],
    ['2026-01-01', 19, 'weeks-early-out-of-range'],
    ['2026-01-01', -1, 'weeks-early-out-of-range'],
    ['2026-01-01', Number.NaN, 'weeks-early-out-of-range'],
  ])('%s, %d weeks early: %s', (birthDate, weeksEarly, problem) => {
    expect(childAge(birthDate, weeksEarly, '2026-11-23')).toEqual({ ok: false, problem });
  });
});
