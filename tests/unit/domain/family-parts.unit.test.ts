import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUsed, routineOn } from '../../../src/domain/family-day.ts';
import {
  childOf,
  clashes,
  daysInUse,
  routineInstead,
  routinesOf,
} from '../../../src/domain/family-parts.ts';
import { firstId, type Family } from '../../../src/domain/family.ts';
import { week } from '../../../src/domain/weekday.ts';
import { aChild, aRoutine, routines } from './family-arbitraries.ts';

const mia = aChild({});
const tom = aChild({ id: 'tom' });
const home = aRoutine({ id: 'home' });
const nursery = aRoutine({ id: 'nursery', child: firstId, days: [1, 3] });
const weekend = aRoutine({ id: 'weekend', days: [3, 5, 6] });
const toms = aRoutine({ id: 'toms', child: 'tom' });
const family: Family = { children: [mia, tom], routines: [home, nursery, weekend, toms] };

describe('a family', () => {
  test('knows whose routine is whose, and gives the first child those of nobody', () => {
    const lost = aRoutine({ id: 'lost', child: 'unknown' });
    const all: Family = { ...family, routines: [...family.routines, lost] as never };
    expect(all.routines.map((one) => childOf(all, one).id)).toEqual([
      firstId,
      firstId,
      firstId,
      'tom',
      firstId,
    ]);
    expect(routinesOf(all, mia)).toEqual([home, nursery, weekend, lost]);
    expect(routinesOf(all, tom)).toEqual([toms]);
    expect(childOf({ ...all, children: [tom, mia] }, home)).toBe(mia);
  });

  test('looks at the routine for the day where another goes', () => {
    expect(routineInstead(family, home, 1)).toBe(nursery);
    expect(routineInstead(family, nursery, 0)).toBe(home);
    expect(routineInstead(family, toms, 0)).toBeUndefined();
  });

  test('has a routine in use until it is put away or deleted', () => {
    const puts = [null, 'kept', 'archived', 'deleted'] as const;
    expect(puts.map((put) => isUsed(aRoutine({ put })))).toEqual([true, true, false, false]);
  });
});

describe('the weekdays that count', () => {
  test('are those a routine names first, and for the rest the one that names none', () => {
    const list = [home, nursery, weekend];
    expect(list.map((one) => daysInUse(list, one))).toEqual([
      [0, 2, 4],
      [1, 3],
      [5, 6],
    ]);
  });

  test('are shared out: each to one routine', () => {
    fc.assert(
      fc.property(fc.array(routines, { minLength: 1, maxLength: 5 }), (list) => {
        const shared = list.flatMap((one) => daysInUse(list, one));
        expect(shared.sort()).toEqual([...week]);
      }),
    );
  });
});

describe('a weekday on two routines', () => {
  test('is said from both sides, with the one that goes first', () => {
    const list = [home, nursery, weekend];
    expect(clashes(list, weekend)).toEqual([{ other: nursery, days: [3], first: nursery }]);
    expect(clashes(list, nursery)).toEqual([{ other: weekend, days: [3], first: nursery }]);
    expect(clashes(list, home)).toEqual([]);
  });

  test('is no matter where one of them is put away', () => {
    const away = aRoutine({ id: 'away', days: [1], put: 'archived' });
    expect(clashes([away, nursery], nursery)).toEqual([]);
    expect(clashes([away, nursery], away)).toEqual([]);
  });

  test('is on the one that is said to go first, if no third is before both', () => {
    fc.assert(
      fc.property(fc.array(routines, { minLength: 2, maxLength: 5 }), (list) => {
        for (const { other, days, first } of clashes(list, list[0]!)) {
          expect(first).toBe(list[0]);
          for (const day of days) {
            expect(other.days).toContain(day);
            expect(routineOn(list, day)).toBe(first);
          }
        }
      }),
    );
  });
});
