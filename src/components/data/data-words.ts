/** What is said where the code for backups can’t be loaded. */
export const notLoaded = 'This part couldn’t load. Reload the page to try again.';

/** Why nothing can be changed from this page. */
export const closedWords = {
  newer: 'A newer version of this page saved what is here. Reload to see and change it.',
  blocked:
    'This browser doesn’t let pages keep anything, so there’s nothing here to see or delete. A private window often does this.',
} as const;

/** What could not be done, and why: the device has no room, or another tab was in the way. */
export const notSaved =
  'That couldn’t be saved, so everything is as it was. There may be no room left on this device.';

const keyTitles = {
  progress: 'Progress',
  routine: 'Routines',
  searches: 'Recent searches',
  settings: 'Settings',
  light: 'Light',
  backup: 'When the last backup was saved',
} as const;

interface StoredKey {
  kind: keyof typeof keyTitles;
  /** Of a damaged text, which of them it is. */
  number?: number;
}

/** What a stored key is, in plain words. */
export const titleOf = ({ kind, number }: StoredKey): string =>
  number === undefined
    ? keyTitles[kind]
    : `${keyTitles[kind]}: text ${number} that couldn’t be read`;

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
