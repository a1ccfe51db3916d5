import { vi } from 'vitest';

/** An article as the fake index knows it. */
export interface FakeArticle {
  url: string;
  title?: string;
  /** Escaped HTML with `<mark>`, as Pagefind gives it; by default the title. */
  excerpt?: string;
  age?: string;
  topic?: string;
}

interface Asked {
  words: string;
  filters: Record<string, string>;
}

/** A stand-in for the search index, whose answers a test can hold back. */
export class FakeIndex {
  readonly asked: Asked[] = [];
  /** The addresses that were handed out, in order. */
  readonly given: string[] = [];
  readonly #articles: FakeArticle[];
  /** While false, the index can't be loaded whole. */
  loads = true;
  /** While true, every question fails. */
  broken = false;
  /** What an answer waits for; by default nothing. */
  gate: (words: string) => Promise<unknown> = () => Promise.resolve();

  constructor(articles: FakeArticle[]) {
    this.#articles = articles;
    vi.stubGlobal('fakeIndex', this);
  }

  /** The base path under which `pagefind/pagefind.js` is this index. */
  readonly base =
    'data:text/javascript,export const options = () => globalThis.fakeIndex.options();' +
    'export const filters = async () => ({});' +
    'export const search = (words, options) => globalThis.fakeIndex.search(words, options);//';

  options(): Promise<void> {
    return this.loads ? Promise.resolve() : Promise.reject(new Error('It came half.'));
  }

  async search(words: string, { filters }: Pick<Asked, 'filters'>): Promise<object> {
    this.asked.push({ words, filters });
    if (this.broken) throw new Error('The network is gone.');
    await this.gate(words);
    const word = words.toLowerCase();
    const found = this.#articles.filter(
      ({ url, title = '', age, topic }) =>
        `${url} ${title}`.toLowerCase().includes(word) &&
        [undefined, age].includes(filters['Age']) &&
        [undefined, topic].includes(filters['Topic']),
    );
    const count = (names: (string | undefined)[]) =>
      Object.fromEntries(
        names.map((name) => [name ?? '', names.filter((other) => other === name).length]),
      );
    return {
      results: found.map((article) => ({ data: () => Promise.resolve(this.#data(article)) })),
      filters: {
        Age: count(found.map(({ age }) => age)),
        Topic: count(found.map(({ topic }) => topic)),
      },
    };
  }

  #data({ url, title, excerpt, topic }: FakeArticle): object {
    this.given.push(url);
    return {
      url,
      excerpt: excerpt ?? title ?? '',
      meta: title === undefined ? {} : { title },
      filters: topic === undefined ? {} : { Topic: [topic] },
    };
  }
}
