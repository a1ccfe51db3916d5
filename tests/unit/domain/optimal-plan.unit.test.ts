import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { planCost, planDay } from '../../../src/domain/day-plan.ts';
import type { DayRequest, Stretch } from '../../../src/domain/day-request.ts';
import { scheduleCost, type Schedule } from '../../../src/domain/plan-cost.ts';
import { dayCase, findDay, type DayCase } from '../../../src/domain/plan-search.ts';
import { ages } from '../../support/load-ages.ts';
import { requests } from './arbitraries.ts';

// Hundreds of whole days: patience for slow machines.
vi.setConfig({ testTimeout: 60_000 });

/** Every schedule there is on the grid of a case, with `count` naps: nothing clever. */
function* everySchedule(day: DayCase, count: number): Generator<Schedule> {
  const { given, awakeFrom, latestBedtime } = day.facts;
  const times: number[] = [];
  for (let time = 0; time <= latestBedtime; time += 1) {
    const isGiven = given.some(({ start, end }) => start === time || end === time);
    if (time > awakeFrom && (time % day.step === 0 || isGiven)) times.push(time);
  }
  function* naps(left: number, after: number): Generator<Stretch[]> {
    if (left === 0) {
      yield [];
      return;
    }
    for (const start of times) {
      if (start <= after) continue;
      for (const end of times) {
        if (end <= start || (end > start + 150 && !given.some((one) => one.end === end))) continue;
        for (const rest of naps(left - 1, end)) yield [{ start, end }, ...rest];
      }
    }
  }
  for (const list of naps(count, awakeFrom)) {
    for (const bedtime of times) yield { naps: list, bedtime };
  }
}

const cheapest = (day: DayCase, count: number) => {
  let least = Infinity;
  for (const schedule of everySchedule(day, count)) {
    least = Math.min(least, scheduleCost(day, schedule));
  }
  return least;
};

const coarse = (request: DayRequest, step: number): DayCase => ({
  ...dayCase({ ...request, soFar: undefined }, ages),
  step,
});

describe('the plan is the cheapest day there is', () => {
  test.each([
    { naps: 0, step: 15, runs: 20 },
    { naps: 1, step: 30, runs: 20 },
    { naps: 2, step: 60, runs: 12 },
  ])(
    'no schedule with $naps naps on a grid of $step minutes is cheaper',
    ({ naps, step, runs }) => {
      fc.assert(
        fc.property(requests(4), (request) => {
          const day = coarse({ ...request, naps }, step);
          fc.pre(day.facts.given.length <= naps);
          const found = findDay(day);
          const least = cheapest(day, found.problem.naps);
          expect(found.cost).toBeCloseTo(least, 6);
        }),
        { numRuns: runs },
      );
    },
  );

  test('no random schedule on the real grid is cheaper', () => {
    const shifts = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 13, maxLength: 13 });
    fc.assert(
      fc.property(requests(4), shifts, (request, shift) => {
        const plan = planDay(request, ages);
        if (plan.kind === 'rhythm') return;
        const move = (index: number) => (shift[index] ?? 0) * plan.step;
        const schedule = {
          naps: plan.naps.map(({ start, end, fixed }, nap) =>
            fixed ? { start, end } : { start: start + move(2 * nap), end: end + move(2 * nap + 1) },
          ),
          bedtime: plan.bedtime.at + move(12),
        };
        expect(planCost(request, ages, schedule)).toBeGreaterThanOrEqual(plan.cost - 1e-6);
      }),
      { numRuns: 100 },
    );
  });

  test('the plan costs what it says', () => {
    fc.assert(
      fc.property(requests(4), (request) => {
        const plan = planDay(request, ages);
        if (plan.kind === 'rhythm') return;
        const cost = planCost(request, ages, { naps: plan.naps, bedtime: plan.bedtime.at });
        expect(cost).toBeCloseTo(plan.cost, 6);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a schedule that breaks a hard rule costs infinitely much', () => {
  const request: DayRequest = {
    ageMonths: 9,
    wakeUp: 420,
    busy: [{ start: 900, end: 960 }],
    fixedNaps: [{ start: 612, end: 690 }],
  };
  const nursery = { start: 612, end: 690 };
  const cost = (naps: Stretch[], bedtime = 1170) => planCost(request, ages, { naps, bedtime });

  test.each([
    [
      'the fixed nap is moved',
      [
        { start: 615, end: 690 },
        { start: 840, end: 900 },
      ],
    ],
    ['the fixed nap is left out', [{ start: 840, end: 900 }]],
    ['a nap runs into a busy time', [nursery, { start: 840, end: 905 }]],
    ['naps overlap', [nursery, { start: 680, end: 750 }]],
    ['a nap is off the grid', [nursery, { start: 841, end: 900 }]],
    ['a nap is very short', [nursery, { start: 840, end: 860 }]],
    ['a nap starts before waking up', [{ start: 400, end: 450 }, nursery]],
  ])('%s', (_, naps) => {
    expect(cost([nursery, { start: 840, end: 900 }])).toBeLessThan(Infinity);
    expect(cost(naps)).toBe(Infinity);
  });

  test('bedtime follows too soon on a nap', () => {
    expect(cost([nursery, { start: 840, end: 900 }], 1040)).toBe(Infinity);
  });
});
