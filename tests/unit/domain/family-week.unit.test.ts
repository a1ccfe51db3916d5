import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayKinds, daysOf, formFor, routineOn } from '../../../src/domain/family-day.ts';
import { week } from '../../../src/domain/weekday.ts';
import { aChild, aRoutine, routines } from './family-arbitraries.ts';

const today = '2026-11-23';
const run = { start: 510, end: 555, label: 'School run', days: [0, 1, 2, 3, 4] } as const;
const nap = { start: 720, end: 810, label: 'Nursery nap', days: [1, 3] } as const;

describe('the days of a routine', () => {
  test('are all of the week where it names none', () => {
    expect([null, [], [6, 0]].map((days) => daysOf(aRoutine({ days: days as null })))).toEqual([
      week,
      week,
      [0, 6],
    ]);
  });

  test('that plan alike are together', () => {
    expect(dayKinds(aRoutine({}))).toEqual([[0, 1, 2, 3, 4, 5, 6]]);
    expect(dayKinds(aRoutine({ busy: [run] }))).toEqual([
      [0, 1, 2, 3, 4],
      [5, 6],
    ]);
    expect(dayKinds(aRoutine({ busy: [run], setNaps: [nap], days: [0, 1, 2, 3, 5] }))).toEqual([
      [0, 2],
      [1, 3],
      [5],
    ]);
  });

  test('are each in one group, and a group asks the planner one and the same', () => {
    fc.assert(
      fc.property(routines, (routine) => {
        const groups = dayKinds(routine);
        expect(groups.flat().sort()).toEqual([...daysOf(routine)]);
        const asked = (day: (typeof week)[number]) =>
          JSON.stringify(formFor(aChild({}), routine, day, today));
        for (const days of groups) expect(new Set(days.map(asked)).size).toBe(1);
        for (const days of groups) expect(days).toEqual([...days].sort());
      }),
    );
  });
});

describe('the routine for a weekday', () => {
  const home = aRoutine({ id: 'home' });
  const nursery = aRoutine({ id: 'nursery', days: [1, 3] });
  const weekend = aRoutine({ id: 'weekend', days: [5, 6] });
  const on = (weekday: (typeof week)[number], ...list: Parameters<typeof routineOn>[0]) =>
    routineOn(list, weekday).id;

  test('is one that names the day, else one that names none, else the first', () => {
    expect(week.map((day) => on(day, home, nursery, weekend))).toEqual([
      'home',
      'nursery',
      'home',
      'nursery',
      'home',
      'weekend',
      'weekend',
    ]);
    expect(on(0, nursery, weekend)).toBe('nursery');
    expect(on(1, aRoutine({ id: 'older', days: [1] }), nursery)).toBe('older');
  });

  test('is an archived one only where there is no other', () => {
    const away = aRoutine({ id: 'away', days: [0], put: 'archived' });
    expect(on(0, away, home)).toBe('home');
    expect(on(0, away)).toBe('away');
    expect(() => routineOn([], 0)).toThrow(RangeError);
  });

  test('names the day wherever one of them does', () => {
    fc.assert(
      fc.property(
        fc.array(routines, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...week),
        (list, day) => {
          const found = routineOn(list, day);
          expect(list).toContain(found);
          const used = list.filter(({ put }) => put !== 'archived');
          if (used.length > 0) expect(used).toContain(found);
          if (used.some(({ days }) => days?.includes(day))) expect(found.days).toContain(day);
        },
      ),
    );
  });
});
