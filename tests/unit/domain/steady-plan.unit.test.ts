import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { planDay } from '../../../src/domain/day-plan.ts';
import type { DayRequest } from '../../../src/domain/day-request.ts';
import { ages } from '../../support/load-ages.ts';
import { wishes } from './arbitraries.ts';

// Hundreds of whole days: patience for slow machines.
vi.setConfig({ testTimeout: 60_000 });

const eventsOf = (request: DayRequest) => {
  const plan = planDay(request, ages);
  if (plan.kind === 'rhythm') throw new Error('expected clock times');
  return [...plan.naps.flatMap(({ start, end }) => [start, end]), plan.bedtime.at];
};

const aDay = 12 / 365.25;

describe('a plan does not jump about', () => {
  test('getting up 15 minutes later moves no event earlier, and none by more than 15 minutes', () => {
    fc.assert(
      fc.property(wishes(), (request) => {
        fc.pre(request.wakeUp + 15 <= 660);
        const before = eventsOf(request);
        const after = eventsOf({ ...request, wakeUp: request.wakeUp + 15 });
        expect(after).toHaveLength(before.length);
        for (const [index, time] of after.entries()) {
          const moved = time - (before[index] ?? NaN);
          expect(moved).toBeGreaterThanOrEqual(0);
          expect(moved).toBeLessThanOrEqual(15);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('growing a day older moves no event by more than two steps of the grid, so mostly 10 minutes', () => {
    fc.assert(
      fc.property(wishes(4, 47.9), (request) => {
        const older = { ...request, ageMonths: request.ageMonths + aDay };
        const before = eventsOf(request);
        const after = eventsOf(older);
        fc.pre(before.length === after.length && request.ageMonths < 6 === older.ageMonths < 6);
        fc.pre(request.ageMonths < 24 === older.ageMonths < 24);
        const most = request.ageMonths < 6 ? 30 : 10;
        for (const [index, time] of after.entries()) {
          expect(Math.abs(time - (before[index] ?? NaN))).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('the same day an hour later is the same plan an hour later', () => {
    fc.assert(
      fc.property(wishes(), (request) => {
        fc.pre(request.wakeUp <= 600 && request.bedtime === undefined);
        const later = eventsOf({ ...request, wakeUp: request.wakeUp + 60 });
        expect(later).toEqual(eventsOf(request).map((time) => time + 60));
      }),
      { numRuns: 150 },
    );
  });
});
