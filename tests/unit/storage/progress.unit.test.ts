import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../src/domain/move-draft.ts';
import { decode, encode } from '../../../src/storage/envelope.ts';
import { nothing } from '../../../src/storage/kind.ts';
import {
  type OwnListText,
  type Progress,
  moveDraft,
  ownLimits,
  progressKind,
  withMark,
  withMoveDraft,
  withOwnList,
} from '../../../src/storage/progress.ts';
import { createStore } from '../../../src/storage/store.ts';
import { FakeBrowser } from './fake-browser.ts';

const KEY = 'small-hours:progress';
const id = 'move-bedtime-first-1170-1';
const steps = (...times: number[]): OwnListText => ({
  title: 'Bedtime from 20:00 to 19:30',
  items: times.map((at) => ({ id: `${id}-${at}`, text: `bedtime around ${at}`, place: -at })),
});
const begun = withOwnList(nothing(progressKind), id, steps(1185, 1170), 1000);
/** What becomes of data when it is saved and read again. */
const readAgain = (data: unknown) =>
  decode(progressKind, encode(progressKind, data as Progress, 1, 1));

describe('progress of the first version', () => {
  const old = (data: unknown) =>
    JSON.stringify({ app: 'small-hours', kind: 'progress', version: 1, revision: 7, data });
  const mark = fc.record({
    mark: fc.constantFrom('done', 'not-yet'),
    at: fc.integer({ min: 0, max: 2e12 }),
  });
  const stepId = fc.stringMatching(/^[a-z\d][a-z\d-]{0,79}$/u);

  it('keeps every tick, with its time, and has no own lists', () => {
    fc.assert(
      fc.property(fc.dictionary(stepId, mark), (ticks) => {
        expect(decode(progressKind, old({ steps: ticks }))).toEqual({
          status: 'ok',
          revision: 7,
          cleared: 0,
          data: { ...nothing(progressKind), steps: { ...ticks } },
        });
      }),
    );
  });

  it('is saved in the new shape with the next change, and not before', () => {
    const browser = new FakeBrowser();
    const text = old({ steps: { bath: { mark: 'done', at: 5 } } });
    browser.put(KEY, text);
    const store = createStore(progressKind, browser.openTab());
    expect([store.status, browser.text(KEY)]).toEqual(['ok', text]);
    store.update((progress, now) => withMark(progress, 'song', 'done', now));
    expect(JSON.parse(browser.text(KEY) ?? '')).toMatchObject({
      version: 3,
      data: { steps: { bath: { mark: 'done', at: 5 }, song: { mark: 'done' } }, lists: {} },
    });
  });

  it('is damaged where its ticks are, and what could be read is kept', () => {
    for (const data of [null, [], {}, { steps: [] }]) {
      expect(decode(progressKind, old(data)).status).toBe('damaged');
    }
    const half = old({ steps: { bath: { mark: 'done', at: 5 }, song: 7 } });
    expect(decode(progressKind, half)).toMatchObject({
      status: 'damaged',
      data: { steps: { bath: { mark: 'done', at: 5 } } },
    });
  });
});

describe('what may be on an own list', () => {
  const list = { title: 'Mine', made: 1, put: 'kept', at: 1 };
  const item = { list: 'bedtime-routine', text: 'Our own step', place: 1.5, put: 'kept', at: 1 };
  const withList = (change: object) => ({ ...begun, lists: { mine: { ...list, ...change } } });
  const withItem = (change: object) => ({ ...begun, items: { ours: { ...item, ...change } } });

  it.each([
    ['the longest title', withList({ title: 'é'.repeat(ownLimits.title) })],
    ['a list that was put away', withList({ put: 'away' })],
    ['an item on a checklist of the site', withItem({})],
    ['the longest text', withItem({ text: 'x'.repeat(ownLimits.text) })],
    ['a place before all others', withItem({ place: -4.25 })],
  ])('is %s', (_, data) => {
    expect(readAgain(data)).toMatchObject({ status: 'ok', data });
  });

  it.each([
    ['no title', withList({ title: '' })],
    ['too long a title', withList({ title: 'x'.repeat(ownLimits.title + 1) })],
    ['a title of two lines', withList({ title: 'Mine\nand yours' })],
    ['a list made at no time', withList({ made: 'yesterday' })],
    ['a list that is nowhere', withList({ put: 'deleted' })],
    ['no text', withItem({ text: '' })],
    ['too long a text', withItem({ text: 'x'.repeat(ownLimits.text + 1) })],
    ['half a sign', withItem({ text: '\ud83d' })],
    ['an item of no list', withItem({ list: 'No List' })],
    ['an item without a place', withItem({ place: null })],
    ['a place that is no number', withItem({ place: '1' })],
    ['a place beyond counting', withItem({ place: 1e300 })],
    ['a list under an id that cannot be', { ...begun, lists: { 'My List': list } }],
    ['an item under an id that cannot be', { ...begun, items: { __proto: item } }],
  ])('is never %s', (_, data) => {
    const { status, data: read } = readAgain(data);
    expect(status).toBe('damaged');
    expect([...Object.keys(read.lists), ...Object.keys(read.items)]).not.toContain('mine');
    expect(read.items).not.toHaveProperty('ours');
    expect(read.steps).toEqual(begun.steps);
  });
});

describe('what the family is thinking of moving', () => {
  it('is kept by routine, and nothing else is changed', () => {
    const draft = { ...emptyDraft, bedtime: 1170, minutes: 10 };
    const progress = withMoveDraft(begun, 'first', draft, 5);
    expect([moveDraft(progress, 'first'), moveDraft(progress, 'other')]).toEqual([draft, null]);
    expect(readAgain(progress)).toMatchObject({ status: 'ok', data: progress });
  });

  it.each([
    ['first', { ...emptyDraft, start: 'tomorrow' }],
    ['No Routine', emptyDraft],
  ])('is left out where it cannot be (%s, %j)', (routine, draft) => {
    expect(readAgain(withMoveDraft(begun, routine, draft, 5))).toMatchObject({
      status: 'damaged',
      data: { moves: {} },
    });
  });
});
