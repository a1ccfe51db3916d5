import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/domain/calendar-date.ts';
import { driftOf, nearerBy, wayBack, type WayAsked } from '../../../src/domain/way-back.ts';

const start = { year: 2026, month: 11, day: 24 };
const ends = fc.record({
  wakeUp: fc.integer({ min: 36, max: 132 }).map((five) => five * 5),
  bedtime: fc.integer({ min: 192, max: 300 }).map((five) => five * 5),
});
const asked = fc.record({
  length: fc.constantFrom(3 as const, 14 as const),
  start: fc.record({
    year: fc.integer({ min: 2020, max: 2040 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  }),
  ageMonths: fc.double({ min: 4, max: 48, noNaN: true }),
  now: ends,
  usual: ends,
});
const base: WayAsked = {
  length: 14,
  start,
  ageMonths: 9,
  now: { wakeUp: 465, bedtime: 1230 },
  usual: { wakeUp: 420, bedtime: 1170 },
};
const steps = (change: Partial<WayAsked>) => wayBack({ ...base, ...change });

describe('a way back to the usual day', () => {
  test('only ever goes towards the usual times, and never beyond them', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const days = wayBack(one);
        for (const end of ['wakeUp', 'bedtime'] as const) {
          const left = [one.now, ...days.map((day) => day.ends)].map(
            (day) => (day[end] - one.usual[end]) * Math.sign(one.now[end] - one.usual[end]),
          );
          for (const [index, rest] of left.entries()) {
            expect(rest).toBeGreaterThanOrEqual(0);
            if (index > 0) expect(rest).toBeLessThanOrEqual(left[index - 1] ?? 0);
          }
        }
      }),
    );
  });

  test('moves by at most 15 minutes every second day in the two weeks', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const days = wayBack({ ...one, length: 14 });
        for (const end of ['wakeUp', 'bedtime'] as const) {
          let last = { at: one.now[end], day: dayNumber(one.start) };
          for (const { date, ends: now } of days) {
            expect(Math.abs(now[end] - last.at)).toBeLessThanOrEqual(nearerBy.minutes);
            if (now[end] !== last.at) {
              expect(dayNumber(date) - last.day).toBeGreaterThanOrEqual(nearerBy.days);
              last = { at: now[end], day: dayNumber(date) };
            }
          }
        }
      }),
    );
  });

  test('is there in 14 days where the days are no more than 90 minutes apart', () => {
    fc.assert(
      fc.property(asked, (one) => {
        const last = wayBack(one).at(-1);
        if (one.length === 3 || driftOf(one.now, one.usual) <= 90) {
          expect(last?.ends).toEqual(one.usual);
        }
      }),
    );
  });

  test('takes the days of the article in their order', () => {
    expect(steps({ length: 3 }).map(({ step }) => step)).toEqual([
      'wind-down',
      'morning',
      'place-and-ease',
    ]);
    expect(steps({ length: 3 })[0]?.ends).toEqual(base.now);
    expect(steps({ length: 3 })[2]?.ends).toEqual(base.usual);
  });

  test('eases no help under 6 months', () => {
    for (const length of [3, 14] as const) {
      const all = steps({ length, ageMonths: 5.9 }).map(({ step }) => step);
      expect(all).toContain('place');
      expect(all.filter((step) => step.includes('ease'))).toEqual([]);
      expect(steps({ length, ageMonths: 6 }).some(({ step }) => step.includes('ease'))).toBe(true);
    }
  });

  test('is nothing to follow under 4 months', () => {
    expect(steps({ ageMonths: 3.9 })).toEqual([]);
    expect(steps({ ageMonths: 4 })).not.toEqual([]);
  });

  test('has something new on each day it names, one thing at a time', () => {
    const same = steps({ now: base.usual });
    expect(same.map(({ step }) => step)).toEqual([
      'wind-down',
      'morning',
      'place',
      'pause',
      'ease',
      'look-back',
    ]);
    const days = steps({}).map(({ date }) => dayNumber(date) - dayNumber(start) + 1);
    expect(days).toEqual([1, 3, 5, 6, 7, 8, 9, 10, 14]);
  });
});
