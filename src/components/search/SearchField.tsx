import type { Ref } from 'preact';
import { longestQuery } from '../../domain/search-query.ts';
import { Icon } from '../ui/Icon.tsx';

interface SearchFieldProps {
  field: Ref<HTMLInputElement>;
  /** Where the form goes without scripts. */
  action: string;
  /** Whether there are words in it. */
  filled: boolean;
  onTouch: () => void;
  onType: (words: string) => void;
  onSend: () => void;
  onClear: () => void;
}

/** The field, and the button in it that sends or clears it. */
export function SearchField(props: SearchFieldProps) {
  const { field, action, filled, onTouch, onType, onSend, onClear } = props;
  return (
    <form
      class="search-dock"
      action={action}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
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
          autocapitalize="none"
          enterkeyhint="search"
          placeholder="Try “holiday” or “5 am”"
          onFocus={onTouch}
          onInput={(event) => {
            onType(event.currentTarget.value);
          }}
        />
        {filled ? (
          <button type="button" aria-label="Clear the search" onClick={onClear}>
            <Icon name="close" />
          </button>
        ) : (
          <button type="submit" aria-label="Search">
            <Icon name="right" />
          </button>
        )}
      </div>
    </form>
  );
}
