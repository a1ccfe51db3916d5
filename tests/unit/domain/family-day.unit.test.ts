import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCalendarDate } from '../../../src/domain/calendar-date.ts';
import { planDay } from '../../../src/domain/day-plan.ts';
import { formFor, monthsNow, windDownStart } from '../../../src/domain/family-day.ts';
import { routineRequest } from '../../../src/domain/routine-request.ts';
import { week } from '../../../src/domain/weekday.ts';
import { ages } from '../../support/load-ages.ts';
import { aChild, aRoutine, calendarDates, children, routines } from './family-arbitraries.ts';

const today = '2026-11-23';
const run = { start: 510, end: 555, label: 'School run', days: [0, 1, 2, 3, 4] } as const;
const nap = { start: 720, end: 810, label: 'Nursery nap', days: [1, 3] } as const;

describe('a child’s age', () => {
  test('counts on from the day it was given, in halves', () => {
    const months = (ageOn: string) => monthsNow(aChild({ ageMonths: 7, ageOn }), today);
    expect(
      ['2026-11-23', '2026-11-10', '2026-11-09', '2026-10-23', '2025-11-23'].map(months),
    ).toEqual([7, 7, 7, 8, 19]);
    expect(months('2026-11-08')).toBe(7.5);
  });

  test('is as given where the day is not known, or has not come yet on this device', () => {
    expect(monthsNow(aChild({ ageMonths: 7, ageOn: null }), today)).toBe(7);
    expect(monthsNow(aChild({ ageMonths: 7, ageOn: '2027-01-01' }), today)).toBe(7);
    expect(monthsNow(aChild({ ageMonths: null, ageOn: '2026-01-01' }), today)).toBeNull();
    expect(monthsNow(aChild({ ageMonths: 7, ageOn: '2026-10-23' }), 'today')).toBe(7);
  });

  test('never goes back from one day to the next', () => {
    fc.assert(
      fc.property(
        calendarDates,
        calendarDates,
        calendarDates,
        fc.nat(48),
        (on, a, b, ageMonths) => {
          const child = aChild({ ageMonths, ageOn: formatCalendarDate(on) });
          const [early, late] = [a, b].map(formatCalendarDate).sort() as [string, string];
          expect(monthsNow(child, early)).toBeLessThanOrEqual(monthsNow(child, late)!);
          expect(monthsNow(child, early)).toBeGreaterThanOrEqual(ageMonths);
        },
      ),
    );
  });
});

describe('what the planner is asked', () => {
  test('starts sensibly where nothing was answered', () => {
    expect(formFor(aChild({}), aRoutine({}), 0, today)).toEqual({
      age: { months: 8 },
      wakeUp: 420,
    });
  });

  test('goes by the birth date only where that way is in use and a date was given', () => {
    const age = (change: object) =>
      formFor(aChild({ ageMonths: 10, birthDate: '2026-01-05', ...change }), aRoutine({}), 0, today)
        .age;
    expect(age({ ageBy: 'birth-date' })).toEqual({ birthDate: '2026-01-05', weeksEarly: 0, today });
    expect(age({ ageBy: 'birth-date', weeksEarly: 6 })).toMatchObject({ weeksEarly: 6 });
    expect(age({ ageBy: 'birth-date', birthDate: null })).toEqual({ months: 10 });
    expect(age({ ageBy: 'months' })).toEqual({ months: 10 });
  });

  test('holds the busy times and set naps of that weekday, and those of every day', () => {
    const always = { start: 900, end: 960, label: '', days: [] };
    const routine = aRoutine({ busy: [run, always], setNaps: [nap] });
    const form = (weekday: 0 | 1 | 6) => formFor(aChild({}), routine, weekday, today);
    expect(form(0)).toMatchObject({
      busy: [
        { start: 510, end: 555 },
        { start: 900, end: 960 },
      ],
      fixedNaps: [],
    });
    expect(form(1).fixedNaps).toEqual([{ start: 720, end: 810 }]);
    expect(form(6).busy).toEqual([{ start: 900, end: 960 }]);
  });

  test('is always something it can plan, for a child up to 4', () => {
    fc.assert(
      fc.property(
        children(today),
        routines,
        fc.constantFrom(...week),
        (child, routine, weekday) => {
          const asked = routineRequest(formFor(child, routine, weekday, today));
          expect(asked).toMatchObject({ ok: true });
          if (asked.ok) expect(planDay(asked.request, ages).kind).toBeTruthy();
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('the wind-down', () => {
  const nap = (start: number, end: number) =>
    ({ start, end, startBand: [start, start], endBand: [end, end], fixed: false }) as never;
  const plan = {
    wakeUp: 420,
    naps: [nap(540, 630)],
    windDown: 1130,
    bedtime: { at: 1165, band: [1165, 1165] },
  } as const;
  const step = (minutes: number) => ({ id: 'a', name: 'Song', minutes });

  test('begins its steps before bedtime, and as planned where there are none', () => {
    expect(windDownStart(plan, [step(10), step(20)])).toBe(1135);
    expect([windDownStart(plan, []), windDownStart(plan, null)]).toEqual([1130, 1130]);
  });

  test('begins no earlier than the last nap ends, or the day begins', () => {
    const late = { ...plan, naps: [nap(600, 660), nap(1050, 1120)] };
    expect(windDownStart(late, [step(60)])).toBe(1120);
    expect(windDownStart({ ...plan, naps: [], wakeUp: 1140 }, [step(60)])).toBe(1140);
  });

  test('begins the earlier, the more steps there are, while there is room', () => {
    const minutes = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(fc.array(minutes, { minLength: 1, maxLength: 11 }), minutes, (some, more) => {
        const start = windDownStart(plan, some.map(step));
        expect(windDownStart(plan, [...some, more].map(step))).toBe(start - more);
      }),
    );
  });
});
