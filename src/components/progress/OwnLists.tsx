import { useEffect, useRef, useState } from 'preact/hooks';
import { SmallSteps } from './SmallSteps.tsx';
import { useOwnLists, type OwnListShown, type OwnListsState } from './progress-state.ts';

/** What is said when a step is ticked, in turn: nothing is counted against a date. */
const said = [
  'Noted. A few minutes is a real step.',
  'That one’s behind you. The next can wait until it suits.',
  'Ticked. Staying here a while is fine too.',
];

interface OwnListProps {
  list: OwnListShown;
  setPut: OwnListsState['setPut'];
  /** Says politely what has changed. */
  say: (sentence: string) => void;
  /** Tells that the list was put away here, so that its place can offer to undo it. */
  onAway: () => void;
}

function OwnList({ list, setPut, say, onAway }: OwnListProps) {
  const { id, title, put, items } = list;
  // The button that was pressed goes; the focus goes on to the one in its place.
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) button.current?.focus();
    pressed.current = false;
  }, [put]);

  if (put === 'away') {
    return (
      <p class="row">
        <span>“{title}” is put away.</span>
        <button
          type="button"
          class="btn"
          ref={button}
          onClick={() => {
            pressed.current = true;
            setPut(id, 'kept');
            say('The list is back.');
          }}
        >
          Undo
        </button>
      </p>
    );
  }
  return (
    <section class="tryit" aria-labelledby={`own-${id}`}>
      <h2 class="h3" id={`own-${id}`}>
        {title}
      </h2>
      <p>Dates are only a suggestion. A step can wait, or go back.</p>
      <SmallSteps
        label={title}
        steps={items.map((item, index) => ({ ...item, said: said[index % said.length] ?? '' }))}
      />
      <button
        type="button"
        class="btn btn-quiet"
        ref={button}
        onClick={() => {
          pressed.current = true;
          onAway();
          setPut(id, 'away');
          say('The list is put away.');
        }}
      >
        Put this list away<span class="vh">: {title}</span>
      </button>
    </section>
  );
}

/**
 * The reader's own lists, the newest first. A list that was put away here leaves a line with a way
 * back until the page is closed. Nothing where there are none.
 */
export function OwnLists() {
  const { lists, setPut } = useOwnLists();
  const [putAway, setPutAway] = useState<readonly string[]>([]);
  const [news, say] = useState('');
  const shown = lists.filter(({ id, put }) => put === 'kept' || putAway.includes(id));
  if (shown.length === 0) return null;
  return (
    <>
      <div class="own-lists step-columns">
        {shown.map((list) => (
          <OwnList
            key={list.id}
            list={list}
            setPut={setPut}
            say={say}
            onAway={() => {
              setPutAway([...putAway, list.id]);
            }}
          />
        ))}
      </div>
      <p class="vh" role="status">
        {news}
      </p>
    </>
  );
}
