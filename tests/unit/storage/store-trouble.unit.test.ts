import { beforeEach, describe, expect, it } from 'vitest';
import { decodeBackup } from '../../../src/storage/backup.ts';
import { type Progress, progressKind, withMark } from '../../../src/storage/progress.ts';
import { createStore } from '../../../src/storage/store.ts';
import { FakeBrowser, type FakeTab } from './fake-browser.ts';

const KEY = 'small-hours:progress';
const NEWER = '{"app":"small-hours","kind":"progress","version":99,"data":{"packed":true}}';

let browser: FakeBrowser;
let tab: FakeTab;
beforeEach(() => {
  browser = new FakeBrowser();
  tab = browser.openTab();
});

const open = (which: FakeTab = tab) => createStore(progressKind, which);
const tick = (id: string) => (progress: Progress, now: number) =>
  withMark(progress, id, 'done', now);
const ids = (progress: Progress) => Object.keys(progress.steps);
const savedIds = () => Object.keys((JSON.parse(browser.text(KEY) ?? '') as Saved).data.steps);
interface Saved {
  data: Progress;
}

describe('blocked or full storage', () => {
  it('goes on in memory where the browser blocks storage, and says so', () => {
    browser.blocked = true;
    const store = open();
    expect(store.status).toBe('blocked');
    expect(store.update(tick('bath'))).toBe('blocked');
    expect(ids(store.read())).toEqual(['bath']);
    expect(store.setAside()).toEqual([]);
  });

  it('goes on in memory when there is no storage at all, as in the build', () => {
    const store = createStore(progressKind, { storage: () => undefined as never });
    expect(store.update(tick('bath'))).toBe('blocked');
    expect(ids(store.read())).toEqual(['bath']);
  });

  it('saves what it has in memory as soon as storage opens', () => {
    browser.blocked = true;
    const store = open();
    store.update(tick('bath'));
    browser.blocked = false;
    tab.wake();
    expect([store.status, savedIds()]).toEqual(['ok', ['bath']]);
  });

  it('says when there is no room, keeps what was saved, and tries again with the next change', () => {
    const store = open();
    store.update(tick('bath'));
    browser.quota = 100;
    expect(store.update(tick('song'))).toBe('full');
    expect([ids(store.read()), savedIds()]).toEqual([['bath', 'song'], ['bath']]);
    browser.quota = Infinity;
    expect(store.update(tick('cot'))).toBe('ok');
    expect(savedIds()).toEqual(['bath', 'cot', 'song']);
  });
});

describe('data of a newer version', () => {
  it('is neither used nor written over', () => {
    browser.put(KEY, NEWER);
    const store = open();
    expect(store.status).toBe('newer');
    expect(store.update(tick('bath'))).toBe('newer');
    expect(ids(store.read())).toEqual(['bath']);
    tab.wake('pagehide');
    expect(browser.text(KEY)).toBe(NEWER);
    expect(browser.keys()).toEqual([KEY]);
  });

  it('is not written over by a page that was open before, even if shown an old copy', () => {
    const store = open();
    store.update(tick('bath'));
    browser.put(KEY, NEWER);
    tab.lag = 1;
    tab.deliver();
    expect(store.update(tick('song'))).toBe('newer');
    expect(ids(store.read())).toEqual(['bath', 'song']);
    expect(browser.text(KEY)).toBe(NEWER);
  });
});

describe('damaged data', () => {
  const DAMAGED = '{"app":"small-hours","kind":"progress"';

  it('is set aside letter for letter, and the page starts anew', () => {
    browser.put(KEY, DAMAGED);
    const store = open();
    expect(store.status).toBe('damaged');
    expect(browser.text(KEY)).toBe(DAMAGED);
    expect(store.setAside()).toEqual([{ kind: 'progress', number: 1, text: DAMAGED }]);
    expect(store.update(tick('bath'))).toBe('ok');
    expect(savedIds()).toEqual(['bath']);
    expect(browser.text(`${KEY}:set-aside:1`)).toBe(DAMAGED);
  });

  it('is set aside once, however often the page is opened', () => {
    browser.put(KEY, DAMAGED);
    for (let visit = 0; visit < 3; visit++) open(browser.openTab()).setAside();
    expect(open().setAside()).toHaveLength(1);
  });

  it('never takes the place of something set aside before', () => {
    for (const text of ['one', 'two', 'three']) {
      browser.put(KEY, text);
      open(browser.openTab()).update(tick('bath'));
    }
    const texts = open()
      .setAside()
      .map((entry) => entry.text);
    expect(texts).toEqual(['one', 'two', 'three']);
  });

  it('stays where it is when three others wait, until the reader lets one go', () => {
    for (let number = 1; number <= 3; number++)
      browser.put(`${KEY}:set-aside:${number}`, `old ${number}`);
    browser.put(KEY, DAMAGED);
    const store = open();
    expect(store.update(tick('bath'))).toBe('damaged');
    expect(browser.text(KEY)).toBe(DAMAGED);
    expect(store.setAside().map((entry) => entry.number)).toEqual([0, 1, 2, 3]);
    // What is not saved can be had as a file, which the page about stored data reads.
    const file = decodeBackup(store.text());
    expect(file.ok && Object.keys(file.holds.kinds.progress['steps'] ?? {})).toEqual(['bath']);

    const third = store.setAside()[3];
    expect(third && store.discard(third)).toBe(true);
    expect(store.status).toBe('ok');
    expect(savedIds()).toEqual(['bath']);
    expect(browser.text(`${KEY}:set-aside:3`)).toBe(DAMAGED);
  });

  it('is still seen where an earlier version kept five, and joins them only when two are gone', () => {
    for (let number = 1; number <= 5; number++)
      browser.put(`${KEY}:set-aside:${number}`, `old ${number}`);
    browser.put(KEY, DAMAGED);
    const store = open();
    expect(store.setAside().map((entry) => entry.number)).toEqual([0, 1, 2, 3, 4, 5]);
    for (const status of ['damaged', 'damaged', 'ok']) {
      const [, first] = store.setAside();
      expect(first && store.discard(first)).toBe(true);
      expect(store.update(tick('bath'))).toBe(status);
    }
    expect(store.setAside().map((entry) => entry.text)).toEqual([DAMAGED, 'old 4', 'old 5']);
  });

  it('stays where it is when there is no room, and gives way when the reader lets it go', () => {
    const huge = 'x'.repeat(1000);
    browser.put(KEY, huge);
    browser.quota = 1500;
    const store = open();
    expect(store.update(tick('bath'))).toBe('damaged');
    expect(browser.text(KEY)).toBe(huge);
    const [entry] = store.setAside();
    expect(entry).toEqual({ kind: 'progress', number: 0, text: huge });
    expect(entry && store.discard(entry)).toBe(true);
    expect([store.status, savedIds()]).toEqual(['ok', ['bath']]);
  });

  it('is not discarded when another text has taken its place meanwhile', () => {
    browser.put(KEY, DAMAGED);
    const store = open();
    const [entry] = store.setAside();
    browser.put(`${KEY}:set-aside:1`, 'something else');
    expect(entry && store.discard(entry)).toBe(false);
    expect(browser.text(`${KEY}:set-aside:1`)).toBe('something else');
  });
});
