import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchQuery } from '../../domain/search-query.ts';
import { addressOf, askedFor, placeBefore, showInAddress } from './address-state.ts';
import { runSearch } from './search-state.ts';
import type { Found, SearchState } from './search-types.ts';

/** How long to wait for the next letter, and before saying that it takes long, in milliseconds. */
const pause = { typing: 60, slow: 5000 };

const nothing: SearchQuery = { words: '', age: '', topic: '', kind: '' };

/** A search: what is asked, what was found, and what can be done about it. */
export interface Looking {
  query: SearchQuery;
  state: SearchState;
  /** The results on view: the first page, and what was asked for after it. */
  found: readonly Found[];
  /** Whether the answer takes long. */
  isSlow: boolean;
  /** Changes what is asked; while somebody types, after a moment. */
  look: (change: Partial<SearchQuery>, typing?: boolean) => void;
  /** Asks the same again. */
  again: () => void;
  /** Whether there are more to show. */
  hasMore: boolean;
  /** Shows the next results; false where they can't be had just now. */
  more: () => Promise<boolean>;
}

/**
 * Looks for what is asked, and for what the address asks on arrival, on the way back and when it
 * changes. A later question is never overtaken by an earlier one's answer. `words` reads what stands
 * in the field, `write` changes it.
 */
export const useLooking = (
  base: string,
  words: () => string,
  write: (words: string) => void,
): Looking => {
  const [query, setQuery] = useState(nothing);
  const [state, setState] = useState<SearchState>({ is: 'idle' });
  const [extra, setExtra] = useState<readonly Found[]>([]);
  const [isAll, setAll] = useState(false);
  const [isSlow, setSlow] = useState(false);
  const turn = useRef(0);
  const shownAt = useRef('');
  const timer = useRef(0);

  const run = async (next: SearchQuery, least = 0) => {
    const mine = (turn.current += 1);
    const isLate = () => mine !== turn.current;
    shownAt.current = addressOf(next);
    showInAddress(next);
    const slow = setTimeout(() => {
      if (!isLate()) setSlow(true);
    }, pause.slow);
    const answer = await runSearch(base, next);
    clearTimeout(slow);
    const rest: Found[] = [];
    while (!isLate() && answer.is === 'done' && answer.found.length + rest.length < least) {
      const page = await answer.more?.().catch(() => []);
      if (!page?.length) break;
      rest.push(...page);
    }
    if (isLate()) return;
    setSlow(false);
    setExtra(rest);
    setAll(false);
    setState(answer);
  };

  const ask = (next: SearchQuery, wait: number, least = 0) => {
    setQuery(next);
    const isAsked = next.words.trim() !== '';
    if (isAsked) setState((now) => (now.is === 'done' ? now : { is: 'searching' }));
    clearTimeout(timer.current);
    if (isAsked && wait) timer.current = window.setTimeout(() => void run(next), wait);
    else void run(next, least);
  };

  useEffect(() => {
    const arrive = () => {
      const asked = askedFor();
      if (addressOf(asked) === shownAt.current) return;
      write(asked.words);
      ask(asked, 0, placeBefore()?.shown);
    };
    // What was typed before the page woke up wins over the address.
    const asked = { ...askedFor() };
    asked.words = words() || asked.words;
    write(asked.words);
    if (asked.words.trim()) ask(asked, 0, placeBefore()?.shown);
    addEventListener('hashchange', arrive);
    return () => {
      removeEventListener('hashchange', arrive);
    };
  }, []);

  const found = state.is === 'done' ? [...state.found, ...extra] : [];
  return {
    query,
    state,
    found,
    hasMore: state.is === 'done' && !!state.more && !isAll && found.length < state.total,
    isSlow,
    look: (change, typing = false) => {
      ask({ ...query, ...change }, typing ? pause.typing : 0);
    },
    again: () => {
      if (state.is !== 'done') setState({ is: 'searching' });
      setSlow(false);
      ask(query, 0);
    },
    more: async () => {
      const mine = turn.current;
      try {
        const page = (state.is === 'done' && (await state.more?.())) || [];
        if (mine !== turn.current) return true;
        setExtra((before) => [...before, ...page]);
        setAll(page.length === 0);
        return true;
      } catch {
        return false;
      }
    },
  };
};
