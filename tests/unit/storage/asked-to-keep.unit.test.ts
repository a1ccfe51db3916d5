import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { progressKind, withMark } from '../../../src/storage/progress.ts';
import { createStore } from '../../../src/storage/store.ts';
import { FakeBrowser, type FakeTab } from './fake-browser.ts';

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(() => {
  browser = new FakeBrowser();
  tab = browser.openTab();
});
afterEach(() => vi.unstubAllGlobals());

const tick = (id: string, which = tab) =>
  createStore(progressKind, which).update((data, now) => withMark(data, id, 'done', now));

describe('the browser is asked not to clear the site', () => {
  it('after the first save, and not before, and not again', () => {
    const persist = vi.fn(() => Promise.resolve(true));
    vi.stubGlobal('navigator', { storage: { persist } });
    const store = createStore(progressKind, tab);
    tab.wake();
    expect(persist).not.toHaveBeenCalled();
    store.update((data, now) => withMark(data, 'bath', 'done', now));
    expect(persist).toHaveBeenCalledOnce();
    expect(browser.keys()).toHaveLength(1);
    tick('song');
    tick('cot', browser.openTab());
    expect(persist).toHaveBeenCalledOnce();
  });

  it('only once there is something to keep: not where the save found no room', () => {
    const persist = vi.fn(() => Promise.resolve(true));
    vi.stubGlobal('navigator', { storage: { persist } });
    browser.quota = 10;
    expect(tick('bath')).toBe('full');
    expect(persist).not.toHaveBeenCalled();
  });

  it.each<[what: string, navigator: unknown]>([
    ['never answers', { storage: { persist: () => new Promise(() => undefined) } }],
    ['says no', { storage: { persist: () => Promise.resolve(false) } }],
    ['refuses', { storage: { persist: () => Promise.reject(new TypeError('no')) } }],
    [
      'throws at once',
      {
        storage: {
          persist: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        },
      },
    ],
    ['has no such question', { storage: {} }],
    ['knows nothing of storage', {}],
    ['is no browser', undefined],
  ])('and one that %s saves all the same, at once', async (_, navigator) => {
    const unheard = vi.fn();
    process.on('unhandledRejection', unheard);
    vi.stubGlobal('navigator', navigator);
    const store = createStore(progressKind, tab);
    expect(store.update((data, now) => withMark(data, 'bath', 'done', now))).toBe('ok');
    expect(browser.text('small-hours:progress')).toContain('bath');
    expect(store.status).toBe('ok');
    // A rejection that nobody heard would be told of by now.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
  });
});

describe('a way to other tabs', () => {
  it('that the browser refuses together with its storage stops nothing', () => {
    const refuse = vi.fn(function refuse() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    vi.stubGlobal('BroadcastChannel', refuse);
    vi.stubGlobal('navigator', {});
    browser.blocked = true;
    const { storage, events, now } = tab;
    const store = createStore(progressKind, { storage, events, now });
    expect(store.update((data, at) => withMark(data, 'bath', 'done', at))).toBe('blocked');
    expect(Object.keys(store.read().steps)).toEqual(['bath']);
    expect(refuse).toHaveBeenCalledOnce();
  });
});
