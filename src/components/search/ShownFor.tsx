import type { SearchQuery } from '../../domain/search-query.ts';
import { addressOf } from './address-state.ts';
import type { Answer } from './search-types.ts';

/** What was looked for instead of the words that were typed, or what else may have been meant. */
export function ShownFor({ state, query }: { state: Answer; query: SearchQuery }) {
  const { shownFor, didYouMean } = state;
  if (!shownFor && !didYouMean) return null;
  return (
    <p class="shown-for">
      {shownFor && (
        <>
          Showing results for <b>{shownFor}</b>.{' '}
        </>
      )}
      {didYouMean && (
        <>
          Did you mean <a href={addressOf({ ...query, words: didYouMean })}>{didYouMean}</a>?
        </>
      )}
    </p>
  );
}
