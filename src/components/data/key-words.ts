const keyTitles = {
  progress: 'Progress',
  routine: 'Routines',
  searches: 'Recent searches',
  trip: 'Trip',
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
