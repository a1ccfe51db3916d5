import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formFor } from '../../../src/domain/family-day.ts';
import { familyOf, routineKind, withRoutine } from '../../../src/storage/routine.ts';
import type { FamilyChange } from '../../../src/domain/family-change.ts';
import type { Routine } from '../../../src/domain/family.ts';
import { nurseryDay, type NurseryTimes } from '../../../src/domain/nursery-day.ts';
import {
  homeRoutine,
  keepNursery,
  nurserySaid,
  withoutNursery,
} from '../../../src/domain/nursery-family.ts';
import { planDay } from '../../../src/domain/day-plan.ts';
import { routineRequest } from '../../../src/domain/routine-request.ts';
import { ages } from '../../support/load-ages.ts';

const empty = { children: {}, routines: {}, chosen: {}, today: {} };
const familyWith = (...routines: Partial<Routine>[]) =>
  familyOf(
    routines.reduce(
      (data, { id = 'first', ...answers }, index) =>
        withRoutine(data, id, { since: index, ...answers }, 1),
      empty,
    ),
  );
const changed = (family: ReturnType<typeof familyOf>, change: FamilyChange) => {
  const before = family.routines.reduce(
    (data, { id, ...answers }) => withRoutine(data, id, answers, 1),
    empty,
  );
  return familyOf(
    Object.entries(change.routines ?? {}).reduce(
      (data, [id, answers]) => withRoutine(data, id, answers, 2),
      before,
    ),
  );
};
const nap = { start: 720, end: 810, label: 'Nursery nap', days: [0, 1, 3] as const };
const times: NurseryTimes = {
  wakeUp: 405,
  dropOff: 510,
  pickUp: 1020,
  nap: { start: 720, end: 810 },
  early: true,
};
const day = nurseryDay({ ageMonths: 14, wakeUp: 420 }, times, ages);
const keep = (family: ReturnType<typeof familyOf>, days: Routine['days'] = [0, 1]) =>
  changed(
    family,
    keepNursery(
      family,
      family.children[0],
      { days: days ?? [], times, day },
      { id: 'nursery', now: 5 },
    ),
  );

describe('what a family has told about nursery', () => {
  test('is nothing where it told nothing', () => {
    const family = familyWith({ wakeUp: 420, busy: [{ ...nap, label: 'School run' }] });
    expect(nurserySaid(family, family.children[0])).toBeNull();
  });

  test('is found in a routine of its own, with its days', () => {
    const family = familyWith(
      { wakeUp: 420 },
      { id: 'n', name: 'Nursery day', days: [1, 3], setNaps: [{ ...nap, days: [] }] },
    );
    const said = nurserySaid(family, family.children[0]);
    expect(said).toMatchObject({ days: [1, 3], nap: { start: 720 } });
    expect(homeRoutine(family, family.children[0], family.routines[0]).id).toBe('first');
  });

  test('is found among the stretches of one routine for all days', () => {
    const family = familyWith({
      setNaps: [nap],
      busy: [
        { ...nap, start: 480, end: 510, label: 'Nursery drop-off' },
        { ...nap, start: 900, end: 945, label: 'Pick-up' },
      ],
    });
    expect(nurserySaid(family, family.children[0])).toMatchObject({
      days: [0, 1, 3],
      dropOff: 480,
      pickUp: 900,
    });
  });
});

describe('keeping a nursery day', () => {
  test('adds a routine of its own, and leaves the days at home as they were', () => {
    const family = familyWith({ wakeUp: 420, busy: [{ ...nap, label: 'School run' }] });
    const after = keep(family);
    expect(after.routines).toHaveLength(2);
    expect(after.routines[0]).toMatchObject({ wakeUp: 420, busy: [{ label: 'School run' }] });
    expect(after.routines[1]).toMatchObject({ name: 'Nursery day', days: [0, 1], wakeUp: 405 });
  });

  test('takes nursery out of a routine that mixed both, and twice is the same as once', () => {
    const family = familyWith({ wakeUp: 420, setNaps: [nap] });
    const once = keep(family);
    expect(once.routines.map(({ setNaps }) => setNaps?.length)).toEqual([0, 1]);
    const twice = keep(once);
    expect(twice.routines).toHaveLength(2);
    expect(twice).toEqual(once);
  });

  test('brings the routine that is there up to date, with what else stands in it', () => {
    const family = familyWith(
      { wakeUp: 420 },
      {
        id: 'n',
        name: 'Nursery',
        days: [2],
        setNaps: [{ ...nap, start: 700, end: 760, days: [] }],
        busy: [{ start: 1080, end: 1140, label: 'Swimming', days: [] }],
      },
    );
    const after = keep(family, [2, 4]);
    expect(after.routines).toHaveLength(2);
    expect(after.routines[1]).toMatchObject({ name: 'Nursery', days: [2, 4] });
    expect(after.routines[1]?.busy?.map(({ label }) => label)).toEqual([
      'Swimming',
      'At nursery',
      'At nursery',
    ]);
  });

  test('keeps what passes the door of storage', () => {
    const after = keep(familyWith({ wakeUp: 420 }));
    for (const [field, value] of Object.entries<unknown>({ ...after.routines[1] })) {
      if (field === 'id' || value === null) continue;
      const read = routineKind.boxes.routines(`nursery/${field}`);
      expect(read?.({ value, at: 1 }), field).not.toBeNull();
    }
  });

  test('is planned again as it was shown', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 40 }),
        fc.boolean(),
        fc.boolean(),
        (ageMonths, isSet, early) => {
          const own = { ...times, early, nap: isSet ? times.nap : null };
          const shown = nurseryDay({ ageMonths, wakeUp: 420 }, own, ages);
          const family = familyWith({ wakeUp: 420 });
          const after = changed(
            family,
            keepNursery(
              family,
              family.children[0],
              { days: [0], times: own, day: shown },
              { id: 'nursery', now: 5 },
            ),
          );
          const form = formFor(after.children[0], after.routines[1]!, 0, '2026-11-24');
          const asked = routineRequest({ ...form, age: { months: ageMonths } });
          expect(asked.ok).toBe(true);
          if (asked.ok) expect(planDay(asked.request, ages)).toEqual(shown.plan);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('is read back as it was kept', () => {
    const after = keep(familyWith({ wakeUp: 420 }));
    expect(nurserySaid(after, after.children[0])).toMatchObject({
      days: [0, 1],
      dropOff: 510,
      pickUp: 1020,
      nap: { start: 720, end: 810 },
    });
    const home = after.routines[0];
    expect(withoutNursery(home, nurserySaid(after, after.children[0]))).toBe(home);
  });
});
