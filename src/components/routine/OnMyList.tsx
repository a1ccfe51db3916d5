import type { ComponentChildren, Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MoveList } from './moves-rows.ts';
import type { MovesState } from './moves-state.ts';

interface OnMyListProps {
  moves: MovesState;
  list: MoveList;
  /** Says politely what has changed. */
  say: (sentence: string) => void;
}

/** The progress page, from the routine page: both lie at the root of the site. */
const progressUrl = '../progress/';

function Press(props: {
  how: string;
  onPress: () => void;
  button?: Ref<HTMLButtonElement>;
  children: ComponentChildren;
}) {
  const { how, onPress, button = null, children } = props;
  return (
    <button type="button" class={`btn ${how}`} onClick={onPress} ref={button}>
      {children}
    </button>
  );
}

/** Puts the steps of a move on a list of the family's own, brings it up to date, or puts it away. */
export function OnMyList({ moves, list, say }: OnMyListProps) {
  const listed = moves.listed(list);
  const [away, setAway] = useState<string | null>(null);
  // The button that was pressed may go; the focus then goes on to what took its place.
  const link = useRef<HTMLAnchorElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    if (changes > 0) (undo.current ?? link.current)?.focus();
  }, [changes]);
  const changed = (listAway: string | null, sentence: string) => {
    setAway(listAway);
    setChanges(changes + 1);
    say(sentence);
  };
  const put = () => {
    moves.put(list);
    changed(null, 'These steps are on your list, under Small steps.');
  };
  const putAway = () => {
    changed(moves.putAway(list), 'The list is put away.');
  };

  return (
    <div class="stack">
      {listed === 'same' && <p>These steps are on your list. Tick them there, or don’t.</p>}
      {listed === 'other' && <p>Your list has these steps as they were before.</p>}
      <p class="row">
        {listed !== 'same' && (
          <Press how="btn-main" onPress={put}>
            {listed === 'no' ? 'Put these steps on my list' : 'Bring my list up to date'}
          </Press>
        )}
        {listed !== 'no' && (
          <>
            <a class="btn" href={progressUrl} ref={link}>
              See it under Small steps
            </a>
            <Press how="btn-quiet" onPress={putAway}>
              Put the list away
            </Press>
          </>
        )}
      </p>
      {away !== null && (
        <p class="row">
          <span>The list is put away.</span>
          <Press
            how=""
            button={undo}
            onPress={() => {
              moves.bringBack(away);
              changed(null, 'The list is back.');
            }}
          >
            Undo
          </Press>
        </p>
      )}
    </div>
  );
}
