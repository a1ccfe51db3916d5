import { describe, expect, test } from 'vitest';
import type { Child, Family, Routine } from '../../../src/domain/family.ts';
import { askedOn } from '../../../src/domain/today-request.ts';
import type { Weekday } from '../../../src/domain/weekday.ts';
import { familyOf } from '../../../src/storage/routine.ts';

const empty = familyOf({ children: {}, routines: {}, chosen: {}, today: {} });
const child: Child = empty.children[0];
const routine = (id: string, more: Partial<Routine>): Routine => ({
  ...empty.routines[0],
  id,
  ...more,
});
const family = (first: Routine, ...others: readonly Routine[]): Family => ({
  children: [child],
  routines: [first, ...others],
});

const monday = '2026-11-23';
const saturday = '2026-11-28';
const workdays: readonly Weekday[] = [0, 1, 2, 3, 4];
const home = routine('home', { days: workdays, wakeUp: 390 });
const weekend = routine('weekend', { days: [5, 6], wakeUp: 480 });

describe('a day goes by', () => {
  test('the routine in view where that is for the weekday', () => {
    const nursery = routine('nursery', { days: [0], wakeUp: 360 });
    const view = { family: family(home, nursery), child, routine: nursery };
    expect(askedOn(monday, view, 9).request?.wakeUp).toBe(360);
  });

  test('the routine that is for it where the one in view is not', () => {
    const view = { family: family(home, weekend), child, routine: home };
    expect(askedOn(saturday, view, 9)).toMatchObject({
      routine: { id: 'weekend' },
      weekday: 5,
      request: { wakeUp: 480, ageMonths: 9 },
    });
  });

  test('a routine that is in use, even while one that was put away is in view', () => {
    const old = routine('old', { put: 'archived', wakeUp: 300 });
    const view = { family: family(home, old), child, routine: old };
    expect(askedOn(monday, view, 9).routine.id).toBe('home');
  });

  test('no routine of another child', () => {
    const others = routine('others', { child: 'second', days: [5] });
    const view = { family: family(home, others), child, routine: home };
    expect(askedOn(saturday, view, 9).routine.id).toBe('home');
  });

  test('the busy times of that weekday', () => {
    const busy = [{ start: 510, end: 540, days: [0] as const, label: 'school run' }];
    const all = routine('all', { busy });
    const view = { family: family(all), child, routine: all };
    expect(askedOn(monday, view, 9).request?.busy).toEqual([{ start: 510, end: 540 }]);
    expect(askedOn(saturday, view, 9).request?.busy).toEqual([]);
  });

  test('nothing where what is kept can’t be planned', () => {
    const odd = routine('odd', { wakeUp: 5 });
    expect(askedOn(monday, { family: family(odd), child, routine: odd }, 9).request).toBeNull();
  });
});
