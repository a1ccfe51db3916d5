import { useState } from 'preact/hooks';
import { later } from '../ui/later.tsx';
import { UndoNotice } from '../ui/UndoNotice.tsx';
import { useFocus } from '../ui/use-focus.ts';
import { Backup } from './Backup.tsx';
import { useData, type Removal } from './data-state.ts';
import { notLoaded, notSaved } from './data-words.ts';

const ClosedNotice = later(() => import('./ClosedNotice.tsx'), 'ClosedNotice');
const DeleteEverything = later(() => import('./DeleteEverything.tsx'), 'DeleteEverything');
const StoredThing = later(() => import('./StoredThing.tsx'), 'StoredThing');

interface YourDataProps {
  /** What the site's own small steps say, by id. */
  words: Record<string, string>;
}

/** What was last done, and the ways back, the latest last. */
interface Done {
  said: string;
  ways: readonly (() => boolean)[];
}

/** Everything that is kept on this device: to see, to save, to bring back and to delete. */
export function YourData({ words }: YourDataProps) {
  const data = useData();
  const [{ said, ways }, setDone] = useState<Done>({ said: '', ways: [] });
  const focus = useFocus();
  const { entries, closed } = data;

  const tell = (sentence: string, undo: (() => boolean) | null) => {
    setDone((before) => ({ said: sentence, ways: undo ? [...before.ways, undo] : before.ways }));
    focus(undo ? 'data-undo' : 'data-said');
  };
  const remove = (what: Removal, title: string) => {
    data.remove(what).then(
      ({ saved, undo }) => {
        if (saved) tell(`Deleted: ${title}.`, undo);
        else tell(notSaved, null);
      },
      () => {
        tell(notLoaded, null);
      },
    );
  };
  const takeBack = () => {
    const last = ways.at(-1);
    const isBack = last?.() ?? false;
    setDone({
      said: isBack ? 'It’s back as it was.' : notSaved,
      ways: isBack ? ways.slice(0, -1) : ways,
    });
    focus(isBack && ways.length < 2 ? 'data-said' : 'data-undo');
  };

  return (
    <>
      <div id="data-said" tabIndex={-1}>
        <UndoNotice id="data" said={said} onUndo={ways.length > 0 ? takeBack : undefined} />
      </div>
      <div class="your-data">
        <Backup data={data} words={words} onDone={tell} />
        <section aria-labelledby="kept-here">
          <h2 id="kept-here">What is kept here</h2>
          {closed && <ClosedNotice why={closed} />}
          {entries.length === 0 && !closed && <p>Nothing is kept on this device yet.</p>}
          {entries.map((entry) => (
            <StoredThing
              key={entry.key}
              entry={entry}
              data={data}
              words={words}
              onRemove={remove}
            />
          ))}
        </section>
        {entries.length > 0 && closed === null && <DeleteEverything onRemove={remove} />}
      </div>
    </>
  );
}
