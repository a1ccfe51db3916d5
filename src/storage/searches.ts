import { oneOf, text } from '../domain/checks.ts';
import { type Kind, itemOfValue } from './kind.ts';
import { type Store, createStore } from './store.ts';

/** One place for a search: its words, or null where it was taken away (`at` in ms since 1970). */
export type SearchPlace = { readonly value: string | null; readonly at: number };

/** What was lately looked for, in a few numbered places. */
export type Searches = { readonly recent: Readonly<Record<string, SearchPlace>> };

/** The longest words that are kept, in characters. */
export const longestSearch = 80;

/**
 * Places and not words are the keys: what is taken away leaves an empty place, without its words, and
 * there are never more than these.
 */
export const searchPlaces = ['1', '2', '3', '4', '5', '6'];

const isPlace = oneOf(...searchPlaces);
const readPlace = itemOfValue(text(1, longestSearch));

/** How recent searches are stored. */
export const searchesKind: Kind<Searches> = {
  name: 'searches',
  migrations: [],
  boxes: { recent: (place) => (isPlace(place) ? readPlace : undefined) },
};

let store: Store<Searches> | undefined;

/** The one store of recent searches on this page. Call it in the browser, after the first render. */
export const searchesStore = (): Store<Searches> => (store ??= createStore(searchesKind));
