import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../src/domain/calendar-date.ts';
import { planDay } from '../../../src/domain/day-plan.ts';
import type { DayRequest } from '../../../src/domain/day-request.ts';
import { mayDropNap, napDropDays, planWithoutNap } from '../../../src/domain/nap-drop.ts';
import { sleepNeedsAt } from '../../../src/domain/sleep-needs.ts';
import { ages } from '../../support/load-ages.ts';
import { wishes } from './arbitraries.ts';

const start = { year: 2027, month: 12, day: 27 };

describe('two weeks of dropping a nap', () => {
  const days = napDropDays(start);
  const fewerIn = (from: number, to: number) =>
    days.slice(from, to).filter(({ fewer }) => fewer).length;

  it('are 14 days in a row, over the end of a year too', () => {
    expect(days.map(({ date }) => dayNumber(date) - dayNumber(start))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
    ]);
    expect(days.at(-1)?.date).toEqual({ year: 2028, month: 1, day: 9 });
  });

  it('begin and go on gently: one day in three, then every other, then most', () => {
    const pattern = days.map(({ fewer }) => (fewer ? 'f' : '.')).join('');
    expect(pattern).toBe('..f..f.f.f.fff');
    expect(fewerIn(0, 7)).toBeLessThan(fewerIn(7, 14));
    expect(days[0]?.fewer).toBe(false);
    expect(days.at(-1)?.fewer).toBe(true);
  });
});

describe('dropping a nap', () => {
  const may = (age: number, naps: number) => mayDropNap(naps, sleepNeedsAt(age, ages).usualNaps);

  it.each([
    [5, 4, true],
    [5, 3, false],
    [7, 3, true],
    [7, 2, false],
    [10, 3, true],
    [10, 2, false],
    [13, 2, true],
    [13, 1, false],
    [20, 2, true],
    [20, 1, false],
    [26, 1, false],
    [30, 1, true],
    [40, 0, false],
  ])('at %d months from %d naps: %s', (age, naps, allowed) => {
    expect(may(age, naps)).toBe(allowed);
  });

  it('never leads to fewer naps than are usual at the age', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 4, max: 47.9, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (age, naps) => {
          if (!may(age, naps)) return;
          expect(naps - 1).toBeGreaterThanOrEqual(sleepNeedsAt(age, ages).usualNaps.from);
          expect(naps - 1).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('a day with one nap fewer', () => {
  const bedtimes = (request: DayRequest, naps: number) => {
    const [usual, fewer] = [
      planDay({ ...request, naps }, ages),
      planWithoutNap(request, naps, ages),
    ];
    if (usual.kind === 'rhythm' || fewer.kind === 'rhythm') throw new Error('there is a clock');
    return { usual, fewer };
  };

  it('has bedtime half an hour earlier at 14 months', () => {
    const { usual, fewer } = bedtimes({ ageMonths: 14, wakeUp: 420 }, 2);
    expect(fewer.naps).toHaveLength(1);
    expect(usual.bedtime.at - fewer.bedtime.at).toBe(30);
  });

  it('keeps quiet time where the last nap goes', () => {
    const { fewer } = bedtimes({ ageMonths: 34, wakeUp: 420 }, 1);
    expect(fewer.naps).toHaveLength(0);
    expect(fewer.kind === 'quiet-time-day' && fewer.rest.start).toBeGreaterThan(600);
  });

  const dropping = wishes(4, 48)
    .map((wish) => ({ wish, naps: sleepNeedsAt(wish.ageMonths, ages).usualNaps.to }))
    .filter(({ wish, naps }) => mayDropNap(naps, sleepNeedsAt(wish.ageMonths, ages).usualNaps));

  it('has bedtime 20 to 90 minutes earlier, at any age and whenever the day begins', () => {
    fc.assert(
      fc.property(dropping, ({ wish, naps }) => {
        const { usual, fewer } = bedtimes({ ...wish, bedtime: undefined }, naps);
        expect(fewer.naps.length).toBe(naps - 1);
        const earlier = usual.bedtime.at - fewer.bedtime.at;
        expect(earlier).toBeGreaterThanOrEqual(20);
        expect(earlier).toBeLessThanOrEqual(90);
      }),
      { numRuns: 150 },
    );
  });

  it('never has a later bedtime, whatever the family wishes, on days of 9 hours or more', () => {
    const believable = dropping.filter(
      ({ wish: { bedtime, wakeUp } }) => bedtime === undefined || bedtime - wakeUp >= 540,
    );
    fc.assert(
      fc.property(believable, ({ wish, naps }) => {
        const { usual, fewer } = bedtimes(wish, naps);
        expect(fewer.naps.length).toBe(naps - 1);
        expect(fewer.bedtime.at).toBeLessThanOrEqual(usual.bedtime.at);
      }),
      { numRuns: 150 },
    );
  });
});
