import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planDay } from '../../../src/domain/day-plan.ts';
import { catnap, nurseryDay, type NurseryTimes } from '../../../src/domain/nursery-day.ts';
import { ages } from '../../support/load-ages.ts';

const usual: NurseryTimes = {
  wakeUp: 405,
  dropOff: 510,
  pickUp: 1020,
  nap: { start: 720, end: 810 },
  early: true,
};
const planned = (ageMonths: number, change: Partial<NurseryTimes> = {}) => {
  const home = { ageMonths, wakeUp: 420 };
  const { plan } = nurseryDay(home, { ...usual, ...change }, ages);
  const atHome = planDay(home, ages);
  if (plan.kind === 'rhythm' || atHome.kind === 'rhythm') throw new Error('has times');
  return { plan, atHome };
};
const grid = (from: number, to: number) =>
  fc.integer({ min: from / 5, max: to / 5 }).map((n) => n * 5);
const anyTimes = fc
  .record({
    wakeUp: grid(330, 450),
    dropOff: grid(450, 570),
    napFrom: grid(660, 780),
    napFor: grid(30, 120),
    pickUp: grid(915, 1110),
    early: fc.boolean(),
    isSet: fc.boolean(),
  })
  .map(({ napFrom, napFor, isSet, ...rest }): NurseryTimes => ({
    ...rest,
    nap: isSet ? { start: napFrom, end: napFrom + napFor } : null,
  }));

describe('a nursery day', () => {
  test('keeps the set nap to the minute, with no other in nursery hours', () => {
    fc.assert(
      fc.property(fc.double({ min: 4, max: 47, noNaN: true }), anyTimes, (ageMonths, times) => {
        const { plan } = planned(ageMonths, times);
        const { nap, dropOff, pickUp } = times;
        if (!nap) return;
        const there = plan.naps.filter(({ start, end }) => end > dropOff && start < pickUp);
        expect(there.map(({ start, end }) => ({ start, end }))).toEqual([nap]);
        for (const { start, end } of plan.naps) {
          if (start !== nap.start) expect(end).toBeLessThanOrEqual(catnap.overBy);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('puts bedtime no later than at home less half an hour, where there is time after pick-up', () => {
    for (const ageMonths of [6, 9, 14, 20, 30, 40]) {
      const { plan, atHome } = planned(ageMonths);
      expect(plan.bedtime.at, `${ageMonths} months`).toBeLessThanOrEqual(atHome.bedtime.at - 25);
      expect(plan.bedtime.at).toBeGreaterThanOrEqual(usual.pickUp + 45);
    }
  });

  test('leaves bedtime to the day where no early one is wished', () => {
    const { plan } = planned(20, { early: false });
    expect(plan.bedtime.at).toBeGreaterThan(planned(20).plan.bedtime.at - 1);
  });

  test('is not asleep before they are home from a late pick-up', () => {
    for (const ageMonths of [6, 9, 14, 30]) {
      const { plan } = planned(ageMonths, { pickUp: 1110 });
      expect(plan.bedtime.at).toBeGreaterThanOrEqual(1110 + 45);
    }
  });

  test('has a catnap only where it is over by half past four and bedtime stays by eight', () => {
    const late = planned(8).plan;
    expect(late.naps).toHaveLength(1);
    const soon = planned(6, { pickUp: 915, nap: { start: 690, end: 780 } }).plan;
    expect(soon.naps.length).toBeGreaterThanOrEqual(1);
    for (const { start, end } of soon.naps.slice(1)) {
      expect(start).toBeGreaterThanOrEqual(915);
      expect(end).toBeLessThanOrEqual(catnap.overBy);
    }
  });

  test('lets a tired child sleep where nothing is set, but not while handing over', () => {
    const { plan, atHome } = planned(9, { nap: null });
    expect(plan.naps).toHaveLength(atHome.naps.length);
    for (const { start, end } of plan.naps) {
      expect(start >= 540 || end <= 510).toBe(true);
      expect(start >= 1050 || end <= 1020).toBe(true);
    }
  });

  test('is a rhythm under 4 months, as at home', () => {
    expect(nurseryDay({ ageMonths: 3, wakeUp: 420 }, usual, ages).plan.kind).toBe('rhythm');
  });
});
