import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { DayProblem } from '../../../src/domain/day-problem.ts';
import type { DayRequest } from '../../../src/domain/day-request.ts';
import { priceDay, solveDay } from '../../../src/domain/dynamic-programme.ts';
import { flexAllowance, flexBand } from '../../../src/domain/flex-band.ts';
import { scheduleCost } from '../../../src/domain/plan-cost.ts';
import { dayCase, findDay } from '../../../src/domain/plan-search.ts';
import { ages } from '../../support/load-ages.ts';
import { requests, wishes } from './arbitraries.ts';

// Hundreds of whole days: patience for slow machines.
vi.setConfig({ testTimeout: 60_000 });

/** The same day with one event held at one time, planned again from scratch. */
const pinned = (problem: DayProblem, event: number, time: number) =>
  solveDay(
    priceDay({
      ...problem,
      open: problem.open.map((mask, index) =>
        index === event ? mask.map((isOpen, k) => (problem.times[k] === time ? isOpen : 0)) : mask,
      ),
    }),
  );

const flexible = (request: DayRequest) => {
  const day = findDay(dayCase(request, ages));
  const { given } = day.facts;
  const isGiven = (time: number) => given.some(({ start, end }) => start === time || end === time);
  const events = day.solved.events
    .map((time, event) => ({ time, event, band: flexBand(day.problem, day.solved, event) }))
    .filter(({ time }) => !isGiven(time));
  return { day, events };
};

describe('flex bands', () => {
  test('every time in a band has a day that is as good, and it really is one', () => {
    fc.assert(
      fc.property(requests(4), fc.nat(), fc.nat(), (request, which, when) => {
        const { day, events } = flexible(request);
        const chosen = events[which % events.length];
        if (!chosen) return;
        const { event, band } = chosen;
        const inBand = day.problem.times.filter(
          (time, k) => day.problem.onGrid[k] && time >= band[0] && time <= band[1],
        );
        const time = inBand[when % inBand.length] ?? NaN;
        const again = pinned(day.problem, event, time);
        expect(again.cost).toBeLessThanOrEqual(day.solved.cost + flexAllowance + 1e-6);
        expect(again.events[event]).toBe(time);
        const naps = Array.from({ length: day.problem.naps }, (_, nap) => ({
          start: again.events[2 * nap] ?? NaN,
          end: again.events[2 * nap + 1] ?? NaN,
        }));
        const cost = scheduleCost(day, { naps, bedtime: again.events.at(-1) ?? NaN });
        expect(cost).toBeLessThanOrEqual(day.cost + flexAllowance + 1e-6);
      }),
      { numRuns: 200 },
    );
  });

  test('just outside a band no day is as good', () => {
    fc.assert(
      fc.property(requests(4), (request) => {
        const { day, events } = flexible(request);
        for (const { event, band } of events) {
          for (const time of [band[0] - day.step, band[1] + day.step]) {
            const { cost } = pinned(day.problem, event, time);
            // Sums of the same prices in another order differ in the last digits.
            expect(cost).toBeGreaterThan(day.solved.cost + flexAllowance - 1e-6);
          }
        }
      }),
      { numRuns: 120 },
    );
  });

  test('without busy times and given sleeps, the good times are one unbroken run', () => {
    fc.assert(
      fc.property(wishes(4), (request) => {
        const { day, events } = flexible(request);
        const { forward, backward, cost } = day.solved;
        for (const { event, band } of events) {
          const good = day.problem.times.filter(
            (_, k) => forward[event]![k]! + backward[event]![k]! <= cost + flexAllowance,
          );
          expect([good[0], good.at(-1)]).toEqual([band[0], band[1]]);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a child who takes time to settle has narrower bands than an easygoing one', () => {
    const width = (temperament: 'easygoing' | 'sensitive') =>
      flexible({ ageMonths: 18, wakeUp: 420, temperament }).events.reduce(
        (sum, { band }) => sum + band[1] - band[0],
        0,
      );
    expect(width('sensitive')).toBeLessThan(width('easygoing'));
  });
});
