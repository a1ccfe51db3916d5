import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { later } from '../ui/later.tsx';
import { useFocus } from '../ui/use-focus.ts';
import { useOwnLists } from './progress-state.ts';
import { OwnList } from './OwnList.tsx';

const NewList = later(() => import('./NewList.tsx'), 'NewList');
const PutAwayThings = later(() => import('./PutAwayThings.tsx'), 'PutAwayThings');

/**
 * The reader's own lists, the newest first, and a way to start one. A list that was put away here
 * leaves a line with a way back until the page is closed; all that were ever are found below.
 */
export function OwnLists({ asks: asksAtFirst = false }: { asks?: boolean }) {
  const { lists, setPut, setTitle } = useOwnLists();
  const [putAway, setPutAway] = useState<readonly string[]>([]);
  const [news, say] = useState('');
  const focus = useFocus();
  const [asks, setAsks] = useState(asksAtFirst);
  const away = lists.filter(({ put }) => put === 'away');
  const shown = lists.filter(({ id, put }) => put === 'kept' || putAway.includes(id));
  return (
    <>
      {shown.length > 0 && (
        <div class="own-lists">
          {shown.map((list) => (
            <OwnList
              key={list.id}
              list={list}
              setPut={setPut}
              setTitle={setTitle}
              say={say}
              onAway={() => {
                setPutAway([...putAway, list.id]);
              }}
            />
          ))}
        </div>
      )}
      <button
        type="button"
        class="btn"
        aria-expanded={asks}
        onClick={() => {
          setAsks(!asks);
        }}
      >
        <Icon name="plus" class="icon-s" />
        Start a list of your own
      </button>
      {asks && (
        <NewList
          onStart={(id, title) => {
            setTitle(id, title);
            setAsks(false);
            focus(`own-${id}`);
            say(`“${title}” is there. Put anything on it.`);
          }}
        />
      )}
      {away.length > 0 && (
        <PutAwayThings
          about={away.length === 1 ? '1 list' : `${away.length} lists`}
          things={away.map(({ id, title }) => ({ id, text: title }))}
          onBringBack={(id) => {
            setPut(id, 'kept');
            focus(`own-${id}`);
            say('The list is back.');
          }}
        />
      )}
      <p class="vh" role="status">
        {news}
      </p>
    </>
  );
}
