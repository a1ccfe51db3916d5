import { ownThings, progressStore, withOwnThing } from '../../storage/progress.ts';
import { useStore } from '../store-state.ts';

/** A holiday as a rough patch on the family’s time line. Days are `YYYY-MM-DD`. */
export interface PatchState {
  readonly isThere: boolean;
  readonly put: (there: boolean) => void;
}

/** The patch of a trip from one day to another, live across the page and across tabs. */
export const usePatch = (from: string, to: string): PatchState => {
  const { data, update } = useStore(progressStore);
  const found = ownThings(data, 'patches').find(
    (one) => one.kind === 'holiday' && one.from === from && one.to === to,
  );
  return {
    isThere: found !== undefined,
    put: (there) => {
      update((progress, now) => {
        const patch = { kind: 'holiday' as const, from, to, note: '' };
        const id = found?.id ?? now.toString(36);
        return withOwnThing(progress, 'patches', id, there ? patch : null, now);
      });
    },
  };
};
