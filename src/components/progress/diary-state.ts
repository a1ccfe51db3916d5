import type { NotedThings } from '../../domain/progress-export.ts';
import { ownThings, progressStore, type Progress } from '../../storage/progress.ts';
import { useStore, type StoreState } from '../store-state.ts';

/** What was noted, out of the stored progress. */
export const notedThings = (progress: Progress): NotedThings => ({
  wins: ownThings(progress, 'wins'),
  patches: ownThings(progress, 'patches'),
  nights: ownThings(progress, 'nights'),
});

/** What was noted, and how well it is kept. */
export interface NotedState extends NotedThings, Pick<StoreState<unknown>, 'status' | 'aside'> {}

/** Wins, rough patches and nights, live across the page and across tabs. */
export const useNoted = (): NotedState => {
  const { data, status, aside } = useStore(progressStore);
  return { ...notedThings(data), status, aside };
};
