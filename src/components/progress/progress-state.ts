import { isDone, progressStore, withMark } from '../../storage/progress.ts';
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
