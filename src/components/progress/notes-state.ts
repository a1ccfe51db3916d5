import { useMemo } from 'preact/hooks';
import { ownThings, progressStore, withOwnThing } from '../../storage/progress.ts';
import { itemOf } from '../../storage/stamped.ts';
import { useStore, type StoreState } from '../store-state.ts';
import type { Notes } from './notes.ts';

/** The notes, and how well they are kept. */
export interface NotesState extends Notes, Pick<StoreState<unknown>, 'status' | 'aside'> {}

/** The wins, rough patches and nights, live across the page and across tabs. */
export const useNotes = (): NotesState => {
  const { data, status, aside, update } = useStore(progressStore);
  const put: Notes['put'] = (box, id, value) => {
    const kept = itemOf<{ value: unknown }>(data[box], id)?.value ?? null;
    const write = (next: typeof value) => {
      update((progress, now) => withOwnThing(progress, box, id, next, now));
    };
    write(value);
    return () => {
      write(kept as typeof value);
    };
  };
  // One box is written at a time: what is in the others stays the same, and so does what is drawn.
  const wins = useMemo(() => ownThings(data, 'wins'), [data.wins]);
  const patches = useMemo(() => ownThings(data, 'patches'), [data.patches]);
  const nights = useMemo(() => ownThings(data, 'nights'), [data.nights]);
  return { status, aside, wins, patches, nights, put };
};
