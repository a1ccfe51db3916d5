import { siteKey, siteName } from '../../brand/index.ts';
import { wallClock } from '../../domain/today-time.ts';
import { saveFile } from '../ui/save-file.ts';

/** Hands the reader a backup, named after the day it is where they are. */
export const saveBackup = (text: string): void => {
  const { day } = wallClock(new Date());
  saveFile(`${siteKey}-backup-${day}.json`, 'application/json', text);
};

/** Why a file can’t be brought back, as a kind sentence that says what to do. */
export const fileProblems = {
  'too-big': 'That file is over 2 MB, which is bigger than any backup of ours. Is it another one?',
  'not-ours': `That file isn’t a backup from ${siteName}. Ours begin with “${siteKey}” and end in “.json”.`,
  damaged:
    'Nothing in that file can be read. It may be cut off: copy it again from where you keep it.',
  newer: 'A newer version of this page made that file. Reload this page, then open it again.',
} as const;

/** What is said where damaged texts made a backup too large. */
export const leftOut =
  'Texts that couldn’t be read were too big for it: save them one by one below.';

const lights = { day: 'day', night: 'night', 'night-light': 'night-light' } as const;

/** The chosen light in words; null where the system decides. */
export const lightInWords = (light: keyof typeof lights | null): string | null =>
  light && `the light you chose (${lights[light]})`;

/** “3 wins, 2 nights and the light you chose”; “nothing yet” for none. */
export const listInWords = (parts: readonly (string | null)[]): string => {
  const there = parts.filter((part) => part !== null);
  if (there.length < 2) return there[0] ?? 'nothing yet';
  return `${there.slice(0, -1).join(', ')} and ${there.at(-1) ?? ''}`;
};
