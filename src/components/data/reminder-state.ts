import { changesSinceBackup } from '../../storage/changes-since-backup.ts';
import { progressStore } from '../../storage/progress.ts';
import { useSaved, type SavedState } from '../saved-state.ts';

/** Changes worth keeping without a backup, from which on the reader is reminded. */
const many = 10;

/** Why a backup is worth it now: many changes, or a browser that clears by itself. */
export type Reminder = 'many' | 'safari' | 'iphone' | null;

/** Which browser this is, as far as it matters here. */
export interface BrowserSigns {
  readonly userAgent: string;
  readonly touchPoints: number;
  /** Whether the page runs from the Home Screen, where it isn't cleared like that. */
  readonly installed: boolean;
}

/** Why to remind after so many changes in this browser; null for not at all. */
export const reminderFor = (
  changes: number,
  { userAgent, touchPoints, installed }: BrowserSigns,
): Reminder => {
  if (changes === 0) return null;
  // An iPad says that it is a Mac, and has a screen to touch. All browsers there are Safari inside.
  const phone =
    /iPhone|iPad|iPod/u.test(userAgent) || (userAgent.includes('Macintosh') && touchPoints > 1);
  const safari = /Version\/\S+ (?:Mobile\/\S+ )?Safari/u.test(userAgent);
  if (!installed && phone) return 'iphone';
  if (!installed && safari && !userAgent.includes('Android')) return 'safari';
  return changes >= many ? 'many' : null;
};

/** How well the reader's progress is kept, and whether there is reason to save a backup. */
export interface KeptState extends SavedState {
  why: Reminder;
}

const browserSigns = (): BrowserSigns => ({
  userAgent: navigator.userAgent,
  touchPoints: navigator.maxTouchPoints,
  installed: matchMedia('(display-mode: standalone)').matches,
});

/** All this, live: with each change, and when the reader comes back to the page. */
export const useKept = (): KeptState => ({
  ...useSaved(progressStore()),
  why: reminderFor(changesSinceBackup(), browserSigns()),
});
