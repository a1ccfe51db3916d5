import { progressCsv } from '../../domain/progress-export.ts';
import { progressStore } from '../../storage/progress.ts';
import { notedThings } from './diary-state.ts';
import type { NotesEnding, NotesFile } from './save-notes.ts';

/**
 * The text of a file of what is noted: `csv` has wins, rough patches and nights; `json` is all of the
 * progress as it is stored, which “Bring one back” on the page of one’s data reads.
 */
export const notesFile = (ending: NotesEnding): NotesFile => {
  const store = progressStore();
  if (store.status === 'newer') return 'newer';
  const progress = store.read();
  if (ending === 'json') {
    const isEmpty = Object.values(progress).every((box) => Object.keys(box).length === 0);
    return isEmpty ? 'empty' : { text: store.text() };
  }
  const noted = notedThings(progress);
  const isEmpty = noted.wins.length + noted.patches.length + noted.nights.length === 0;
  return isEmpty ? 'empty' : { text: progressCsv(noted) };
};
