import { useEffect, useRef, useState } from 'preact/hooks';
import { later } from '../ui/later.tsx';
import { SmallSteps } from './SmallSteps.tsx';
import type { OwnListShown, OwnListsState } from './progress-state.ts';

const ListName = later(() => import('./ListName.tsx'), 'ListName');

/** What is said when a step of a planned move is ticked, in turn: nothing is counted against a date. */
const said = [
  'Noted. A few minutes is a real step.',
  'That one’s behind you. The next can wait until it suits.',
  'Ticked. Staying here a while is fine too.',
];

interface OwnListProps {
  list: OwnListShown;
  setPut: OwnListsState['setPut'];
  setTitle: OwnListsState['setTitle'];
  /** Says politely what has changed. */
  say: (sentence: string) => void;
  /** Tells that the list was put away here, so that its place can offer to undo it. */
  onAway: () => void;
}

/** One list of the reader's own: steps of a move that the planner dated, or whatever they wrote. */
export function OwnList({ list, setPut, setTitle, say, onAway }: OwnListProps) {
  const { id, title, put, items, isPlanned } = list;
  const [renames, setRenames] = useState(false);
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
  const planned = items.map((item, index) => ({
    ...item,
    once: true,
    said: said[index % said.length] ?? '',
  }));
  return (
    <section class="tryit" aria-labelledby={`own-${id}`}>
      <h3 id={`own-${id}`} tabIndex={-1}>
        {title}
      </h3>
      {isPlanned && <p>Dates are only a suggestion. A step can wait, or go back.</p>}
      <SmallSteps id={id} label={title} steps={isPlanned ? planned : []} takesOwn={!isPlanned} />
      {renames && (
        <ListName id={`own-${id}`} title={title} onRename={(text) => setTitle(id, text)} />
      )}
      <div class="row">
        {!isPlanned && (
          <button
            type="button"
            class="btn btn-quiet"
            aria-expanded={renames}
            onClick={() => {
              setRenames(!renames);
            }}
          >
            <span>
              Rename this list<span class="vh">: {title}</span>
            </span>
          </button>
        )}
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
          <span>
            Put this list away<span class="vh">: {title}</span>
          </span>
        </button>
      </div>
    </section>
  );
}
