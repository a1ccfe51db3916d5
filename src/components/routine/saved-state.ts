import { routineStore } from '../../storage/routine.ts';
import { useSaved, type SavedState } from '../saved-state.ts';

/** Whether and when the family’s answers were saved, live. */
export const useSavedRoutine = (): SavedState => useSaved(routineStore());
