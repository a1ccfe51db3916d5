import { queryFromUrl, queryToUrl, type SearchQuery } from '../../domain/search-query.ts';

/** The address of a search on this page, which browsers keep to themselves: no host is told of it. */
export const addressOf = (query: SearchQuery): string => queryToUrl(query).replace('?', '#');

/**
 * The search in the address: after `#` as this page writes it, after `?` as a form without scripts
 * and other sites do.
 */
export const askedFor = (): SearchQuery =>
  queryFromUrl(location.hash.includes('=') ? location.hash.slice(1) : location.search);

/** Puts the search into the address without a new entry in the history. */
export const showInAddress = (query: SearchQuery): void => {
  try {
    history.replaceState(history.state, '', location.pathname + addressOf(query));
  } catch {
    // Safari allows 100 of these in 30 seconds. The next one will do.
  }
};

/** Where the reader was among the results when they left the page. */
export interface Place {
  /** How far down, in pixels. */
  y: number;
  /** How many results were shown. */
  shown: number;
  /** The id of the link that was followed. */
  link: string;
}

/** Remembers the place for the way back, with this entry of the history. */
export const notePlace = (place: Place): void => {
  try {
    history.replaceState({ place }, '');
  } catch {
    // As above: the way back then begins at the top.
  }
};

/** The place the reader comes back to, if they do. */
export const placeBefore = (): Place | undefined =>
  (history.state as { place?: Place } | null)?.place;
