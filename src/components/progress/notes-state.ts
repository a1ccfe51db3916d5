import { ownThings, progressStore, withOwnThing, type OwnThing } from '../../storage/progress.ts';
import { itemOf } from '../../storage/stamped.ts';
import { useStore, type StoreState } from '../store-state.ts';
import type { Notes } from './notes.ts';

/** The notes, and how well they are kept. */
export interface NotesState extends Notes, Pick<StoreState<unknown>, 'status' | 'aside'> {}

/** The wins and rough patches, live across the page and across tabs. */
export const useNotes = (): NotesState => {
  const { data, status, aside, update } = useStore(progressStore);
  const put: Notes['put'] = (box, id, value) => {
    const kept = itemOf<{ value: unknown }>(data[box], id)?.value ?? null;
    const write = (next: typeof value) => {
      update((progress, now) =>
        withOwnThing(progress, box, id, next as OwnThing[typeof box] | null, now),
      );
    };
    write(value);
    return () => {
      write(kept as typeof value);
    };
  };
  return { status, aside, wins: ownThings(data, 'wins'), patches: ownThings(data, 'patches'), put };
};
