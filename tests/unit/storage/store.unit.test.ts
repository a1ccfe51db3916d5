import { beforeEach, describe, expect, it, vi } from 'vitest';
import { encode } from '../../../src/storage/envelope.ts';
import { nothing } from '../../../src/storage/kind.ts';
import { type Progress, progressKind, withMark } from '../../../src/storage/progress.ts';
import { createStore } from '../../../src/storage/store.ts';
import { FakeBrowser, type FakeTab } from './fake-browser.ts';

const KEY = 'small-hours:progress';

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(() => {
  browser = new FakeBrowser();
  tab = browser.openTab();
});

const open = (which: FakeTab = tab) => createStore(progressKind, which);
const tick = (id: string) => (progress: Progress, now: number) =>
  withMark(progress, id, 'done', now);
const untick = (id: string) => (progress: Progress, now: number) =>
  withMark(progress, id, 'not-yet', now);
const ticked = (id: string, at: number): Progress => ({
  ...nothing(progressKind),
  steps: { [id]: { mark: 'done', at } },
});
const ids = (progress: Progress) => Object.keys(progress.steps);
const savedIds = () => Object.keys((JSON.parse(browser.text(KEY) ?? '') as Saved).data.steps);
interface Saved {
  revision: number;
  savedAt: number;
  data: Progress;
}

describe('a store', () => {
  it('is empty at first and writes nothing until the parent does something', () => {
    const store = open();
    expect([store.status, store.read()]).toEqual(['empty', nothing(progressKind)]);
    tab.wake();
    expect(browser.keys()).toEqual([]);
  });

  it('saves each change at once', () => {
    expect(open().update(tick('bath'))).toBe('ok');
    expect(JSON.parse(browser.text(KEY) ?? '')).toMatchObject({
      revision: 1,
      savedAt: browser.clock,
      data: { steps: { bath: { mark: 'done', at: browser.clock } } },
    });
  });

  it('counts its saves', () => {
    const store = open();
    store.update(tick('bath'));
    store.update(tick('song'));
    expect((JSON.parse(browser.text(KEY) ?? '') as Saved).revision).toBe(2);
  });

  it('finds everything again when the page is opened the next day', () => {
    open().update(tick('bath'));
    const store = open(browser.openTab());
    expect([store.status, ids(store.read())]).toEqual(['ok', ['bath']]);
  });

  it('gives the same object until something changes', () => {
    const store = open();
    store.update(tick('bath'));
    const before = store.read();
    tab.wake();
    store.update(tick('bath'));
    expect(store.read()).toBe(before);
  });

  it('tells every subscriber of a change, and none after it left', () => {
    const store = open();
    const stays = vi.fn();
    const leaves = vi.fn();
    store.subscribe(stays);
    store.subscribe(stays);
    const leave = store.subscribe(leaves);
    leave();
    store.update(tick('bath'));
    expect(stays.mock.calls).toEqual([
      [store.read(), 'ok'],
      [store.read(), 'ok'],
    ]);
    expect(leaves).not.toHaveBeenCalled();
  });

  it('tells nobody when nothing changed', () => {
    const store = open();
    store.update(tick('bath'));
    const listener = vi.fn();
    store.subscribe(listener);
    store.update(tick('bath'));
    tab.wake('pageshow');
    expect(listener).not.toHaveBeenCalled();
  });

  it('goes on when one subscriber throws', () => {
    const complaint = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = open();
    const second = vi.fn();
    store.subscribe(() => {
      throw new Error('island fell over');
    });
    store.subscribe(second);
    expect(store.update(tick('bath'))).toBe('ok');
    expect(second).toHaveBeenCalledOnce();
    expect(complaint).toHaveBeenCalledOnce();
    complaint.mockRestore();
  });

  it('lets a subscriber make a change of its own, and nobody is left with the old state', () => {
    const store = open();
    let lastHeard: Progress | undefined;
    const leave = store.subscribe(() => {
      leave();
      store.update(tick('song'));
    });
    store.subscribe((progress) => {
      lastHeard = progress;
    });
    store.update(tick('bath'));
    expect(savedIds()).toEqual(['bath', 'song']);
    expect(lastHeard).toBe(store.read());
  });

  it('changes nothing when the change itself fails', () => {
    const store = open();
    store.update(tick('bath'));
    const fail = () => {
      throw new Error('in the change');
    };
    expect(() => store.update(fail)).toThrow('in the change');
    expect([ids(store.read()), savedIds(), store.status]).toEqual([['bath'], ['bath'], 'ok']);
  });

  it('leaves out what is not valid and never lets a change delete an item', () => {
    const store = open();
    store.update(tick('bath'));
    const bad = { mark: 'great', at: NaN } as unknown as Progress['steps'][string];
    const song = { mark: 'done', at: 5 } as const;
    store.update((known) => ({ ...known, steps: { song, cot: bad, 'No Id': bad } }));
    expect(savedIds()).toEqual(['bath', 'song']);
    store.update(() => null as unknown as Progress);
    expect(savedIds()).toEqual(['bath', 'song']);
  });

  it('keeps the ticks of items that no checklist has any more', () => {
    browser.put(KEY, encode(progressKind, ticked('gone', 1), 1, 1));
    const store = open();
    store.update(tick('bath'));
    expect(savedIds()).toEqual(['bath', 'gone']);
  });
});

describe('the clock', () => {
  it('may be set back: the last word of the parent still stands', () => {
    const store = open();
    store.update(tick('bath'));
    browser.clock -= 86_400_000;
    store.update(untick('bath'));
    expect(open(browser.openTab()).read().steps['bath']?.mark).toBe('not-yet');
  });

  it.each([9e15, 8.64e15, Number.MAX_SAFE_INTEGER, 1e300])(
    'cannot freeze an item with a time far ahead (%d)',
    (at) => {
      browser.put(KEY, encode(progressKind, ticked('bath', at), 1, 1));
      const store = open();
      for (const [change, mark] of [
        [untick('bath'), 'not-yet'],
        [tick('bath'), 'done'],
        [untick('bath'), 'not-yet'],
      ] as const) {
        expect(store.update(change)).toBe('ok');
        expect(open(browser.openTab()).read().steps['bath']?.mark).toBe(mark);
      }
    },
  );

  it('may give nonsense: the page goes on', () => {
    const store = createStore(progressKind, { ...tab, now: () => NaN });
    expect(() => store.update(tick('bath'))).not.toThrow();
  });
});
