import { emptyDraft, type MoveDraft } from '../../domain/move-draft.ts';
import {
  type OwnListText,
  type Progress,
  isDone,
  itemsOn,
  moveDraft,
  progressStore,
  withListPut,
  withMoveDraft,
  withOwnList,
} from '../../storage/progress.ts';
import { useStore, type StoreState } from '../store-state.ts';
import type { MoveList } from './moves-rows.ts';

/** Where a move stands: not on a list, on one that says the same, or on one that says otherwise. */
export type Listed = 'no' | 'same' | 'other';

/** The gentle moves of one routine: what the family is thinking of, and what is on their list. */
export interface MovesState extends Pick<StoreState<unknown>, 'status' | 'aside'> {
  readonly draft: MoveDraft;
  /** Takes answers, and saves them at once. */
  readonly change: (answers: Partial<MoveDraft>) => void;
  readonly listed: (list: MoveList) => Listed;
  /** Puts the steps on a list, or brings the list up to date. */
  readonly put: (list: MoveList) => void;
  /** Puts the move’s list away, and answers with its id: `bringBack` undoes it. */
  readonly putAway: (list: MoveList) => string;
  readonly bringBack: (id: string) => void;
}

/**
 * The list that a move is on, or would be: the latest of the same move, as long as it is kept and has
 * a step to go. A move that is done or was put away begins a list of its own when it is made again.
 */
const listFor = (progress: Progress, key: string): { id: string; open: boolean } => {
  const known = (number: number) => Object.hasOwn(progress.lists, `${key}-${number}`);
  let number = 1;
  while (known(number + 1)) number += 1;
  const id = `${key}-${number}`;
  if (!known(number)) return { id, open: false };
  const open =
    progress.lists[id]?.put === 'kept' &&
    itemsOn(progress, id).some((item) => !isDone(progress, item.id));
  return open ? { id, open } : { id: `${key}-${number + 1}`, open };
};

const textOf = ({ title, steps }: MoveList, id: string): OwnListText => ({
  title,
  items: steps.map(({ key, text, place }) => ({ id: `${id}-${key}`, text, place })),
});

/** The gentle moves of a routine, live across the page and across tabs. */
export const useMoves = (routineId: string): MovesState => {
  const { data, update, status, aside } = useStore(progressStore);
  const draft = moveDraft(data, routineId) ?? emptyDraft;
  return {
    status,
    aside,
    draft,
    change: (answers) => {
      update((progress, now) => {
        const latest = moveDraft(progress, routineId) ?? emptyDraft;
        return withMoveDraft(progress, routineId, { ...latest, ...answers }, now);
      });
    },
    listed: (list) => {
      const { id, open } = listFor(data, list.key);
      if (!open) return 'no';
      return withOwnList(data, id, textOf(list, id), 0) === data ? 'same' : 'other';
    },
    put: (list) => {
      update((progress, now) => {
        const { id } = listFor(progress, list.key);
        return withOwnList(progress, id, textOf(list, id), now);
      });
    },
    putAway: ({ key }) => {
      const { id } = listFor(data, key);
      update((progress, now) => withListPut(progress, id, 'away', now));
      return id;
    },
    bringBack: (id) => {
      update((progress, now) => withListPut(progress, id, 'kept', now));
    },
  };
};
