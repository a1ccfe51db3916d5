import { beforeEach, describe, expect, it } from 'vitest';
import { nothing } from '../../../src/storage/kind.ts';
import {
  type OwnListText,
  type Progress,
  isDone,
  itemsOn,
  progressKind,
  withListPut,
  withMark,
  withOwnList,
} from '../../../src/storage/progress.ts';
import { createStore } from '../../../src/storage/store.ts';
import { FakeBrowser } from './fake-browser.ts';

const id = 'move-bedtime-first-1170-1';
const steps = (...times: number[]): OwnListText => ({
  title: 'Bedtime from 20:00 to 19:30',
  items: times.map((at) => ({ id: `${id}-${at}`, text: `bedtime around ${at}`, place: -at })),
});
const begun = withOwnList(nothing(progressKind), id, steps(1185, 1170), 1000);
const texts = (progress: Progress, list = id) => itemsOn(progress, list).map(({ text }) => text);

describe('an own list', () => {
  it('shows its items by place, those between two others too', () => {
    const progress = withOwnList(
      nothing(progressKind),
      id,
      {
        title: 'Mine',
        items: [
          { id: 'c', text: 'last', place: 2 },
          { id: 'b', text: 'between', place: 1.5 },
          { id: 'a', text: 'first', place: 1 },
        ],
      },
      1,
    );
    expect(texts(progress)).toEqual(['first', 'between', 'last']);
  });

  it('keeps when it was first made when it is brought up to date', () => {
    const text = { ...steps(1180, 1170), title: 'Bedtime from 19:50 to 19:30' };
    const later = withOwnList(withOwnList(begun, id, text, 5000), id, steps(1180, 1170), 9000);
    expect(later.lists[id]).toMatchObject({ made: 1000, at: 9000, put: 'kept' });
    expect(texts(later)).toEqual(['bedtime around 1180', 'bedtime around 1170']);
  });

  it('keeps ticks with their items, and shows ticked items that are no more of it', () => {
    const ticked = withMark(begun, `${id}-1185`, 'done', 2000);
    const later = withOwnList(ticked, id, steps(1180, 1170), 9000);
    expect(texts(later)).toEqual([
      'bedtime around 1185',
      'bedtime around 1180',
      'bedtime around 1170',
    ]);
    expect(isDone(later, `${id}-1185`)).toBe(true);
  });

  it('never deletes an item: what is no more of it is put away, and can come back', () => {
    const later = withOwnList(begun, id, steps(1170), 9000);
    expect(later.items[`${id}-1185`]).toMatchObject({ put: 'away', text: 'bedtime around 1185' });
    expect(texts(withOwnList(later, id, steps(1185, 1170), 9500))).toEqual(texts(begun));
  });

  it('is the same object when it says nothing new', () => {
    expect(withOwnList(begun, id, steps(1170, 1185), 9000)).toBe(begun);
    expect(withOwnList(begun, id, steps(1185), 9000)).not.toBe(begun);
  });

  it('is put away and comes back with all that was on it', () => {
    const away = withListPut(withMark(begun, `${id}-1185`, 'done', 2000), id, 'away', 3000);
    expect(away.lists[id]?.put).toBe('away');
    const back = withListPut(away, id, 'kept', 4000);
    expect(back.lists[id]).toEqual({ ...begun.lists[id], at: 4000 });
    expect([texts(back), isDone(back, `${id}-1185`)]).toEqual([texts(begun), true]);
  });

  it('that does not exist cannot be put away', () => {
    expect(withListPut(begun, 'constructor', 'away', 3000)).toBe(begun);
  });

  it('leaves the ticks of the site’s own steps and other lists alone', () => {
    const ticked = withMark(begun, 'bath', 'done', 1);
    const other = withOwnList(ticked, 'another', { title: 'Another', items: [] }, 2);
    expect(isDone(other, 'bath')).toBe(true);
    expect(texts(other)).toEqual(texts(begun));
    expect(itemsOn(other, 'another')).toEqual([]);
  });
});

describe('two tabs with own lists', () => {
  let browser: FakeBrowser;
  const open = () => {
    const tab = browser.openTab();
    return Object.assign(tab, { store: createStore(progressKind, tab) });
  };
  const put =
    (text: OwnListText, list = id) =>
    (progress: Progress, now: number) =>
      withOwnList(progress, list, text, now);
  beforeEach(() => {
    browser = new FakeBrowser();
  });

  it('that put the same move on the list at once have it once', () => {
    const [one, two] = [open(), open()];
    one.store.update(put(steps(1185, 1170)));
    two.lag = 1;
    two.store.update(put(steps(1185, 1170)));
    two.lag = 0;
    browser.settle();
    for (const { store } of [one, two]) {
      expect(Object.keys(store.read().lists)).toEqual([id]);
      expect(texts(store.read())).toEqual(texts(begun));
    }
  });

  it('keep a tick of one and the new words of the other', () => {
    const [one, two] = [open(), open()];
    one.store.update(put(steps(1185, 1170)));
    browser.settle();
    browser.clock += 1000;
    one.store.update((progress, now) => withMark(progress, `${id}-1170`, 'done', now));
    two.lag = 1;
    two.store.update(put({ ...steps(1170), title: 'Bedtime from 19:45 to 19:30' }));
    two.lag = 0;
    browser.settle();
    for (const { store } of [one, two]) {
      expect(store.read().lists[id]?.title).toBe('Bedtime from 19:45 to 19:30');
      expect(isDone(store.read(), `${id}-1170`)).toBe(true);
      expect(texts(store.read())).toEqual(['bedtime around 1170']);
    }
  });

  it('agree on the last word about a list that one put away and the other brought back', () => {
    const [one, two] = [open(), open()];
    one.store.update(put(steps(1170)));
    browser.settle();
    one.store.update((progress, now) => withListPut(progress, id, 'away', now));
    browser.settle();
    browser.clock += 1000;
    two.store.update((progress, now) => withListPut(progress, id, 'kept', now));
    browser.settle();
    expect([one, two].map(({ store }) => store.read().lists[id]?.put)).toEqual(['kept', 'kept']);
  });
});
