import {
  partOf,
  readEntry,
  readStart,
  type IndexStart,
  type StartFile,
} from '../../domain/search-file.ts';
import type { Section } from '../../domain/search-passage.ts';
import type { TermEntry } from '../../domain/search-rank.ts';

/** The text of a page, as its pack has it. */
export interface PageText {
  u: string;
  t: string;
  f: string[];
  s: Section[];
}

/** The search index, read from its files as they are needed. */
export interface SearchFiles {
  start: IndexStart;
  /** What the index says of terms; terms that it does not have are left out. */
  entries: (terms: readonly string[]) => Promise<Map<string, TermEntry>>;
  text: (page: number) => Promise<PageText | undefined>;
}

const fetchJson = async <T>(address: string, options?: RequestInit): Promise<T> => {
  const answer = await fetch(address, options);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as T;
};

/** Keeps what was loaded. What failed is forgotten, so that the next call tries again. */
const keeping = <T>(load: (name: string) => Promise<T>) => {
  const kept = new Map<string, Promise<T>>();
  return (name: string): Promise<T> => {
    const known = kept.get(name);
    if (known) return known;
    const loading = load(name);
    kept.set(name, loading);
    loading.catch(() => kept.delete(name));
    return loading;
  };
};

/** Opens the index of the site at `base`. Rejects where its start can't be had or read. */
export const openFiles = async (base: string): Promise<SearchFiles> => {
  const folder = `${base}search-index/`;
  // Its name is always the same, so the browser has to ask whether there is a newer one.
  const start = readStart(await fetchJson<StartFile>(`${folder}start.json`, { cache: 'no-cache' }));
  const file = <T>(kind: 't' | 'p', name: string) =>
    fetchJson<T>(`${folder}${start.files[kind][Number(name)] ?? ''}/${kind}${name}.json`);
  const part = keeping(
    // A map: somebody may look for “constructor”, which every plain object has.
    async (name) =>
      new Map(Object.entries(start.terms ?? (await file<Record<string, string>>('t', name)))),
  );
  const pack = keeping((name) => file<PageText[]>('p', name));
  const read = new Map<string, TermEntry>();

  const entries = async (terms: readonly string[]) => {
    const found = new Map<string, TermEntry>();
    await Promise.all(
      terms.map(async (term) => {
        const at = partOf(term, start.parts);
        const text = at < 0 || read.has(term) ? undefined : (await part(String(at))).get(term);
        if (text !== undefined) read.set(term, readEntry(term, text));
        const entry = read.get(term);
        if (entry) found.set(term, entry);
      }),
    );
    return found;
  };
  return {
    start,
    entries,
    text: async (page) => {
      const its = start.pages[page];
      return its && (await pack(String(its.pack)))[its.place];
    },
  };
};
