import { describe, expect, it, vi } from 'vitest';
import { isDone, progressKind, progressStore, withMark } from '../../../src/storage/progress.ts';
import { routineStore } from '../../../src/storage/routine.ts';
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
