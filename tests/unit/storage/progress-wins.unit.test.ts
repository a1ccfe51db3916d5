import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NightNote } from '../../../src/domain/night-note.ts';
import { patchKinds, type RoughPatch } from '../../../src/domain/rough-patch.ts';
import type { SmallWin } from '../../../src/domain/small-win.ts';
import { decode, encode } from '../../../src/storage/envelope.ts';
import { nothing } from '../../../src/storage/kind.ts';
import {
  type Progress,
  isDone,
  ownThings,
  progressKind,
  withMark,
  withOwnThing,
} from '../../../src/storage/progress.ts';
import { createStore } from '../../../src/storage/store.ts';
import { FakeBrowser } from './fake-browser.ts';

const win: SmallWin = { day: '2026-11-23', text: 'Wind-down as planned', whose: 'child' };
const patch: RoughPatch = { kind: 'illness', from: '2026-11-20', to: null, note: 'A cold' };
const night: NightNote = { longest: 195, wakings: 3, ownRest: 240 };
const none = nothing(progressKind);
const full = withOwnThing(
  withOwnThing(withOwnThing(none, 'wins', 'a1', win, 1), 'patches', 'b2', patch, 2),
  'nights',
  '2026-11-22',
  night,
  3,
);
const readAgain = (data: unknown) =>
  decode(progressKind, encode(progressKind, data as Progress, 1, 1));

describe('wins, rough patches and nights', () => {
  it('are there again as they were written', () => {
    const again = readAgain(full);
    expect(again.status).toBe('ok');
    expect(ownThings(again.data, 'wins')).toEqual([{ ...win, id: 'a1' }]);
    expect(ownThings(again.data, 'patches')).toEqual([{ ...patch, id: 'b2' }]);
    expect(ownThings(again.data, 'nights')).toEqual([{ ...night, id: '2026-11-22' }]);
  });

  it('that were taken away are not there, and can come back', () => {
    const gone = withOwnThing(full, 'wins', 'a1', null, 10);
    expect(ownThings(gone, 'wins')).toEqual([]);
    const back = withOwnThing(gone, 'wins', 'a1', win, 11);
    expect(ownThings(back, 'wins')).toEqual([{ ...win, id: 'a1' }]);
  });

  it('that are taken away in one tab stay so in the other', () => {
    const browser = new FakeBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()].map((tab) =>
      createStore(progressKind, tab),
    );
    one!.update((all, now) => withOwnThing(all, 'wins', 'a1', win, now));
    other!.update((all, now) => withOwnThing(all, 'wins', 'a1', null, now));
    one!.update((all, now) => withMark(all, 'bath', 'mostly', now));
    expect(ownThings(one!.read(), 'wins')).toEqual([]);
    expect(ownThings(createStore(progressKind, browser.openTab()).read(), 'wins')).toEqual([]);
  });

  it.each([
    ['wins', 'a1', { ...win, day: '2026-02-30' }],
    ['wins', 'a1', { ...win, text: '' }],
    ['wins', 'a1', { ...win, text: 'x'.repeat(201) }],
    ['wins', 'a1', { ...win, text: 'two\nlines' }],
    ['wins', 'a1', { ...win, whose: 'cat' }],
    ['wins', 'A-1', win],
    ['patches', 'b2', { ...patch, kind: 'bad' }],
    ['patches', 'b2', { ...patch, to: '2026-11-19' }],
    ['patches', 'b2', { ...patch, note: null }],
    ['nights', '2026-11-22', { ...night, longest: -1 }],
    ['nights', '2026-11-22', { ...night, wakings: 31 }],
    ['nights', '2026-11-22', { ...night, ownRest: 1.5 }],
    ['nights', '2026-11-22', { longest: null, wakings: null, ownRest: null }],
    ['nights', '2026-11-31', night],
    ['nights', 'yesterday', night],
  ])('in %s, %s may not be %j', (box, id, value) => {
    const read = readAgain({ ...none, [box]: { [id]: { value, at: 1 } } });
    expect(read.status).toBe('damaged');
    expect(read.data).toEqual(none);
  });

  it('may be of every kind, and open or over', () => {
    for (const kind of patchKinds) {
      for (const to of [null, patch.from, '2026-12-24']) {
        const kept = withOwnThing(none, 'patches', 'b2', { ...patch, kind, to }, 1);
        expect(readAgain(kept).status).toBe('ok');
      }
    }
  });
});

describe('progress of the second version', () => {
  it('keeps every tick, list, item and move, and has no wins yet', () => {
    const stamped = { mark: fc.constantFrom('done', 'not-yet'), at: fc.nat() };
    const ticks = fc.dictionary(fc.stringMatching(/^[a-z\d][a-z\d-]{0,20}$/u), fc.record(stamped));
    fc.assert(
      fc.property(ticks, (steps) => {
        const lists = { mine: { title: 'Mine', made: 1, put: 'kept', at: 1 } };
        const items = { ours: { list: 'mine', text: 'Ours', place: 1, put: 'kept', at: 1 } };
        const data = { steps, lists, items, moves: {} };
        const old = { app: 'small-hours', kind: 'progress', version: 2, revision: 4, data };
        expect(decode(progressKind, JSON.stringify(old))).toEqual({
          status: 'ok',
          revision: 4,
          cleared: 0,
          data: { ...none, ...data, steps: { ...steps } },
        });
      }),
    );
  });
});

describe('a small step', () => {
  it.each(['sometimes', 'mostly', 'not-yet'] as const)('can be “%s”', (mark) => {
    const marked = withMark(none, 'goes-down-drowsy', mark, 1);
    expect(readAgain(marked).data.steps).toEqual({ 'goes-down-drowsy': { mark, at: 1 } });
    expect(isDone(marked, 'goes-down-drowsy')).toBe(false);
  });
});
