/**
 * The words that a reader looked for, on their way from the search to the page they open: for that
 * page alone, in this tab alone. So they are in no address, and no link that is passed on has them.
 */
import { type StorageAccess, readText, tabStorage, writeText } from './device.ts';
import { lookedForKey } from './looked-for-key.ts';

/** Hands these words to the page at this path, which this tab opens next. Never throws. */
export const handOver = (
  path: string,
  words: readonly string[],
  storage: StorageAccess = tabStorage,
): void => {
  writeText(storage, lookedForKey, JSON.stringify([path, ...words]));
};

/** The words for the page at this path; none where it was not opened from a search. They are let go. */
export const takeOver = (path: string, storage: StorageAccess = tabStorage): string[] => {
  const text = readText(storage, lookedForKey);
  if (!text) return [];
  writeText(storage, lookedForKey, null);
  try {
    const [wanted, ...words] = JSON.parse(text) as unknown[];
    return wanted === path ? words.map(String) : [];
  } catch {
    return [];
  }
};
