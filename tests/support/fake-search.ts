import { vi } from 'vitest';
import type { SearchQuery } from '../../src/domain/search-query.ts';
import type { Answer, Found, SearchState } from '../../src/components/search/search-types.ts';

/** A page as the fake search knows it; what is left out is nothing, or an article. */
export type FakePage = Partial<Found> & Pick<Found, 'url' | 'title'> & { age?: string };

const size = 2;

const count = (names: string[]) =>
  Object.fromEntries(names.map((name) => [name, names.filter((other) => other === name).length]));

/**
 * A stand-in for the search behind the search page: a page is found where its title holds the words.
 * Two come at a time. A test can hold answers back, and break it.
 */
export class FakeSearch {
  readonly asked: SearchQuery[] = [];
  /** How often the index was wanted before anything was asked. */
  warmed = 0;
  /** While true, nothing can be loaded. */
  broken = false;
  /** What every answer says as well. */
  says: Partial<Answer> = {};
  /** What an answer waits for; by default nothing. */
  gate: (words: string) => Promise<unknown> = () => Promise.resolve();
  readonly #pages: FakePage[];

  constructor(pages: FakePage[]) {
    this.#pages = pages;
    vi.doMock('../../src/components/search/search-state.ts', () => ({
      warmUp: () => {
        this.warmed += 1;
        return this.broken ? Promise.reject(new Error('No signal.')) : Promise.resolve();
      },
      runSearch: (_: string, query: SearchQuery) => this.#run(query),
    }));
  }

  async #run(query: SearchQuery): Promise<SearchState> {
    const words = query.words.trim();
    if (!words) return { is: 'idle' };
    this.asked.push(query);
    await this.gate(words);
    if (this.broken) return { is: 'failed' };
    const all = this.#pages
      .map(({ age = '', ...page }) => ({
        age,
        found: { kind: 'Article' as const, facts: [], excerpt: [], ...page },
      }))
      .filter(({ age, found: { title, facts, kind } }) => {
        const isAsked = [query.age || age, query.topic || facts[0], query.kind || kind];
        return (
          title.toLowerCase().includes(words.toLowerCase()) &&
          isAsked.join() === [age, facts[0], kind].join()
        );
      });
    const found = all.map((one) => one.found);
    let given = size;
    return {
      is: 'done',
      words,
      urgent: false,
      found: found.slice(0, size),
      total: found.length,
      more: async () => {
        await this.gate('more');
        if (this.broken) throw new Error('No signal.');
        given += size;
        return found.slice(given - size, given);
      },
      counts: {
        ages: count(all.map(({ age }) => age)),
        topics: count(found.map(({ facts }) => facts[0] ?? '')),
        kinds: count(found.map(({ kind }) => kind)),
      },
      ...this.says,
    };
  }
}
