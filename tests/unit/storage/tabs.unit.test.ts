import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { nothing } from '../../../src/storage/kind.ts';
import { type Progress, progressKind, withMark } from '../../../src/storage/progress.ts';
import { type Store, createStore } from '../../../src/storage/store.ts';
import { FakeBrowser, type FakeTab } from './fake-browser.ts';
import { merge } from './merge.ts';

const KEY = 'small-hours:progress';
type OpenTab = FakeTab & { readonly store: Store<Progress> };

function openTab(browser: FakeBrowser): OpenTab {
  const tab = browser.openTab();
  return Object.assign(tab, { store: createStore(progressKind, tab) });
}
const mark = (tab: OpenTab, id: string, to: 'done' | 'not-yet' = 'done') =>
  tab.store.update((progress, now) => withMark(progress, id, to, now));
const ids = (tab: OpenTab) => Object.keys(tab.store.read().steps);
const saved = (browser: FakeBrowser) =>
  (JSON.parse(browser.text(KEY) ?? '{}') as { data?: Progress }).data ?? nothing(progressKind);

describe('two tabs', () => {
  let browser: FakeBrowser;
  let one: OpenTab;
  let two: OpenTab;
  beforeEach(() => {
    browser = new FakeBrowser();
    one = openTab(browser);
    two = openTab(browser);
  });

  it('show each other what was ticked', () => {
    const listener = vi.fn();
    two.store.subscribe(listener);
    mark(one, 'bath');
    browser.settle();
    expect(listener.mock.calls).toEqual([[two.store.read(), 'ok']]);
    expect(ids(two)).toEqual(['bath']);
  });

  it('keep both ticks when neither had heard of the other', () => {
    mark(one, 'bath');
    mark(two, 'song');
    expect(Object.keys(saved(browser).steps)).toEqual(['bath', 'song']);
  });

  it('keep both ticks when one was shown an old copy and wrote over the other', () => {
    mark(one, 'bath');
    two.lag = 1;
    mark(two, 'song');
    expect(Object.keys(saved(browser).steps)).toEqual(['song']);
    two.lag = 0;
    browser.settle();
    expect(Object.keys(saved(browser).steps)).toEqual(['bath', 'song']);
    expect([ids(one), ids(two)]).toEqual([
      ['bath', 'song'],
      ['bath', 'song'],
    ]);
  });

  it('keep both ticks even when the tab that was written over is closed before it hears', () => {
    mark(one, 'bath');
    two.lag = 1;
    mark(two, 'song');
    one.closed = true;
    two.lag = 0;
    browser.settle();
    expect(Object.keys(saved(browser).steps)).toEqual(['bath', 'song']);
  });

  it('write no more once both say the same', () => {
    mark(one, 'bath');
    mark(two, 'song');
    browser.settle();
    const { writes } = browser;
    for (const tab of [one, two, one]) tab.wake();
    browser.settle();
    expect(browser.writes).toBe(writes);
  });

  it.each(['pageshow', 'visibilitychange', 'pagehide'] as const)(
    'learn on %s what they were not told',
    (name) => {
      mark(one, 'bath');
      two.queue.length = 0;
      two.wake(name);
      expect(ids(two)).toEqual(['bath']);
    },
  );

  it('both forget when the parent deletes the data of the site', () => {
    mark(one, 'bath');
    browser.settle();
    browser.put(KEY, null);
    browser.settle();
    expect([ids(one), two.store.status, browser.text(KEY)]).toEqual([[], 'empty', null]);
  });

  it('do not forget when an old "deleted" arrives after something new was saved', () => {
    mark(one, 'bath');
    browser.settle();
    two.queue.push({ key: null, newValue: null });
    browser.settle();
    expect(ids(two)).toEqual(['bath']);
  });

  it('pay no heed to other keys', () => {
    const listener = vi.fn();
    one.store.subscribe(listener);
    browser.put('other', 'x');
    browser.settle();
    expect(listener).not.toHaveBeenCalled();
  });
});

/** What may happen, in any order, in any tab. */
const step = fc.record({
  tab: fc.nat(2),
  does: fc.constantFrom('mark', 'mark', 'mark', 'deliver', 'lose', 'wake', 'clock', 'close'),
  id: fc.constantFrom('bath', 'song', 'cot'),
  to: fc.constantFrom('done' as const, 'not-yet' as const),
  lag: fc.nat(3),
  number: fc.nat(20),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** Plays the steps, and gives all that any tab ever knew, merged: what must come out in the end. */
function play(
  browser: FakeBrowser,
  tabs: readonly OpenTab[],
  steps: readonly Step[],
  may: { lose: boolean; close: boolean },
): Progress {
  let known: Progress = nothing(progressKind);
  steps.forEach(({ tab: index, does, id, to, lag, number }, turn) => {
    const tab = tabs[index];
    if (!tab || tab.closed) return;
    tab.lag = lag;
    if (does === 'mark') {
      mark(tab, id, to);
      // A tick of its own, which nothing may ever undo.
      mark(tab, `turn-${turn}`);
      known = merge(known, tab.store.read());
    }
    if (does === 'deliver') tab.deliver(number);
    if (does === 'lose' && may.lose) tab.queue.splice(number % 3, 1);
    if (does === 'wake') tab.wake();
    if (does === 'clock') browser.clock += (number - 10) * 1000;
    // One tab stays, or there is nobody left to hear.
    if (does === 'close' && may.close && index > 0) tab.closed = true;
  });
  for (const tab of tabs) tab.lag = 0;
  return known;
}

describe('three tabs that write, read old copies and hear late, whatever the order', () => {
  it('lose no tick and agree in the end, even if events are lost, once each was looked at', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const browser = new FakeBrowser();
        const tabs = [openTab(browser), openTab(browser), openTab(browser)];
        const known = play(browser, tabs, steps, { lose: true, close: false });
        for (const tab of tabs) tab.queue.length = 0;
        for (const tab of [...tabs, ...tabs]) tab.wake();
        for (const tab of tabs) expect(tab.store.read()).toEqual(known);
        expect(saved(browser)).toEqual(known);

        const { writes } = browser;
        browser.settle();
        for (const tab of tabs) tab.wake();
        expect(browser.writes).toBe(writes);
      }),
      { numRuns: 500 },
    );
  });

  it('lose no tick if tabs close without a word, as long as events reach those that stay', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const browser = new FakeBrowser();
        const tabs = [openTab(browser), openTab(browser), openTab(browser)];
        const known = play(browser, tabs, steps, { lose: false, close: true });
        browser.settle();
        // An old copy may have been taken for what is stored: leaving the tab looks once more.
        for (const tab of tabs) if (!tab.closed) tab.wake('pagehide');
        for (const tab of tabs.filter(({ closed }) => !closed)) {
          expect(tab.store.read()).toEqual(known);
        }
        expect(saved(browser)).toEqual(known);
      }),
      { numRuns: 500 },
    );
  });

  it('never answer each other for ever: few writes follow the last change', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const browser = new FakeBrowser();
        const tabs = [openTab(browser), openTab(browser), openTab(browser)];
        play(browser, tabs, steps, { lose: false, close: false });
        const { writes } = browser;
        browser.settle();
        // Each tab has at most one thing to add to what the others wrote, and once more after that.
        expect(browser.writes - writes).toBeLessThanOrEqual(6);
      }),
      { numRuns: 500 },
    );
  });
});
