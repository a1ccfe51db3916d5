import { momentInWords, type MomentClock } from './moment-words.ts';

interface SavedNoteProps {
  status: 'ok' | 'empty' | 'blocked' | 'damaged' | 'newer' | 'full';
  /** When what is shown was saved (ms since 1970); 0 while nothing is, or where that is not known. */
  savedAt: number;
  clock: MomentClock;
}

const unsaved: Partial<Record<SavedNoteProps['status'], string>> = {
  empty: 'Nothing saved on this device yet.',
  blocked: 'Not saved: this browser keeps nothing. It lasts until you close the page.',
  full: 'Not saved yet: there’s no room on this device. We keep trying.',
  newer: 'Not saved: this is an older copy of the page. Reload it to go on.',
  damaged: 'Part of what was saved couldn’t be read. It’s kept as it is.',
};

/**
 * Whether and when what is shown was saved, in words: one for each island, to be looked at by whoever
 * wonders. It is never announced; what needs attention is said by SaveNotice.
 */
export function SavedNote({ status, savedAt, clock }: SavedNoteProps) {
  const when = savedAt > 0 ? ` ${momentInWords(savedAt, Date.now(), clock)}` : '';
  const words = unsaved[status] ?? `Saved on this device${when}`;
  return <p class="hint saved-note">{words}</p>;
}
