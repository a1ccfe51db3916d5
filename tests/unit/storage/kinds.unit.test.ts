import { describe, expect, it, vi } from 'vitest';
import { isDone, progressKind, progressStore, withMark } from '../../../src/storage/progress.ts';
import {
  type Routine,
  type RoutineField,
  answer,
  routineKind,
  routineStore,
  withAnswer,
} from '../../../src/storage/routine.ts';
import {
  clockStyle,
  settingsKind,
  settingsStore,
  withClockStyle,
} from '../../../src/storage/settings.ts';
import { createStore } from '../../../src/storage/store.ts';
import { FakeBrowser } from './fake-browser.ts';

describe('progress', () => {
  it('knows a step as ticked, unticked and never touched', () => {
    const store = createStore(progressKind, new FakeBrowser().openTab());
    expect(isDone(store.read(), 'bath')).toBe(false);
    store.update((progress, now) => withMark(progress, 'bath', 'done', now));
    expect(isDone(store.read(), 'bath')).toBe(true);
    store.update((progress, now) => withMark(progress, 'bath', 'not-yet', now));
    expect(isDone(store.read(), 'bath')).toBe(false);
    expect(store.read().steps['bath']?.mark).toBe('not-yet');
  });

  it('does not think a step ticked because its id is a word that objects know', () => {
    expect(isDone({ steps: {} }, 'constructor')).toBe(false);
  });

  it.each(['', '__proto__', 'Bath Time', '-bath', 'x'.repeat(81)])('stores no id like %j', (id) => {
    const store = createStore(progressKind, new FakeBrowser().openTab());
    store.update((progress, now) => withMark(progress, id, 'done', now));
    expect(Object.keys(store.read().steps)).toEqual([]);
  });
});

describe('the routine', () => {
  const stored = (field: RoutineField, value: unknown) => {
    const tab = new FakeBrowser().openTab();
    createStore(routineKind, tab).update((routine, now) =>
      withAnswer(routine, field, value as never, now),
    );
    return createStore(routineKind, tab).read().answers[field]?.value;
  };

  it.each<[RoutineField, unknown[]]>([
    ['ageBy', ['months', 'birth-date', null]],
    ['ageMonths', [0, 7, 7.5, 60, null]],
    ['birthDate', ['2026-05-04', '2024-02-29', null]],
    ['weeksEarly', [0, 20, null]],
    ['wakeUp', [0, 405, 1439, null]],
    ['naps', [0, 3, 8, null]],
    ['bedtime', [0, 1140, 1455, 2159, null]],
  ])('remembers %s', (field, values) => {
    expect(values.map((value) => stored(field, value))).toEqual(values);
  });

  it.each<[RoutineField, unknown[]]>([
    ['ageBy', ['weeks', 1, '']],
    ['ageMonths', [-1, 61, NaN, Infinity, '7']],
    [
      'birthDate',
      ['', '2026-02-30', '2025-02-29', '4 May 2026', '2026-5-4', '2026-05-04T00:00', 7],
    ],
    ['weeksEarly', [-1, 21, 1.5, NaN, '3']],
    ['wakeUp', [-1, 1440, 6.5, NaN, '06:45', []]],
    ['naps', [-1, 9, 1.5, NaN, '2', true]],
    ['bedtime', [-1, 2160, 0.5, NaN, '19:00', {}]],
  ])('stores no %s that cannot be', (field, values) => {
    for (const value of values) expect(stored(field, value)).toBeUndefined();
  });

  it('keeps the valid answers of a change in which another was not valid', () => {
    const store = createStore(routineKind, new FakeBrowser().openTab());
    store.update((routine, now) =>
      withAnswer(withAnswer(routine, 'naps', 99, now), 'wakeUp', 405, now),
    );
    expect([answer(store.read(), 'naps'), answer(store.read(), 'wakeUp')]).toEqual([null, 405]);
  });

  it('merges answer by answer: the wake-up from one tab, the naps from the other', () => {
    const browser = new FakeBrowser();
    const [one, two] = [browser.openTab(), browser.openTab()];
    const [here, there] = [createStore(routineKind, one), createStore(routineKind, two)];
    here.update((routine, now) => withAnswer(routine, 'wakeUp', 405, now));
    two.lag = 1;
    there.update((routine, now) => withAnswer(routine, 'naps', 2, now));
    two.lag = 0;
    browser.settle();
    const both = (routine: Routine) => [answer(routine, 'wakeUp'), answer(routine, 'naps')];
    expect([both(here.read()), both(there.read())]).toEqual([
      [405, 2],
      [405, 2],
    ]);
  });

  it('takes no answer to a question it does not ask', () => {
    const tab = new FakeBrowser().openTab();
    const odd = { answers: { toString: { value: 1, at: 1 }, shoeSize: { value: 1, at: 1 } } };
    const store = createStore(routineKind, tab);
    store.update(() => odd as unknown as Routine);
    expect(store.read()).toEqual({ answers: {} });
  });
});

describe('the settings', () => {
  it('remember the clock, and that the reader went back to the usual one', () => {
    const tab = new FakeBrowser().openTab();
    const store = createStore(settingsKind, tab);
    expect(clockStyle(store.read())).toBeNull();
    store.update((settings, now) => withClockStyle(settings, '24h', now));
    expect(clockStyle(createStore(settingsKind, tab).read())).toBe('24h');
    store.update((settings, now) => withClockStyle(settings, null, now));
    expect(clockStyle(createStore(settingsKind, tab).read())).toBeNull();
    store.update((settings, now) => withClockStyle(settings, 'sundial' as never, now));
    expect(clockStyle(store.read())).toBeNull();
  });
});

describe('two islands on one page', () => {
  it('share one store per kind, which is made when it is first asked for', () => {
    const opened = vi.fn(() => ({ getItem: () => null }));
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get: opened });
    expect(opened).not.toHaveBeenCalled();
    expect(progressStore()).toBe(progressStore());
    expect(opened).toHaveBeenCalled();
    expect(routineStore()).toBe(routineStore());
    expect(settingsStore()).toBe(settingsStore());
    Reflect.deleteProperty(globalThis, 'localStorage');
  });
});
