import type { Kind, SearchState } from './search-types.ts';

/** How many were found, for what. */
export const countInWords = (state: SearchState): string => {
  if (state.is === 'searching') return 'Searching…';
  if (state.is !== 'done') return '';
  const { total, words } = state;
  const count = total === 0 ? 'Nothing' : `${total} result${total === 1 ? '' : 's'}`;
  return `${count} for “${words}”`;
};

/** Why nothing comes: it failed, or it only takes long. */
export const troubleInWords = (failed: boolean): string =>
  failed
    ? 'Search couldn’t load just now. It may be the signal.'
    : 'Search is taking its time. It may be the signal.';

/** The same for ears, with what stands above the results. */
export const saidInWords = (state: SearchState, isSlow: boolean): string => {
  if (state.is === 'failed' || isSlow) return troubleInWords(state.is === 'failed');
  if (state.is !== 'done') return countInWords(state);
  const { shownFor, didYouMean, urgent } = state;
  return [
    urgent && 'When to get help now is above the results.',
    shownFor && `Showing results for “${shownFor}”.`,
    didYouMean && `Did you mean “${didYouMean}”?`,
    countInWords(state),
  ]
    .filter(Boolean)
    .join(' ');
};

/** The kinds of pages, as the filter calls them. */
export const kindWords: Record<Kind, string> = {
  Article: 'Articles',
  Tool: 'Tools',
  Help: 'Help',
  Word: 'Words explained',
};
