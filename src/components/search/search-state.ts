import { queryToUrl, type SearchQuery } from '../../domain/search-query.ts';

/** One article that was found. */
export interface Found {
  url: string;
  title: string;
  /** The index's excerpt: escaped HTML with `<mark>` round the words. */
  excerpt: string;
  facts: string[];
}

/** A way on that was picked by hand, for when nothing was found. */
export interface WayOn {
  url: string;
  title: string;
  text: string;
}

/** How many articles a filter would leave. */
export type Counts = Record<string, number>;

/** What the search page shows. */
export type SearchState =
  | { is: 'idle' }
  | { is: 'searching' }
  | { is: 'failed' }
  | { is: 'done'; words: string; found: Found[]; total: number; ages: Counts; topics: Counts };

interface PagefindData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

interface Pagefind {
  options: (options: object) => Promise<void>;
  filters: () => Promise<unknown>;
  search: (
    words: string,
    options: { filters: Record<string, string> },
  ) => Promise<{
    results: { data: () => Promise<PagefindData> }[];
    filters: Record<string, Counts>;
  } | null>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index, once. A failed load is forgotten, so that the next search tries again. */
export const loadIndex = (base: string): Promise<Pagefind> => {
  loading ??= (async () => {
    const address = `${base}pagefind/pagefind.js`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({
      excerptLength: 24,
      // Words that parents type and articles do not use (US terms, misspellings) are hidden
      // metadata of each article; they have to count, but less than the title.
      ranking: { metaWeights: { title: 5, question: 3, words: 2, description: 1.5 } },
    });
    // Without this, answers carry no counts for the filters.
    await pagefind.filters();
    return pagefind;
  })();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
};

const asFound = ({ url, excerpt, meta, filters }: PagefindData): Found => ({
  url,
  title: meta['title'] ?? url,
  excerpt,
  facts: [...(filters['Topic'] ?? [])],
});

/** How many results are shown at first, and how many more with each tap: each is a small file. */
export const atOnce = 20;

/**
 * Looks a query up; `found` holds the best `most` results. Resolves to `idle` for an empty query
 * and to `failed` where the index could not be loaded or asked; it never rejects.
 */
export const runSearch = async (
  base: string,
  query: SearchQuery,
  most = atOnce,
): Promise<SearchState> => {
  const words = query.words.trim();
  if (!words) return { is: 'idle' };
  try {
    const pagefind = await loadIndex(base);
    const filters = {
      ...(query.age ? { Age: query.age } : {}),
      ...(query.topic ? { Topic: query.topic } : {}),
    };
    const answer = await pagefind.search(words, { filters });
    if (!answer) return { is: 'searching' };
    const found = await Promise.all(answer.results.slice(0, most).map((result) => result.data()));
    return {
      is: 'done',
      words,
      found: found.map(asFound),
      total: answer.results.length,
      ages: answer.filters['Age'] ?? {},
      topics: answer.filters['Topic'] ?? {},
    };
  } catch {
    return { is: 'failed' };
  }
};

/** Puts the query into the address without a new entry in the history. */
export const rememberInUrl = (query: SearchQuery): void => {
  history.replaceState(history.state, '', `${location.pathname}${queryToUrl(query)}`);
};
