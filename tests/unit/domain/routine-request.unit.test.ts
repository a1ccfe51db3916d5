import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planDay } from '../../../src/domain/day-plan.ts';
import { routineRequest, type RoutineForm } from '../../../src/domain/routine-request.ts';
import { ages } from '../../support/load-ages.ts';

const form: RoutineForm = { age: { months: 8 }, wakeUp: 420 };
const problems = (change: Partial<RoutineForm>) => {
  const result = routineRequest({ ...form, ...change });
  return result.ok ? [] : result.problems;
};

describe('the routine form', () => {
  test('with an age and a wake-up is enough', () => {
    expect(routineRequest(form)).toMatchObject({
      ok: true,
      request: { ageMonths: 8, wakeUp: 420 },
    });
  });

  test('takes a birth date and weeks early, and plans by the corrected age', () => {
    const age = { birthDate: '2026-03-23', weeksEarly: 8, today: '2026-11-23' };
    const result = routineRequest({ ...form, age });
    expect(result.ok && result.request.ageMonths).toBeCloseTo(6.16, 2);
  });

  test.each([
    [
      'a wake-up in the afternoon',
      { wakeUp: 840 },
      { field: 'wakeUp', problem: 'out-of-range', from: 180, to: 660 },
    ],
    ['a wake-up that is not a time', { wakeUp: null }, { field: 'wakeUp', problem: 'not-a-time' }],
    ['9 naps', { naps: 9 }, { field: 'naps', problem: 'out-of-range', from: 0, to: 6 }],
    ['a nap and a half', { naps: 1.5 }, { field: 'naps', problem: 'out-of-range', from: 0, to: 6 }],
    [
      'a bedtime after breakfast',
      { bedtime: 540 },
      { field: 'bedtime', problem: 'out-of-range', from: 960, to: 1500 },
    ],
    [
      'a bedtime that is not a time',
      { bedtime: null },
      { field: 'bedtime', problem: 'not-a-time' },
    ],
    ['a child of 5 years', { age: { months: 60 } }, { field: 'age', problem: 'over-four-years' }],
    ['a child to be born', { age: { months: -1 } }, { field: 'age', problem: 'in-the-future' }],
    ['no age', { age: { months: Number.NaN } }, { field: 'age', problem: 'not-a-number' }],
    [
      'a birth date that is none',
      { age: { birthDate: '2026-02-30', weeksEarly: 0, today: '2026-11-23' } },
      { field: 'age', problem: 'not-a-date' },
    ],
    [
      'a nursery nap that ends before it starts',
      { fixedNaps: [{ start: 720, end: 700 }] },
      { field: 'fixedNaps', problem: 'ends-before-start', index: 0 },
    ],
    [
      'a busy time without an end',
      { busy: [{ start: 720, end: Number.NaN }] },
      { field: 'busy', problem: 'not-a-time', index: 0 },
    ],
  ])('with %s says which field and what is amiss', (_, change, problem) => {
    expect(problems(change)).toEqual([problem]);
  });

  test('says everything at once', () => {
    const fields = problems({ age: { months: 60 }, wakeUp: 0, naps: 9 }).map(({ field }) => field);
    expect(fields).toEqual(['age', 'wakeUp', 'naps']);
  });

  test('lets unusual wishes pass: up at 04:30, no nap, bed at half past midnight', () => {
    const result = routineRequest({ ...form, wakeUp: 270, naps: 0, bedtime: 30 });
    expect(result).toMatchObject({ ok: true, request: { wakeUp: 270, naps: 0, bedtime: 1470 } });
  });

  test('whatever it lets through gets a plan', () => {
    const time = fc.option(fc.integer({ min: -100, max: 3000 }));
    const stretches = fc.array(fc.record({ start: fc.nat(2900), end: fc.nat(2900) }), {
      maxLength: 2,
    });
    const anyForm = fc.record({
      age: fc.record({ months: fc.double({ min: -1, max: 50 }) }),
      wakeUp: fc.option(fc.integer({ min: 100, max: 700 })),
      naps: fc.option(fc.integer({ min: -1, max: 7 }), { nil: undefined }),
      bedtime: time,
      busy: stretches,
      fixedNaps: stretches,
    });
    const usableStretches = fc.array(
      fc
        .record({ start: fc.nat(2000), length: fc.integer({ min: 1, max: 400 }) })
        .map(({ start, length }) => ({ start, end: start + length })),
      { maxLength: 2 },
    );
    const usableForm = fc.record({
      age: fc.record({ months: fc.double({ min: 0, max: 48, noNaN: true }) }),
      wakeUp: fc.integer({ min: 180, max: 660 }),
      naps: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
      bedtime: fc.option(fc.integer({ min: 960, max: 1500 }), { nil: undefined }),
      busy: usableStretches,
      fixedNaps: usableStretches,
    });
    let planned = 0;
    fc.assert(
      fc.property(fc.oneof(anyForm, usableForm), (any) => {
        const result = routineRequest(any);
        if (result.ok) {
          planned += 1;
          expect(planDay(result.request, ages).kind).toMatch(/^(?:rhythm|plan|quiet-time-day)$/u);
        } else expect(result.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
    // Half of the forms are usable: of 400, fewer than 100 planned would be a refusal too many.
    expect(planned).toBeGreaterThan(100);
  });
});
