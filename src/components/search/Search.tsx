import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { longestQuery, queryFromUrl, type SearchQuery } from '../../domain/search-query.ts';
import { Icon } from '../ui/Icon.tsx';
import './search.css';
import { Filter } from './Filter.tsx';
import { NoResults, Results } from './Results.tsx';
import {
  atOnce,
  loadIndex,
  rememberInUrl,
  runSearch,
  type SearchState,
  type WayOn,
} from './search-state.ts';

interface SearchProps {
  /** The base path of the site, with a slash at its end. */
  base: string;
  action: string;
  helpUrl: string;
  articlesUrl: string;
  ages: string[];
  topics: string[];
  waysOn: WayOn[];
  /** The A to Z index: shown while nothing is looked for, and where search cannot work. */
  children?: ComponentChildren;
}

const countInWords = (state: SearchState) => {
  if (state.is === 'searching') return 'Searching…';
  if (state.is !== 'done') return '';
  const count =
    state.total === 0 ? 'Nothing' : `${state.total} result${state.total === 1 ? '' : 's'}`;
  return `${count} for “${state.words}”`;
};

/** Search as you type, over an index that is loaded when the reader first touches the field. */
export function Search(props: SearchProps) {
  const { base, action, ages, topics, helpUrl, articlesUrl, waysOn, children } = props;
  const [query, setQuery] = useState<SearchQuery>({ words: '', age: '', topic: '' });
  const [state, setState] = useState<SearchState>({ is: 'idle' });
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(0);

  const search = async (next: SearchQuery, most?: number) => {
    setQuery(next);
    rememberInUrl(next);
    const turn = (latest.current += 1);
    setState((now) => (next.words.trim() && now.is !== 'done' ? { is: 'searching' } : now));
    const answer = await runSearch(base, next, most);
    if (turn === latest.current) setState(answer);
  };

  useEffect(() => {
    const fromUrl = queryFromUrl(location.search);
    // What was typed before the page woke up wins over the address.
    const words = field.current?.value || fromUrl.words;
    if (field.current) field.current.value = words;
    if (words) void search({ ...fromUrl, words });
    if (location.hash === '#q') field.current?.focus();
  }, []);

  const clear = () => {
    if (field.current) field.current.value = '';
    field.current?.focus();
    void search({ words: '', age: '', topic: '' });
  };

  const looking = query.words.trim() !== '';
  return (
    <div class="search-page">
      <search>
        <form
          class="search-dock"
          action={action}
          onSubmit={(event) => {
            event.preventDefault();
            void search({ ...query, words: field.current?.value ?? '' });
          }}
        >
          <label class="vh" for="q">
            Search articles
          </label>
          <div class="searchbox">
            <Icon name="search" />
            <input
              ref={field}
              class="input"
              id="q"
              name="q"
              type="search"
              maxLength={longestQuery}
              autocomplete="off"
              enterkeyhint="search"
              placeholder="Try “holiday” or “5 am”"
              onFocus={() => void loadIndex(base).catch(() => undefined)}
              onInput={(event) => void search({ ...query, words: event.currentTarget.value })}
              onKeyDown={(event) => event.key === 'Escape' && clear()}
            />
            {looking ? (
              <button type="button" aria-label="Clear the search" onClick={clear}>
                <Icon name="close" />
              </button>
            ) : (
              <button type="submit" aria-label="Search">
                <Icon name="right" />
              </button>
            )}
          </div>
        </form>
      </search>
      <div class="search-results">
        <p class="search-help">
          Trouble breathing, very hard to wake, blue or very pale?{' '}
          <a href={helpUrl}>When to get help now</a>
        </p>
        <p class="small faint">
          Search runs on this device. Nothing that you type is sent anywhere.
        </p>
        <p class="search-count" role="status">
          {countInWords(state)}
        </p>
        {state.is === 'done' && (
          <>
            <Filter
              label="Age"
              all="Any age"
              options={ages}
              counts={state.ages}
              chosen={query.age}
              onChoose={(age) => void search({ ...query, age })}
            />
            <Filter
              label="Topic"
              all="Any topic"
              options={topics}
              counts={state.topics}
              chosen={query.topic}
              onChoose={(topic) => void search({ ...query, topic })}
            />
            {state.found.length > 0 ? (
              <Results
                found={state.found}
                total={state.total}
                onMore={() => void search(query, state.found.length + atOnce)}
              />
            ) : (
              <NoResults waysOn={waysOn} narrowed={Boolean(query.age || query.topic)} />
            )}
          </>
        )}
        {state.is === 'failed' && (
          <p class="search-failed">
            Search couldn’t load just now. It may be the signal. Every article is listed below, or
            on the <a href={articlesUrl}>articles page</a>.
          </p>
        )}
        {state.is !== 'done' && children}
      </div>
    </div>
  );
}
