import { handOver } from '../../storage/looked-for.ts';
import {
  recentSearches,
  withSearch,
  withoutSearch,
  withoutSearches,
} from '../../storage/recent-searches.ts';
import { searchesStore } from '../../storage/searches.ts';
import { useStore } from '../store-state.ts';
import type { Found } from './search-types.ts';

/** What was lately looked for on this device, the latest first, and how to let go of it. */
export interface RecentState {
  recent: readonly string[];
  forget: (words: string) => void;
  forgetAll: () => void;
}

/** Recent searches, live. For the browser only: not while the page is built. */
export const useRecent = (): RecentState => {
  const { data, update } = useStore(searchesStore);
  return {
    recent: recentSearches(data),
    forget: (words) => {
      update((searches, now) => withoutSearch(searches, words, now));
    },
    forgetAll: () => {
      update(withoutSearches);
    },
  };
};

/** Keeps these words as the latest search. */
export const keepSearch = (words: string): void => {
  searchesStore().update((searches, now) => withSearch(searches, words, now));
};

/** More words than this make a page restless. */
const mostWords = 12;

/** Hands the words to highlight to the page that is about to be opened. */
export const handOverWords = ({ url, excerpt, why }: Found, typed: string): void => {
  const marked = excerpt.flatMap(({ text, marked: isMarked }) => (isMarked ? [text] : []));
  const words = marked.length > 0 ? marked : typed.split(/\s+/u).filter(({ length }) => length > 2);
  const all = [...words, ...(why?.split(/\s+/u) ?? [])].map((word) =>
    word.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  );
  handOver(new URL(url, location.href).pathname, [...new Set(all)].slice(0, mostWords));
};
