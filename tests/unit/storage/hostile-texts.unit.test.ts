import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KindName, kindNames, kinds } from '../../../src/storage/every-kind.ts';
import { versionOf } from '../../../src/storage/kind.ts';
import type { Boxes } from '../../../src/storage/stamped.ts';
import { type Store, createStore } from '../../../src/storage/store.ts';
import { storedFixture } from '../../support/stored-fixtures.ts';
import { FakeBrowser } from './fake-browser.ts';

const keyOf = (name: KindName) => `small-hours:${name}`;
const good = (name: KindName) => storedFixture(name, versionOf(kinds[name]));

/** An item that each kind takes, to change something with. */
const change: Record<KindName, (data: Boxes, now: number) => Boxes> = {
  progress: (data, at) => ({ ...data, steps: { ...data['steps'], bath: mark('done', at) } }),
  routine: (data, at) => ({ ...data, chosen: { ...data['chosen'], routine: item('first', at) } }),
  searches: (data, at) => ({ ...data, recent: { ...data['recent'], 6: item('nap', at) } }),
  trip: (data, at) => ({ ...data, trips: { ...data['trips'], 'first/way': item('half', at) } }),
  settings: (data, at) => ({ ...data, choices: { ...data['choices'], clock: item('24h', at) } }),
};
const mark = (value: string, at: number) => ({ mark: value, at: at + 1 });
const item = (value: string, at: number) => ({ value, at: at + 1 });

/** Opens a page where this is stored, and lets the reader change something. */
const openWith = (name: KindName, text: string, quota = Infinity) => {
  const browser = new FakeBrowser();
  browser.put(keyOf(name), text);
  browser.quota = quota;
  const store: Store<Boxes> = createStore(kinds[name], browser.openTab());
  const found = store.status;
  const status = store.update(change[name]);
  const kept = browser.keys().map((key) => browser.text(key));
  return { browser, store, found, status, kept };
};

/** Whatever was there is kept: as it was, or what it says is in what was saved. */
const losesNothing = (name: KindName, text: string) => {
  const { browser, store, found, status, kept } = openWith(name, text);
  if (found === 'damaged' && text) expect(kept).toContain(text);
  if (found === 'newer') expect(kept).toEqual([text]);
  else expect(status).toBe('ok');
  // The next page finds the same.
  const next = createStore(kinds[name], browser.openTab());
  if (found !== 'newer') expect(next.read()).toEqual(store.read());
  expect(Object.keys({})).toEqual([]);
  expect(Object.getPrototypeOf(store.read())).toBe(Object.prototype);
};

/** All places in a JSON value, each as the keys that lead there. */
const places = (value: unknown, path: readonly string[] = []): string[][] => [
  [...path],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))
    : []),
];

/** The value with something else at a place. */
const withAt = (value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown => {
  if (key === undefined) return other;
  const inner = value as Record<string, unknown>;
  const copy = Array.isArray(inner) ? [...(inner as unknown[])] : { ...inner };
  return Object.assign(copy, { [key]: withAt(inner[key], rest, other) });
};

describe.each(kindNames)('whatever lies where the %s is kept', (name) => {
  it('a text cut off at any place is kept, and the page goes on', () => {
    const text = good(name).trimEnd();
    fc.assert(
      fc.property(fc.nat(text.length - 1), (end) => {
        expect(openWith(name, text.slice(0, end)).found).toBe('damaged');
        losesNothing(name, text.slice(0, end));
      }),
    );
  });

  it('a text edited by hand, with a wrong type or an odd key at any place, loses nothing', () => {
    const value = JSON.parse(good(name)) as unknown;
    const everywhere = places(value);
    const odd = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(
        JSON.parse('{"__proto__":{"mark":"done","at":1},"constructor":7,"toString":[]}'),
        '__proto__',
        -1,
        1e300,
        '<img src=x onerror=alert(1)>',
        '\u0000\ud800',
      ),
    );
    fc.assert(
      fc.property(fc.nat(everywhere.length - 1), odd, (place, other) => {
        losesNothing(name, JSON.stringify(withAt(value, everywhere[place]!, other)));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])(
    'the key %s in a box, an item or the envelope reaches no prototype',
    (key) => {
      const text = good(name);
      const nasty = `"${key}":{"polluted":true,"value":null,"mark":"done","at":1},`;
      for (const start of ['{', ...Object.keys(kinds[name].boxes).map((box) => `"${box}": {`)]) {
        expect(text).toContain(start);
        losesNothing(name, text.replace(start, start + nasty));
      }
      losesNothing(name, text.replace(/"at":/u, `${nasty}"at":`));
      expect('polluted' in {}).toBe(false);
    },
  );

  it('a choice that every object seems to have is none', () => {
    const text = good(name).replace(
      /"choices": \{/u,
      '"choices": {"constructor":{"value":"24h","at":1},"toString":{"value":"24h","at":1},',
    );
    const { store } = openWith(name, text);
    const choices = Object.keys(store.read()['choices'] ?? {});
    expect(choices.filter((choice) => !['clock', 'degrees'].includes(choice))).toEqual([]);
  });

  it('10 MB of nonsense, or of something that looks like ours, are read and kept', () => {
    const long = 'x'.repeat(10_000_000);
    losesNothing(name, long);
    losesNothing(name, good(name).replace('"data": {', `"data": {"${long}":{},`));
    const boxes = Object.keys(kinds[name].boxes);
    losesNothing(name, good(name).replace(`"${boxes[0]}": {`, `"${boxes[0]}": {"${long}":{},`));
  });

  it('10 MB for which there is no second place stay where they are, and are never written over', () => {
    const long = 'x'.repeat(10_000_000);
    const { browser, store, found, status } = openWith(name, long, 11_000_000);
    expect([found, status]).toEqual(['damaged', 'damaged']);
    expect(browser.text(keyOf(name))).toBe(long);
    expect(store.setAside()).toEqual([{ kind: name, number: 0, text: long }]);
    expect(store.text()).toContain('"at":');
  });

  it('a text of a newer version is left alone, whatever else it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 1e6 }), fc.jsonValue(), (version, data) => {
        const text = JSON.stringify({ app: 'small-hours', kind: name, version, data });
        const { found, status, kept } = openWith(name, text);
        expect([found, status, kept]).toEqual(['newer', 'newer', [text]]);
      }),
    );
  });
});
