import { troubleInWords } from './search-words.ts';

interface SearchTroubleProps {
  /** Whether it failed; else it only takes long. */
  failed: boolean;
  articlesUrl: string;
  onAgain: () => void;
}

/** Search can't be asked, or not yet: why, and what can be done meanwhile. */
export function SearchTrouble({ failed, articlesUrl, onAgain }: SearchTroubleProps) {
  return (
    <div class="search-failed">
      <p>
        {troubleInWords(failed)} Every article is on the <a href={articlesUrl}>articles page</a>,
        too.
      </p>
      <button type="button" class="btn" onClick={onAgain}>
        Try again
      </button>
    </div>
  );
}
