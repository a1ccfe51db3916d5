import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { planDay } from '../../../src/domain/day-plan.ts';
import { dayFacts } from '../../../src/domain/day-problem.ts';
import { overlap } from '../../../src/domain/stretches.ts';
import { ages } from '../../support/load-ages.ts';
import { ageFrom, requests, wakeUp } from './arbitraries.ts';

// Hundreds of whole days: patience for slow machines.
vi.setConfig({ testTimeout: 60_000 });

const clock = (request: Parameters<typeof planDay>[0]) => {
  const plan = planDay(request, ages);
  if (plan.kind === 'rhythm') throw new Error('expected clock times');
  return plan;
};

describe('every valid request', () => {
  test('gets a plan whose events are in order, in the grid and with numbers everywhere', () => {
    fc.assert(
      fc.property(requests(4), (request) => {
        const plan = clock(request);
        const events = [
          plan.wakeUp,
          ...plan.naps.flatMap(({ start, end }) => [start, end]),
          plan.bedtime.at,
        ];
        expect(events.every(Number.isInteger)).toBe(true);
        expect(events).toEqual([...new Set(events)].sort((a, b) => a - b));
        for (const { start, end, fixed } of plan.naps) {
          if (!fixed) expect([start % plan.step, end % plan.step]).toEqual([0, 0]);
        }
        expect(plan.bedtime.at % plan.step).toBe(0);
        expect(Number.isFinite(plan.cost)).toBe(true);
        expect(plan.windDown).toBeLessThan(plan.bedtime.at);
      }),
      { numRuns: 120 },
    );
  });

  test('keeps given sleeps to the minute and every other nap out of busy times', () => {
    fc.assert(
      fc.property(requests(4), (request) => {
        const { naps } = clock(request);
        const { given } = dayFacts(request);
        const fixed = naps.filter((nap) => nap.fixed).map(({ start, end }) => ({ start, end }));
        expect(fixed).toEqual(given);
        for (const nap of naps.filter((one) => !one.fixed)) {
          expect((request.busy ?? []).filter((busy) => overlap(busy, nap))).toEqual([]);
          expect(given.filter((one) => overlap(one, nap))).toEqual([]);
        }
      }),
      { numRuns: 120 },
    );
  });

  test('is told plainly when the sleep lies outside what studies saw', () => {
    fc.assert(
      fc.property(requests(4), (request) => {
        const { sleep, needs, notes } = clock(request);
        const { from, to } = needs.observedSleep;
        const below = notes.find(({ code }) => code === 'total-below-observed');
        const above = notes.find(({ code }) => code === 'total-above-observed');
        expect(below?.by).toBe(sleep.total < from ? Math.ceil(from - sleep.total) : undefined);
        expect(above?.by).toBe(sleep.total > to ? Math.ceil(sleep.total - to) : undefined);
        expect(sleep.total).toBe(sleep.day + sleep.night);
      }),
      { numRuns: 100 },
    );
  });

  test('from 2 years on knows the hour of quiet time, also once today’s nap was given up', () => {
    fc.assert(
      fc.property(requests(24), fc.boolean(), (request, givenUp) => {
        const today = { naps: [], skippedNaps: 1, now: request.wakeUp + 480 };
        const plan = clock({ ...request, soFar: givenUp ? today : undefined });
        if (plan.kind !== 'quiet-time-day') throw new Error('expected quiet time');
        expect(plan.rest).toBeDefined();
        expect(plan.rest.start).toBeGreaterThan(plan.wakeUp);
        expect(plan.rest.end).toBeGreaterThan(plan.rest.start);
        expect(plan.bedtimeIfNapped.at).toBeGreaterThan(plan.rest.end);
      }),
      { numRuns: 150 },
    );
  });

  test('is answered the same way each time', () => {
    fc.assert(
      fc.property(requests(), (request) => {
        expect(planDay(request, ages)).toEqual(planDay(structuredClone(request), ages));
        expect(planDay(request, ages.toReversed())).toEqual(planDay(request, ages));
      }),
      { numRuns: 60 },
    );
  });

  test('keeps the number of naps that the family chose, where nothing stands in the way', () => {
    const naps = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(ageFrom(4, 48), wakeUp, naps, (ageMonths, wakeUp, naps) => {
        expect(clock({ ageMonths, wakeUp, naps }).naps).toHaveLength(naps);
      }),
      { numRuns: 100 },
    );
  });
});

test('a day that is busy from morning to night still ends with a bedtime and says what is amiss', () => {
  const plan = clock({ ageMonths: 9, wakeUp: 420, busy: [{ start: 0, end: 2000 }] });
  expect(plan.naps).toEqual([]);
  expect(plan.notes).toContainEqual({ code: 'naps-do-not-fit', by: 2 });
  expect(plan.notes.map(({ code }) => code)).toContain('bedtime-in-busy-time');
});
