import { type StorageAccess, readText, writeText } from './device.ts';

/** How many damaged texts of one kind are kept. At the bound the store stops saving; it deletes none. */
export const SET_ASIDE_BOUND = 5;

/** A damaged text that is kept for the reader. */
export interface SetAside {
  readonly kind: string;
  /** From 1, oldest first. 0: there was no room to set it aside, it is still in its own place. */
  readonly number: number;
  readonly text: string;
}

/** The storage key of a kind. */
export function keyOf(kind: string): string {
  return `small-hours:${kind}`;
}

/** The storage key of a text set aside; number 0 is the kind's own key. */
export function setAsideKey(kind: string, number: number): string {
  return number ? `${keyOf(kind)}:set-aside:${number}` : keyOf(kind);
}

/** All texts of this kind that were set aside. None if storage is blocked. */
export function listSetAside(storage: StorageAccess, kind: string): SetAside[] {
  const entries: SetAside[] = [];
  for (let number = 1; number <= SET_ASIDE_BOUND; number++) {
    const text = readText(storage, setAsideKey(kind, number));
    if (typeof text === 'string') entries.push({ kind, number, text });
  }
  return entries;
}

/**
 * Keeps a damaged text under the next free number, once. True when it is safe there (or was before),
 * false when there is no room: then the original must not be written over.
 */
export function keepAside(storage: StorageAccess, kind: string, text: string): boolean {
  const entries = listSetAside(storage, kind);
  if (entries.some((entry) => entry.text === text)) return true;
  let free = 1;
  while (entries.some((entry) => entry.number === free)) free++;
  return free <= SET_ASIDE_BOUND && writeText(storage, setAsideKey(kind, free), text) === 'ok';
}
