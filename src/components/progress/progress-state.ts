import {
  itemsOn,
  progressStore,
  withListChange,
  withListPut,
  withMark,
  withOwnList,
  type Mark,
  type Put,
} from '../../storage/progress.ts';
import { itemOf } from '../../storage/stamped.ts';
import { useStore, type StoreState } from '../store-state.ts';

/** The reader's small steps, and how well they are kept. */
export interface ProgressState extends Pick<StoreState<unknown>, 'status' | 'aside'> {
  markOf: (stepId: string) => Mark;
  setMark: (stepId: string, mark: Mark) => void;
  /** The reader's own items on a list, in order. */
  ownOn: (listId: string) => OwnItemShown[];
}

/** An item of the reader's own. */
export interface OwnItemShown {
  id: string;
  text: string;
  place: number;
}

/** The reader's small steps, live across the page and across tabs. */
export const useProgress = (): ProgressState => {
  const store = useStore(progressStore);
  return {
    status: store.status,
    aside: store.aside,
    markOf: (stepId) => itemOf(store.data.steps, stepId)?.mark ?? 'not-yet',
    setMark: (stepId, mark) => {
      store.update((progress, now) => withMark(progress, stepId, mark, now));
    },
    ownOn: (listId) => itemsOn(store.data, listId),
  };
};

/** A list of the reader's own, with its items in order. */
export interface OwnListShown {
  id: string;
  title: string;
  put: Put;
  /** Whether the planner wrote it: steps of a move, each with a date. */
  isPlanned: boolean;
  items: OwnItemShown[];
}

/** The reader's own lists, the newest first, those that were put away included. */
export interface OwnListsState {
  lists: OwnListShown[];
  /** Puts a list away, or back. */
  setPut: (listId: string, put: Put) => void;
  /** Starts a list, or gives one another title; all else stays. Answers with what undoes that. */
  setTitle: (listId: string, title: string) => () => void;
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
      isPlanned: id.startsWith('move-'),
      items: itemsOn(data, id),
    })),
    setPut: (listId, put) => {
      update((progress, now) => withListPut(progress, listId, put, now));
    },
    setTitle: (listId, title) => {
      const before = itemOf(data.lists, listId);
      update((progress, now) =>
        before
          ? withListChange(progress, listId, { title }, now)
          : withOwnList(progress, listId, { title, items: [] }, now),
      );
      return () => {
        const change = before ? { title: before.title } : { put: 'away' as const };
        update((progress, now) => withListChange(progress, listId, change, now));
      };
    },
  };
};
