import { describe, expect, test } from 'vitest';
import {
  addChild,
  addRoutine,
  addTwin,
  bringBack,
  canGo,
  copyRoutine,
  putDays,
  removeChild,
  removeRoutine,
  undoing,
  type FamilyChange,
} from '../../../src/domain/family-change.ts';
import { routinesOf } from '../../../src/domain/family-parts.ts';
import type { Family } from '../../../src/domain/family.ts';
import { after } from './family-after.ts';
import { aChild, aRoutine } from './family-arbitraries.ts';

const now = 1_795_392_000_000;
const fresh = { id: 'new', now };
const inView = { id: 'home', weekday: 1 } as const;
const mia = aChild({ id: 'mia', name: 'Mia', ageMonths: 14, ageOn: '2026-11-01' });
const tom = aChild({ id: 'tom', name: 'Tom', temperament: 'sensitive' });
const home = aRoutine({ id: 'home', child: 'mia', name: 'Home day', wakeUp: 400, naps: 2 });
const nursery = aRoutine({ id: 'nursery', child: 'mia', name: 'Nursery', days: [1, 3] });
const away = aRoutine({ id: 'away', child: 'mia', name: 'Holiday', put: 'archived' });
const toms = aRoutine({ id: 'toms', child: 'tom' });
const family: Family = { children: [mia, tom], routines: [home, nursery, away, toms] };

describe('another routine', () => {
  test('is for its child, has nothing answered but its name and days, and is looked at', () => {
    const change = addRoutine(mia, { name: 'Weekend', days: [5, 6] }, fresh);
    expect(change.chosen).toBe('new');
    expect(after(family, change).routines.at(-1)).toEqual(
      aRoutine({ id: 'new', child: 'mia', name: 'Weekend', days: [5, 6], put: 'kept', since: now }),
    );
  });

  test('as a copy has every answer, but no weekday, so that the other stays in use', () => {
    const copy = after(family, copyRoutine(nursery, 'Nursery copy', fresh)).routines.at(-1)!;
    expect(copy).toEqual({
      ...nursery,
      id: 'new',
      name: 'Nursery copy',
      days: null,
      put: 'kept',
      since: now,
    });
  });
});

describe('another child', () => {
  test('comes with a routine, which is looked at', () => {
    const change = addChild(fresh, 'r1');
    const then = after(family, change);
    expect(change.chosen).toBe('r1');
    expect(then.children.at(-1)).toEqual(aChild({ id: 'new', put: 'kept', since: now }));
    expect(routinesOf(then, then.children.at(-1)!).map(({ id }) => id)).toEqual(['r1']);
  });

  test('of the same age has the age and the routines in use, and nothing else of the other', () => {
    const change = addTwin(family, { ...mia, protest: 'some' }, fresh, (index) => `r${index}`);
    const then = after(
      family,
      addTwin(family, mia, fresh, (index) => `r${index}`),
    );
    const twin = then.children.at(-1)!;
    expect(change.children?.['new']).not.toHaveProperty('protest');
    expect(twin).toEqual({ ...mia, id: 'new', name: null, put: 'kept', since: now });
    expect(routinesOf(then, twin)).toEqual([
      { ...home, id: 'r0', child: 'new', put: 'kept', since: now },
      { ...nursery, id: 'r1', child: 'new', put: 'kept', since: now + 1 },
    ]);
    expect(change.chosen).toBe('r0');
  });

  test('of the same age gets a routine even where the other has none left', () => {
    const bare: Family = { children: [mia], routines: [away] };
    const change = addTwin(bare, mia, fresh, (index) => `r${index}`);
    expect(Object.keys(change.routines ?? {})).toEqual(['r0']);
  });
});

describe('a routine that goes', () => {
  test('gives way to the one for today', () => {
    expect(removeRoutine(family, home, 'deleted', inView)).toEqual({
      routines: { home: { put: 'deleted' } },
      chosen: 'nursery',
    });
  });

  test('changes nothing about what is looked at where that is another', () => {
    const change = removeRoutine(family, nursery, 'archived', inView);
    expect(change).toEqual({ routines: { nursery: { put: 'archived' } } });
  });

  test('is not the last one of its child in use', () => {
    expect(canGo(family, toms)).toBe(false);
    expect(removeRoutine(family, toms, 'deleted', inView)).toBeNull();
    const last: Family = { children: [mia], routines: [home, away] };
    expect(removeRoutine(last, home, 'archived', inView)).toBeNull();
    expect(removeRoutine(last, away, 'deleted', inView)).toEqual({
      routines: { away: { put: 'deleted' } },
    });
    expect(canGo({ children: [mia], routines: [away] }, away)).toBe(true);
  });

  test('can be brought back', () => {
    expect(after(family, bringBack(away)).routines.find(({ id }) => id === 'away')?.put).toBe(
      'kept',
    );
  });
});

describe('a child that goes', () => {
  test('takes their routines along, and another child’s day is looked at', () => {
    const change = removeChild(family, mia, inView)!;
    const then = after(family, change);
    expect(change.chosen).toBe('toms');
    expect([then.children, then.routines]).toEqual([[tom], [toms]]);
  });

  test('changes nothing about what is looked at where that is another’s day', () => {
    expect(removeChild(family, tom, inView)).toEqual({ children: { tom: { put: 'deleted' } } });
  });

  test('is not the only one', () => {
    expect(removeChild({ ...family, children: [mia] }, mia, inView)).toBeNull();
  });
});

describe('what takes a change back', () => {
  test('touches nothing else, which may have changed since', () => {
    const gone = removeRoutine(family, home, 'deleted', inView)!;
    expect(undoing(family, gone, 'home')).toEqual({
      children: {},
      routines: { home: { put: 'kept' } },
      chosen: 'home',
    });
    expect(undoing(family, bringBack(away), 'home').routines).toEqual({
      away: { put: 'archived' },
    });
  });
});

describe('weekdays', () => {
  const days = (change: FamilyChange) => Object.values(change.routines ?? {})[0]?.days;

  test('are put on a routine and taken off it, in order', () => {
    expect(days(putDays(nursery, [4, 0], true))).toEqual([0, 1, 3, 4]);
    expect(days(putDays(nursery, [1], false))).toEqual([3]);
    expect(days(putDays(home, [6], true))).toEqual([6]);
    expect(days(putDays(home, [6], false))).toEqual([]);
  });
});
