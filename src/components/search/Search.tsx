import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './search.css';
import { askedFor, placeBefore } from './address-state.ts';
import { Announced } from './Announced.tsx';
import { Filters } from './Filters.tsx';
import { useLooking } from './looking-state.ts';
import { MoreResults } from './MoreResults.tsx';
import { NoResults } from './NoResults.tsx';
import { usePlace } from './place-state.ts';
import { Recent } from './Recent.tsx';
import { handOverWords, keepSearch } from './recent-state.ts';
import { Results } from './Results.tsx';
import { SearchField } from './SearchField.tsx';
import { listenForKeys } from './search-keys.ts';
import { warmUp } from './search-state.ts';
import { SearchTrouble } from './SearchTrouble.tsx';
import { countInWords, saidInWords } from './search-words.ts';
import { ShownFor } from './ShownFor.tsx';

interface SearchProps {
  /** The base path of the site, with a slash at its end. */
  base: string;
  action: string;
  helpUrl: string;
  articlesUrl: string;
  ages: readonly string[];
  topics: readonly string[];
  /** The help panel: shown above the results of words that can mean an emergency or despair. */
  urgent?: ComponentChildren;
  /** Ways on for a search that finds nothing. */
  ways?: ComponentChildren;
  /** The A to Z index: shown while nothing is looked for, and where search cannot work. */
  children?: ComponentChildren;
}

/** Search as you type, over an index that is loaded when the reader first touches the field. */
export function Search({
  base,
  action,
  helpUrl,
  articlesUrl,
  ages,
  topics,
  urgent,
  ways,
  children,
}: SearchProps) {
  const page = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [isAwake, setAwake] = useState(false);
  const [sent, setSent] = useState('');
  const words = () => field.current?.value ?? '';
  const write = (text: string) => {
    if (field.current) field.current.value = text;
  };
  const looking = useLooking(base, words, write);
  const { query, state, found, look } = looking;
  usePlace(page, state, found.length);

  const clear = () => {
    write('');
    field.current?.focus({ preventScroll: true });
    look({ words: '', age: '', topic: '', kind: '' });
  };
  useEffect(() => {
    setAwake(true);
    if (/^#q=?$/u.test(location.hash)) field.current?.focus();
    // Sent from the header, or before the page woke up; the way back sends nothing.
    if (!placeBefore()) setSent(askedFor().words.trim());
  }, []);
  useEffect(() => (page.current ? listenForKeys(page.current, clear) : undefined));

  // What was sent is kept when it is known that it is no cry for help, and finds something.
  const isKept = state.is === 'done' && !state.urgent && state.total > 0;
  useEffect(() => {
    if (!isKept || state.words !== sent) return;
    keepSearch(sent);
    setSent('');
  }, [state, sent]);

  const isFilled = query.words !== '';
  const isUrgent = state.is === 'done' && state.urgent;
  const narrowed = Boolean(query.age || query.topic || query.kind);
  return (
    <div class="search-page" ref={page}>
      <search>
        {isAwake && !isFilled && (
          <Recent onForget={() => field.current?.focus({ preventScroll: true })} />
        )}
        <SearchField
          field={field}
          action={action}
          filled={isFilled}
          onTouch={() => {
            warmUp(base).catch(() => undefined);
          }}
          onType={(text) => {
            look({ words: text }, true);
          }}
          onSend={() => {
            look({ words: words() });
            setSent(words().trim());
            // On a phone the keyboard makes room for the results.
            if (matchMedia('(pointer: coarse)').matches) field.current?.blur();
          }}
          onClear={clear}
        />
      </search>
      <div class="search-results">
        {/* What the page hands over stays in the page and is hidden: to build it anew is to write
            HTML from a string, which the content security policy refuses. */}
        <div hidden={!isUrgent}>{urgent}</div>
        {!isUrgent && (
          <p class="search-help">
            Trouble breathing, very hard to wake, blue or very pale?{' '}
            <a href={helpUrl}>When to get help now</a>
          </p>
        )}
        <p class="search-count" aria-hidden="true">
          {countInWords(state)}
        </p>
        <Announced words={saidInWords(state, looking.isSlow)} />
        {(state.is === 'failed' || looking.isSlow) && (
          <SearchTrouble
            failed={state.is === 'failed'}
            articlesUrl={articlesUrl}
            onAgain={looking.again}
          />
        )}
        {state.is === 'done' && (
          <>
            <ShownFor state={state} query={query} />
            {(narrowed || found.length > 0) && (
              <Filters {...{ ages, topics, query }} counts={state.counts} onChoose={look} />
            )}
            {found.length > 0 && (
              <Results
                found={found}
                shownFor={state.shownFor}
                onOpen={(one) => {
                  handOverWords(one, state.words);
                  if (isKept) keepSearch(state.words);
                }}
              />
            )}
            {looking.hasMore && (
              <MoreResults shown={found.length} total={state.total} onMore={looking.more} />
            )}
          </>
        )}
        <div hidden={state.is !== 'done' || found.length > 0}>
          <NoResults narrowed={narrowed}>{ways}</NoResults>
        </div>
        <div hidden={state.is === 'done'}>{children}</div>
        <p class="small faint">
          Search runs on this device. Nothing that you type is sent anywhere.
        </p>
      </div>
    </div>
  );
}
