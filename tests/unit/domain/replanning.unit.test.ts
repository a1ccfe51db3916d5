import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { planDay } from '../../../src/domain/day-plan.ts';
import type { DayRequest } from '../../../src/domain/day-request.ts';
import { ages } from '../../support/load-ages.ts';
import { ageFrom, requests, wakeUp } from './arbitraries.ts';

// Hundreds of whole days: patience for slow machines.
vi.setConfig({ testTimeout: 60_000 });

const clock = (request: DayRequest) => {
  const plan = planDay(request, ages);
  if (plan.kind === 'rhythm') throw new Error('expected clock times');
  return plan;
};
const sevenMonths: DayRequest = { ageMonths: 7, wakeUp: 405 };

describe('when today goes differently', () => {
  test('nothing new is planned in the past, and what happened stays', () => {
    fc.assert(
      fc.property(requests(4), (request) => {
        const now = request.soFar?.now ?? Infinity;
        fc.pre(now < request.wakeUp + 1100);
        const plan = clock(request);
        for (const nap of plan.naps) {
          if (!nap.fixed) expect(nap.start).toBeGreaterThanOrEqual(now);
        }
        expect(plan.bedtime.at).toBeGreaterThanOrEqual(now);
      }),
      { numRuns: 60 },
    );
  });

  test('a day that goes as planned is planned on as before, within 10 minutes', () => {
    fc.assert(
      fc.property(ageFrom(6, 24), wakeUp, fc.nat({ max: 3 }), (ageMonths, wakeUp, count) => {
        const usual = clock({ ageMonths, wakeUp });
        const done = usual.naps.slice(0, count).map(({ start, end }) => ({ start, end }));
        const again = clock({ ageMonths, wakeUp, soFar: { naps: done, now: done.at(-1)?.end } });
        expect(again.naps).toHaveLength(usual.naps.length);
        for (const [index, nap] of again.naps.entries()) {
          expect(Math.abs(nap.start - (usual.naps[index]?.start ?? NaN))).toBeLessThanOrEqual(10);
        }
        expect(Math.abs(again.bedtime.at - usual.bedtime.at)).toBeLessThanOrEqual(10);
      }),
      { numRuns: 150 },
    );
  });

  test('woke an hour early: the first nap and bedtime come earlier, bedtime by less', () => {
    const usual = clock(sevenMonths);
    const today = clock({ ...sevenMonths, soFar: { naps: [], wokeUp: 350 } });
    const earlier = (usual.naps[0]?.start ?? 0) - (today.naps[0]?.start ?? 0);
    expect(today.wakeUp).toBe(350);
    expect(earlier).toBeGreaterThan(0);
    expect(usual.bedtime.at).toBeGreaterThan(today.bedtime.at);
    expect(usual.bedtime.at - today.bedtime.at).toBeLessThan(earlier);
  });

  test('the first nap lasted 35 minutes: the next comes sooner and is longer', () => {
    const usual = clock(sevenMonths);
    const start = usual.naps[0]?.start ?? NaN;
    const naps = [{ start, end: start + 35 }];
    const today = clock({ ...sevenMonths, soFar: { naps, now: start + 40 } });
    const length = (plan: typeof usual) =>
      (plan.naps[1]?.end ?? NaN) - (plan.naps[1]?.start ?? NaN);
    expect(today.naps[1]?.start).toBeLessThan(usual.naps[1]?.start ?? NaN);
    expect(length(today)).toBeGreaterThan(length(usual));
  });

  test('the one nap of an 18-month-old was skipped: no late nap, but an earlier bedtime', () => {
    const usual = clock({ ageMonths: 18, wakeUp: 420 });
    const soFar = { naps: [], skippedNaps: 1, now: 900 };
    const today = clock({ ageMonths: 18, wakeUp: 420, soFar });
    expect(today.naps).toEqual([]);
    expect(usual.bedtime.at - today.bedtime.at).toBeGreaterThanOrEqual(60);
    expect(today.notes.map(({ code }) => code)).toContain('naps-fewer-than-usual');
  });

  test('fell asleep in the car: the sleep is kept to the minute and no nap follows it', () => {
    const naps = [
      { start: 545, end: 615 },
      { start: 760, end: 830 },
      { start: 1001, end: 1033 },
    ];
    const today = clock({ ...sevenMonths, soFar: { naps, now: 1033 } });
    expect(today.naps).toMatchObject(naps);
    expect(today.naps.every(({ fixed }) => fixed)).toBe(true);
  });

  test('a fixed nap that today overtook gives way to what happened', () => {
    const fixedNaps = [{ start: 720, end: 810 }];
    const naps = [{ start: 690, end: 750 }];
    const today = clock({ ageMonths: 15, wakeUp: 420, fixedNaps, soFar: { naps, now: 760 } });
    expect(today.naps).toMatchObject(naps);
    expect(today.notes.map(({ code }) => code)).toContain('nap-left-out');
  });
});
