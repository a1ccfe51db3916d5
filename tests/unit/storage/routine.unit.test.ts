import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Family, firstId } from '../../../src/domain/family.ts';
import type { TodayLog } from '../../../src/domain/today-log.ts';
import {
  type RoutineData,
  chosenRoutine,
  familyOf,
  routineKind,
  todayLog,
  withChild,
  withChosen,
  withRoutine,
  withTodayLog,
} from '../../../src/storage/routine.ts';
import { createStore } from '../../../src/storage/store.ts';
import { FakeBrowser, type FakeTab } from './fake-browser.ts';

describe('the routine', () => {
  const keep = (tab: FakeTab, change: (data: RoutineData, now: number) => RoutineData) =>
    createStore(routineKind, tab).update(change);

  it('merges answer by answer: the wake-up from one tab, the naps from the other', () => {
    const browser = new FakeBrowser();
    const [one, two] = [browser.openTab(), browser.openTab()];
    const [here, there] = [createStore(routineKind, one), createStore(routineKind, two)];
    here.update((data, now) => withRoutine(data, 'a1', { wakeUp: 405 }, now));
    two.lag = 1;
    there.update((data, now) => withRoutine(data, 'a1', { naps: 2 }, now));
    two.lag = 0;
    browser.settle();
    for (const store of [here, there]) {
      expect(familyOf(store.read()).routines[1]).toMatchObject({ id: 'a1', wakeUp: 405, naps: 2 });
    }
  });

  it('remembers which routine was looked at last, and forgets it on request', () => {
    const tab = new FakeBrowser().openTab();
    expect(chosenRoutine(createStore(routineKind, tab).read())).toBeNull();
    keep(tab, (data, now) => withChosen(data, 'a1', now));
    expect(chosenRoutine(createStore(routineKind, tab).read())).toBe('a1');
    keep(tab, (data, now) => withChosen(data, 'Not An Id', now));
    expect(chosenRoutine(createStore(routineKind, tab).read())).toBe('a1');
    keep(tab, (data, now) => withChosen(data, null, now));
    expect(chosenRoutine(createStore(routineKind, tab).read())).toBeNull();
  });

  it('remembers what happened today, of each child', () => {
    const tab = new FakeBrowser().openTab();
    const log: TodayLog = {
      day: '2026-11-23',
      reports: [
        { kind: 'woke', at: 350 },
        { kind: 'slept', start: 570, end: 605 },
        { kind: 'skipped', at: 820 },
      ],
    };
    keep(tab, (data, now) => withTodayLog(data, firstId, log, now));
    const read = () => createStore(routineKind, tab).read();
    expect([todayLog(read(), firstId), todayLog(read(), 'a1')]).toEqual([log, null]);
    keep(tab, (data, now) => withTodayLog(data, firstId, null, now));
    expect(todayLog(read(), firstId)).toBeNull();
  });
});

describe('a family', () => {
  const newStore = () => createStore(routineKind, new FakeBrowser().openTab());
  const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

  it('is one child and one routine before anything is entered', () => {
    const { children, routines } = familyOf(newStore().read());
    expect([ids(children), ids(routines)]).toEqual([[firstId], [firstId]]);
    const answered = (record: object) =>
      Object.entries(record).filter(([, value]) => value !== null);
    for (const record of [children[0], routines[0]]) {
      expect(answered(record)).toEqual([['id', firstId]]);
    }
  });

  it('is in the order of adding, whatever the ids', () => {
    const store = newStore();
    store.update((data, now) => withChild(data, 'zz', { name: 'Tom', since: 1 }, now));
    store.update((data, now) => withChild(data, 'aa', { name: 'Ana', since: 2 }, now));
    store.update((data, now) => withRoutine(data, 'zz', { since: 3 }, now));
    store.update((data, now) => withRoutine(data, 'aa', { since: 4 }, now));
    const { children, routines } = familyOf(store.read());
    expect([ids(children), ids(routines)]).toEqual([
      [firstId, 'zz', 'aa'],
      [firstId, 'zz', 'aa'],
    ]);
  });

  it('hides what was deleted and shows it again, with every answer, when it is brought back', () => {
    const store = newStore();
    store.update((data, now) => withRoutine(data, 'a1', { name: 'Nursery', wakeUp: 390 }, now));
    const before = familyOf(store.read());
    store.update((data, now) => withRoutine(data, 'a1', { put: 'deleted' }, now));
    expect(ids(familyOf(store.read()).routines)).toEqual([firstId]);
    store.update((data, now) => withRoutine(data, 'a1', { put: 'kept' }, now));
    expect(familyOf(store.read()).routines[1]).toEqual({ ...before.routines[1], put: 'kept' });
  });

  it('hides the routines of a deleted child, also one that another tab adds meanwhile', () => {
    const store = newStore();
    store.update((data, now) => withChild(data, 'a1', { name: 'Tom', since: 1 }, now));
    store.update((data, now) => withRoutine(data, 'b1', { child: 'a1', since: 1 }, now));
    store.update((data, now) => withChild(data, 'a1', { put: 'deleted' }, now));
    store.update((data, now) => withRoutine(data, 'b2', { child: 'a1', since: 2 }, now));
    expect(ids(familyOf(store.read()).routines)).toEqual([firstId]);
    store.update((data, now) => withChild(data, 'a1', { put: 'kept' }, now));
    expect(ids(familyOf(store.read()).routines)).toEqual([firstId, 'b1', 'b2']);
  });

  it('knows the first child as the child of a routine that names none', () => {
    const store = newStore();
    store.update((data, now) => withChild(data, 'a1', { since: 1 }, now));
    store.update((data, now) => withRoutine(data, 'b1', { child: 'a1', since: 1 }, now));
    store.update((data, now) => withChild(data, firstId, { put: 'deleted' }, now));
    const { children, routines } = familyOf(store.read());
    expect([ids(children), ids(routines)]).toEqual([['a1'], ['b1']]);
  });

  it('shows a routine whose child is not known: nothing is lost from sight', () => {
    const store = newStore();
    store.update((data, now) => withRoutine(data, 'b1', { child: 'unknown', since: 1 }, now));
    expect(ids(familyOf(store.read()).routines)).toEqual([firstId, 'b1']);
  });

  it('never is empty, even if two tabs each delete the last but one', () => {
    const store = newStore();
    store.update((data, now) => withRoutine(data, 'b1', { since: 1, put: 'deleted' }, now));
    store.update((data, now) => withRoutine(data, firstId, { put: 'deleted' }, now));
    store.update((data, now) => withChild(data, 'a1', { since: 1, put: 'deleted' }, now));
    store.update((data, now) => withChild(data, firstId, { put: 'deleted' }, now));
    const { children, routines } = familyOf(store.read());
    expect([ids(children), ids(routines)]).toEqual([[firstId], [firstId]]);
  });

  it('can be read from whatever passes the checks', () => {
    const id = fc.constantFrom(firstId, 'a1', 'b2', 'c3');
    const put = fc.constantFrom('kept' as const, 'deleted' as const, null);
    const change = fc.record({ id, child: id, put, since: fc.option(fc.nat(9)) });
    fc.assert(
      fc.property(fc.array(change), fc.array(change), (ofChildren, ofRoutines) => {
        const store = newStore();
        for (const { id: one, put: is, since } of ofChildren) {
          store.update((data, now) => withChild(data, one, { put: is, since }, now));
        }
        for (const { id: one, ...rest } of ofRoutines) {
          store.update((data, now) => withRoutine(data, one, rest, now));
        }
        for (const list of Object.values(familyOf(store.read()))) {
          const all = list as Family['children'] | Family['routines'];
          expect(new Set(ids(all)).size).toBe(all.length);
          const times = all.map(({ since }) => since ?? 0);
          expect(times).toEqual([...times].sort((a, b) => a - b));
          if (all.length > 1) expect(all.map((one) => one.put)).not.toContain('deleted');
        }
      }),
    );
  });
});
