import { siteKey } from '../../brand/index.ts';
import { wallClock } from '../../domain/today-time.ts';
import { saveFile } from '../ui/save-file.ts';

/** What a file of notes is for: a spreadsheet, or to be brought back. */
export type NotesEnding = 'csv' | 'json';

/** Its text, or why there is none: nothing is noted, or a newer version of the site saved it. */
export type NotesFile = { readonly text: string } | 'empty' | 'newer';

const types = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

const nothing = {
  csv: 'No wins, rough patches or nights are noted yet, and that’s fine. They’ll go in here once there are some.',
  json: 'Nothing is noted yet, and that’s fine. It’ll go in here once there is something.',
} as const;

const newer =
  'A newer version of this page saved what is here. Reload the page, then save it as a file.';

/**
 * Hands the reader what they noted as a file named after the day, and answers with the sentence to
 * say; where nothing is noted, no file is made.
 */
export const saveNotes = (file: NotesFile, ending: NotesEnding, now: Date): string => {
  if (file === 'newer') return newer;
  if (file === 'empty') return nothing[ending];
  const name = `${siteKey}-progress-${wallClock(now).day}.${ending}`;
  saveFile(name, types[ending], file.text);
  return `In your downloads: ${name}. It isn’t locked, so keep it where you keep private things.`;
};
