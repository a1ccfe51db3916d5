import { progressStore } from '../../storage/progress.ts';
import { useSaved, type SavedState } from '../saved-state.ts';

/** Whether and when the reader’s progress was saved, live. */
export const useSavedProgress = (): SavedState => useSaved(progressStore());
