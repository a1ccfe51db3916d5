import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nothing } from '../../../src/storage/kind.ts';
import {
  type Progress,
  progressKind,
  withMark,
  withOwnThing,
} from '../../../src/storage/progress.ts';
import { type Store, createStore } from '../../../src/storage/store.ts';
import { FakeBrowser, type FakeTab } from './fake-browser.ts';
import { merge } from './merge.ts';

const KEY = 'small-hours:progress';
type OpenTab = FakeTab & { readonly store: Store<Progress> };

const openTab = (browser: FakeBrowser): OpenTab => {
  const tab = browser.openTab();
  return Object.assign(tab, { store: createStore(progressKind, tab) });
};
const saved = (browser: FakeBrowser) =>
  (JSON.parse(browser.text(KEY) ?? '{}') as { data?: Progress }).data ?? nothing(progressKind);

/** What may happen, in any order, in either tab. */
const step = fc.record({
  tab: fc.nat(1),
  does: fc.constantFrom('tick', 'win', 'post', 'post', 'deliver', 'lose', 'wake', 'clock', 'close'),
  id: fc.constantFrom('bath', 'song', 'cot'),
  mark: fc.constantFrom('done', 'not-yet', 'sometimes', 'mostly'),
  lag: fc.nat(2),
  number: fc.nat(20),
});

/** Plays the steps; gives what any tab ever knew, merged. */
const play = (
  browser: FakeBrowser,
  tabs: readonly OpenTab[],
  steps: (typeof step extends fc.Arbitrary<infer S> ? S : never)[],
  { lags }: { lags: boolean },
): Progress => {
  let known = nothing(progressKind);
  steps.forEach(({ tab: index, does, id, mark, lag, number }, turn) => {
    const tab = tabs[index];
    if (!tab || tab.closed) return;
    tab.lag = lags ? lag : 0;
    if (does === 'tick') {
      tab.store.update((data, now) => withMark(data, id, mark, now));
      tab.store.update((data, now) => withMark(data, `turn-${turn}`, 'done', now));
    }
    if (does === 'win') {
      const win = { day: '2026-11-23', text: `Turn ${turn}`, whose: 'child' } as const;
      tab.store.update((data, now) => withOwnThing(data, 'wins', `w${turn}`, win, now));
      // One that both tabs write, and one that is taken away.
      tab.store.update((data, now) => withOwnThing(data, 'wins', id, win, now));
      if (number > 15) tab.store.update((data, now) => withOwnThing(data, 'wins', id, null, now));
    }
    if (does === 'tick' || does === 'win') known = merge(known, tab.store.read());
    if (does === 'post') tab.hearPost();
    if (does === 'deliver') tab.deliver(number);
    if (does === 'lose') tab.queue.length = 0;
    if (does === 'wake') tab.wake();
    if (does === 'clock') browser.clock += (number - 10) * 60_000;
    if (does === 'close' && index > 0) tab.closed = true;
  });
  for (const tab of tabs) tab.lag = 0;
  return known;
};

const steps = fc.array(step, { maxLength: 50 });

describe('two tabs of a browser with locks and a channel', () => {
  it('hear of each other although every storage event is lost', () => {
    const browser = new FakeBrowser({ modern: true });
    const [one, two] = [openTab(browser), openTab(browser)];
    one.store.update((data, now) => withMark(data, 'bath', 'done', now));
    two.queue.length = 0;
    two.hearPost();
    expect(Object.keys(two.store.read().steps)).toEqual(['bath']);
  });

  it('look again under the lock at what they wrote, and write what is missing', () => {
    const browser = new FakeBrowser({ modern: true });
    const one = openTab(browser);
    one.store.update((data, now) => withMark(data, 'bath', 'done', now));
    // Another page wrote an old copy over it, and nobody told.
    browser.put(KEY, null, undefined, true);
    expect(saved(browser).steps).toEqual({});
    one.hearPost();
    expect(Object.keys(saved(browser).steps)).toEqual(['bath']);
  });

  it('lose no tick, win or step, though events are lost or late, reads old, and a tab closes', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const browser = new FakeBrowser({ modern: true });
        const tabs = [openTab(browser), openTab(browser)];
        const known = play(browser, tabs, played, { lags: true });
        browser.settle();
        // Leaving the tab looks once more.
        tabs[0]?.wake('pagehide');
        expect(tabs[0]?.store.read()).toEqual(known);
        expect(saved(browser)).toEqual(known);
        const { writes } = browser;
        for (const tab of tabs) if (!tab.closed) tab.wake();
        browser.settle();
        expect(browser.writes).toBe(writes);
      }),
      { numRuns: 400 },
    );
  });

  it('lose nothing without either of them, every event lost, as long as reads are true', () => {
    fc.assert(
      fc.property(steps, (played) => {
        const browser = new FakeBrowser();
        const tabs = [openTab(browser), openTab(browser)];
        const known = play(browser, tabs, played, { lags: false });
        for (const tab of tabs) tab.queue.length = 0;
        expect(saved(browser)).toEqual(known);
        expect(openTab(browser).store.read()).toEqual(known);
      }),
      { numRuns: 400 },
    );
  });

  it('never stop at a post that is none of ours', () => {
    const browser = new FakeBrowser({ modern: true });
    const tab = openTab(browser);
    const stranger = browser.openTab().channel(KEY);
    for (const post of [7, null, undefined, {}, '[', '{"app":"small-hours"}', Symbol.iterator]) {
      stranger?.postMessage(post);
      tab.hearPost();
    }
    expect([tab.store.status, browser.keys()]).toEqual(['empty', []]);
  });
});
