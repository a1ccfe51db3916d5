import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/storage/envelope.ts';
import { nothing } from '../../../src/storage/kind.ts';
import { type Progress, progressKind } from '../../../src/storage/progress.ts';
import { replaceKind } from '../../../src/storage/replace-kind.ts';
import { keyOf } from '../../../src/storage/set-aside.ts';
import { createStore } from '../../../src/storage/store.ts';
import { storedFixture } from '../../support/stored-fixtures.ts';
import { FakeBrowser } from './fake-browser.ts';

const key = keyOf('progress');

const boxNames = Object.keys(progressKind.boxes) as (keyof Progress)[];
/** Things as they may be in a box, and things that may not. */
const item = fc.oneof(
  fc.record({ mark: fc.constantFrom('done', 'not-yet', 'mostly', 'no such mark') }),
  fc.record({
    value: fc.constantFrom<unknown>(
      null,
      7,
      { day: '2026-11-23', text: 'A nap', whose: 'child' },
      { day: '2026-11-23', text: 'A nap', whose: 'child', more: { than: 'known' } },
      { kind: 'illness', from: '2026-11-20', to: null, note: '' },
      { longest: 195, wakings: null, ownRest: -0 },
      { longest: null, wakings: 0, ownRest: null },
    ),
  }),
  fc.record({
    list: fc.constant('own'),
    text: fc.constantFrom('Bath', ''),
    place: fc.constantFrom(-0, 0, 0.5, -1, 2e6),
    put: fc.constant('kept'),
  }),
  fc.jsonValue(),
);
const change = fc.record({
  box: fc.constantFrom(...boxNames),
  key: fc.constantFrom('b', 'a', '7', '10', '2026-11-22', '2026-11-21', 'constructor', '__proto__'),
  item,
  at: fc.constantFrom(0, 0, 0, 1, -5, 0.5, 9e15),
});
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never;

const apply =
  ({ box, key: id, item: to, at }: Change) =>
  (data: Progress, now: number): Progress => {
    const stamped =
      typeof to === 'object' && to !== null ? { at: now + at, ...(to as object) } : to;
    // Not in order: storing puts it there.
    return { ...data, [box]: Object.fromEntries([[id, stamped], ...Object.entries(data[box])]) };
  };

/** Other texts that may come to lie there. */
const foreign = fc.oneof(
  fc.constantFrom(1, 2, 3).map((version) => storedFixture('progress', version)),
  fc
    .tuple(fc.constantFrom(1, 2, 3), fc.nat(400))
    .map(([version, end]) => storedFixture('progress', version).slice(0, end)),
  fc.constant(null),
);

const step = fc.record({
  tab: fc.nat(2),
  does: fc.constantFrom(
    ...['change', 'change', 'change', 'same', 'foreign', 'deliver', 'post', 'wake'],
    ...['reload', 'clock', 'full', 'blocked', 'room', 'replace'],
  ),
  change,
  foreign,
  number: fc.nat(20),
});

describe('the stored text', () => {
  it('says what the page shows, after any mix of changes, events, reloads and other hands', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, modern) => {
        const browser = new FakeBrowser({ modern });
        const open = () => {
          const tab = browser.openTab();
          return { tab, store: createStore(progressKind, tab) };
        };
        const tabs = [open(), open(), open()];
        for (const { tab: index, does, change: made, foreign: text, number } of steps) {
          const { tab, store } = tabs[index]!;
          const before = [store.read(), JSON.stringify(store.read())] as const;
          if (does === 'change') store.update(apply(made));
          if (does === 'same') store.update((data) => ({ ...data }));
          if (does === 'foreign') browser.put(key, text);
          if (does === 'deliver') tab.deliver(number);
          if (does === 'post') tab.hearPost();
          if (does === 'wake') tab.wake();
          if (does === 'clock') browser.clock += (number - 10) * 3_600_000;
          if (does === 'full') browser.quota = 0;
          if (does === 'blocked') browser.blocked = true;
          if (does === 'room') Object.assign(browser, { quota: Infinity, blocked: false });
          if (does === 'replace') {
            replaceKind(progressKind, store, nothing(progressKind), tab);
          }
          if (does === 'reload') {
            tab.closed = true;
            tabs[index] = open();
          }
          const now = tabs[index]!.store;
          // What was handed out is never changed afterwards.
          expect(JSON.stringify(before[0])).toBe(before[1]);
          const shown = JSON.stringify(now.read());
          expect(JSON.stringify(decode(progressKind, now.text()).data)).toBe(shown);
          const looked = !['foreign', 'clock', 'full', 'blocked', 'room'].includes(does);
          // Only a look at storage tells what another hand did there.
          if (!looked || browser.blocked || (does === 'deliver' && tab.queue.length > 0)) continue;
          if (['deliver', 'post', 'replace'].includes(does)) now.update((data) => data);
          const found = decode(progressKind, browser.text(key));
          if (now.status === 'ok') expect(found.status).toBe('ok');
          if (now.status === 'ok' || now.status === 'empty') {
            expect(JSON.stringify(found.data)).toBe(JSON.stringify(now.read()));
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});
