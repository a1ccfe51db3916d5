import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  recentSearches,
  withSearch,
  withoutSearch,
  withoutSearches,
} from '../../../src/storage/recent-searches.ts';
import { searchesKind, type Searches } from '../../../src/storage/searches.ts';
import { createStore } from '../../../src/storage/store.ts';
import { FakeBrowser } from './fake-browser.ts';

const open = (browser = new FakeBrowser()) => {
  const store = createStore(searchesKind, browser.openTab());
  return {
    browser,
    search: (words: string) => store.update((all, now) => withSearch(all, words, now)),
    forget: (words: string) => store.update((all, now) => withoutSearch(all, words, now)),
    forgetAll: () => store.update(withoutSearches),
    recent: () => recentSearches(store.read()),
  };
};

describe('recent searches', () => {
  it('are the last six, the latest first, each once, however it was typed', () => {
    const { search, recent } = open();
    for (const words of ['a', 'b', 'c', 'nap', 'd', 'e', 'f', ' NAP ']) search(words);
    expect(recent()).toEqual(['NAP', 'f', 'e', 'd', 'c', 'b']);
  });

  it('are there on the next page', () => {
    const { browser, search } = open();
    search('short nap');
    expect(open(browser).recent()).toEqual(['short nap']);
  });

  it('leave no word behind when one or all of them are taken away', () => {
    const { browser, search, forget, forgetAll, recent } = open();
    for (const words of ['secret nap', 'holiday', 'teeth']) search(words);
    forget('SECRET nap');
    expect(recent()).toEqual(['teeth', 'holiday']);
    expect(browser.text('small-hours:searches')).not.toMatch(/secret/iu);
    forgetAll();
    expect(recent()).toEqual([]);
    expect(browser.text('small-hours:searches')).not.toMatch(/teeth|holiday/iu);
  });

  it('keep no empty words, and of long ones the beginning', () => {
    const { search, recent } = open();
    search('   ');
    expect(recent()).toEqual([]);
    search('why '.repeat(60));
    expect(recent()[0]).toHaveLength(79);
  });

  it('are never more than six, and the latest is first, whatever is done', () => {
    const act = fc.record({
      words: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      keep: fc.boolean(),
      now: fc.nat(1000),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        let all: Searches = { recent: {} };
        for (const { words, keep, now } of acts) {
          all = keep ? withSearch(all, words, now) : withoutSearch(all, words, now);
          const recent = recentSearches(all);
          expect(recent.length).toBeLessThanOrEqual(6);
          expect(new Set(recent).size).toBe(recent.length);
          expect(recent.includes(words)).toBe(keep);
        }
      }),
    );
  });
});
