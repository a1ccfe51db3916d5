import {
  isDone,
  itemsOn,
  progressStore,
  withListPut,
  withMark,
  type Put,
} from '../../storage/progress.ts';
import { useStore, type StoreState } from '../store-state.ts';

/** The reader's small steps, and how well they are kept. */
export interface ProgressState extends Pick<StoreState<unknown>, 'status' | 'aside'> {
  isDone: (stepId: string) => boolean;
  setDone: (stepId: string, done: boolean) => void;
}

/** The reader's small steps, live across the page and across tabs. */
export const useProgress = (): ProgressState => {
  const store = useStore(progressStore);
  return {
    status: store.status,
    aside: store.aside,
    isDone: (stepId) => isDone(store.data, stepId),
    setDone: (stepId, done) => {
      store.update((progress, now) => withMark(progress, stepId, done ? 'done' : 'not-yet', now));
    },
  };
};

/** A list of the reader's own, with its items in order. */
export interface OwnListShown {
  id: string;
  title: string;
  put: Put;
  items: { id: string; text: string }[];
}

/** The reader's own lists, the newest first, those that were put away included. */
export interface OwnListsState {
  lists: OwnListShown[];
  /** Puts a list away, or back. */
  setPut: (listId: string, put: Put) => void;
}

/** The reader's own lists, live across the page and across tabs. */
export const useOwnLists = (): OwnListsState => {
  const { data, update } = useStore(progressStore);
  const newestFirst = Object.entries(data.lists).sort(([, a], [, b]) => b.made - a.made);
  return {
    lists: newestFirst.map(([id, { title, put }]) => ({
      id,
      title,
      put,
      items: itemsOn(data, id),
    })),
    setPut: (listId, put) => {
      update((progress, now) => withListPut(progress, listId, put, now));
    },
  };
};
