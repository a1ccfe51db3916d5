import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBackup, encodeBackup } from '../../../src/storage/backup.ts';
import {
  type Everything,
  type KindName,
  eachKind,
  emptied,
  kindNames,
  kinds,
} from '../../../src/storage/every-kind.ts';
import { type Changes, createChanges } from '../../../src/storage/change-everything.ts';
import { type Whole, createWhole } from '../../../src/storage/everything.ts';
import { mostBackupBytes } from '../../../src/storage/last-backup.ts';
import { createLightScheme } from '../../../src/storage/light-scheme.ts';
import { type Progress, withMark, withOwnThing } from '../../../src/storage/progress.ts';
import { withRoutine } from '../../../src/storage/routine.ts';
import type { Boxes } from '../../../src/storage/stamped.ts';
import { type Store, createStore } from '../../../src/storage/store.ts';
import { storedFixture } from '../../support/stored-fixtures.ts';
import { FakeBrowser, type FakeTab } from './fake-browser.ts';

type Page = FakeTab & { whole: Whole & Changes; stores: Record<KindName, Store<Boxes>> };

const openPage = (browser: FakeBrowser): Page => {
  const tab = browser.openTab();
  const stores = Object.fromEntries(
    kindNames.map((name) => [name, createStore(kinds[name], tab)]),
  ) as Page['stores'];
  const light = createLightScheme(tab);
  const whole = createWhole(stores, light, tab);
  const changes = createChanges(whole, stores, light, tab);
  return Object.assign(tab, { stores, whole: Object.assign(whole, changes) });
};
const tick = (page: Page, id: string) =>
  page.stores.progress.update((data, now) =>
    withMark(data as unknown as Progress, id, 'done', now),
  );
const ticks = (page: Page) => Object.keys(page.stores.progress.read()['steps'] ?? {});
const nothingOf = (all: Everything): Everything => ({
  kinds: eachKind((name) => emptied(all.kinds[name])),
  light: null,
  setAside: [],
});
const opened = (text: string) => {
  const result = decodeBackup(text);
  if (!result.ok) throw new Error(result.problem);
  return result;
};
const filled = (browser: FakeBrowser): Page => {
  browser.put('small-hours:progress', storedFixture('progress', 3));
  browser.put('small-hours:routine', storedFixture('routine', 2));
  browser.put('small-hours:searches', storedFixture('searches', 1));
  browser.put('small-hours:trip', storedFixture('trip', 1));
  browser.put('small-hours:settings', storedFixture('settings', 2));
  browser.put('small-hours:light', 'night-light');
  browser.put('small-hours:progress:set-aside:1', '{"half');
  return openPage(browser);
};

describe('a backup', () => {
  it('brings back everything after everything was deleted, to the letter', () => {
    const browser = new FakeBrowser();
    const page = filled(browser);
    const before = page.whole.read();
    const { text } = encodeBackup(before, browser.clock);
    expect(page.whole.replace(nothingOf(before)).saved).toBe(true);
    expect(page.whole.read()).toEqual(nothingOf(before));
    expect(page.whole.replace(opened(text).holds).saved).toBe(true);
    expect(page.whole.read()).toEqual(before);
    expect(openPage(browser).whole.read()).toEqual(before);
  });

  it('brings back whatever was entered, added or put in its place, on any later day', () => {
    const entered = fc.array(
      fc.record({
        what: fc.constantFrom('tick', 'win', 'nap', 'light'),
        id: fc.stringMatching(/^[a-z\d]{1,12}$/u),
        number: fc.nat(8),
        wait: fc.integer({ min: -1e6, max: 1e6 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        entered,
        fc.boolean(),
        fc.integer({ min: -1e9, max: 1e9 }),
        (all, adds, later) => {
          const browser = new FakeBrowser();
          const page = openPage(browser);
          for (const { what, id, number, wait } of all) {
            browser.clock += wait;
            const win = { day: '2026-11-23', text: `Number ${number}`, whose: 'child' } as const;
            if (what === 'tick') tick(page, id);
            if (what === 'win') {
              page.stores.progress.update((data, now) =>
                withOwnThing(data as Progress, 'wins', id, number ? win : null, now),
              );
            }
            if (what === 'nap') {
              page.stores.routine.update((data, now) =>
                withRoutine(data as never, id, { naps: number }, now),
              );
            }
            if (what === 'light') createLightScheme(page).set(number > 4 ? 'night' : 'day');
          }
          const whole = openPage(browser).whole;
          const before = whole.read();
          const { text } = encodeBackup(before, browser.clock);
          browser.clock += later;
          expect(whole.replace(nothingOf(before)).saved).toBe(true);
          expect(whole.read()).toEqual(nothingOf(before));
          const back = opened(text);
          expect(back.complete).toBe(true);
          expect((adds ? whole.add(back.holds) : whole.replace(back.holds)).saved).toBe(true);
          expect(whole.read()).toEqual(before);
          expect(openPage(browser).whole.read()).toEqual(before);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is added to what is here, and of what is in both the later change stays', () => {
    const browser = new FakeBrowser();
    const page = openPage(browser);
    tick(page, 'bath');
    const { text } = encodeBackup(page.whole.read(), browser.clock);
    browser.clock += 5000;
    page.stores.progress.update((data, now) =>
      withMark(data as unknown as Progress, 'bath', 'not-yet', now),
    );
    tick(page, 'song');
    const { undo } = page.whole.add(opened(text).holds);
    expect(page.stores.progress.read()['steps']).toMatchObject({
      bath: { mark: 'not-yet' },
      song: { mark: 'done' },
    });
    expect(undo()).toBe(true);
    expect(ticks(page)).toEqual(['bath', 'song']);
  });

  it('can be taken back, without what was entered since', () => {
    const browser = new FakeBrowser();
    const page = filled(browser);
    const before = page.whole.read();
    const other = openPage(new FakeBrowser());
    tick(other, 'cot');
    const { undo } = page.whole.replace(other.whole.read());
    expect(ticks(page)).toEqual(['cot']);
    tick(page, 'song');
    expect(undo()).toBe(true);
    expect(ticks(page)).toContain('song');
    expect(ticks(page)).not.toContain('cot');
    const { steps, ...rest } = page.whole.read().kinds.progress;
    expect(rest).toEqual({ ...before.kinds.progress, steps: undefined, ...rest });
    expect(steps).toMatchObject(before.kinds.progress['steps'] ?? {});
    expect(page.whole.read()).toMatchObject({ light: 'night-light', setAside: before.setAside });
  });

  it('is all or nothing: where there is no room, everything stays as it was', () => {
    const browser = new FakeBrowser();
    const page = filled(browser);
    const before = page.whole.read();
    const full: Everything = {
      ...before,
      setAside: [...before.setAside, { kind: 'progress', text: 'x'.repeat(5000) }],
    };
    browser.quota = 9000;
    expect(page.whole.replace({ ...nothingOf(before), setAside: full.setAside }).saved).toBe(false);
    expect(page.whole.read()).toEqual(before);
  });

  it('is not brought back where a newer version of the site has saved something', () => {
    const browser = new FakeBrowser();
    const newer = '{"app":"small-hours","kind":"routine","version":99,"data":{}}';
    browser.put('small-hours:routine', newer);
    const page = openPage(browser);
    expect(page.whole.closed).toBe('newer');
    tick(page, 'bath');
    expect(page.whole.replace(nothingOf(page.whole.read())).saved).toBe(false);
    expect([browser.text('small-hours:routine'), ticks(page)]).toEqual([newer, ['bath']]);
  });

  it('leaves out damaged texts that would make it too large to be brought back', () => {
    const page = openPage(new FakeBrowser());
    tick(page, 'bath');
    const all = page.whole.read();
    const huge = { kind: 'progress', text: 'x'.repeat(mostBackupBytes) };
    const { text, complete } = encodeBackup({ ...all, setAside: [huge] }, 1);
    expect(complete).toBe(false);
    expect(opened(text).holds).toEqual(all);
  });
});

describe('a deletion', () => {
  const twoTabs = () => {
    const browser = new FakeBrowser();
    const [here, asleep] = [openPage(browser), openPage(browser)];
    tick(here, 'bath');
    browser.settle();
    return { browser, here, asleep };
  };

  it('is not undone by a tab that slept and heard of nothing', () => {
    const { browser, here, asleep } = twoTabs();
    here.whole.replace(nothingOf(here.whole.read()));
    asleep.queue.length = 0;
    asleep.wake('pageshow');
    expect([ticks(asleep), ticks(here)]).toEqual([[], []]);
    expect(browser.text('small-hours:progress')).not.toContain('bath');
  });

  it('reaches a tab that writes without having heard, and keeps what it writes', () => {
    const { browser, here, asleep } = twoTabs();
    here.whole.replace(nothingOf(here.whole.read()));
    asleep.queue.length = 0;
    browser.clock += 1000;
    tick(asleep, 'song');
    browser.settle();
    expect([ticks(asleep), ticks(here)]).toEqual([['song'], ['song']]);
  });

  it('holds though the clock was set back before it', () => {
    const { browser, here, asleep } = twoTabs();
    browser.clock -= 86_400_000;
    here.whole.replace(nothingOf(here.whole.read()));
    asleep.queue.length = 0;
    asleep.wake();
    expect(ticks(asleep)).toEqual([]);
  });

  it('comes back everywhere with undo', () => {
    const { browser, here, asleep } = twoTabs();
    const { undo } = here.whole.replace(nothingOf(here.whole.read()));
    browser.settle();
    expect(ticks(asleep)).toEqual([]);
    expect(undo()).toBe(true);
    browser.settle();
    expect([ticks(asleep), ticks(here)]).toEqual([['bath'], ['bath']]);
  });
});
