import { type StorageAccess, readText, writeText } from './device.ts';

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

/** Where damaged texts may lie: earlier versions of the site kept two more. */
const numbers = [1, 2, 3, 4, 5];

/** How many damaged texts of one kind are kept. At the bound the store stops saving; it deletes none. */
export const SET_ASIDE_BOUND = 3;

/** How many there may be on a device where an earlier version kept some. */
export const SET_ASIDE_EVER = 5;

/**
 * All texts of this kind that were set aside; with `stuck`, first the one that is still in the kind's
 * own place. None if storage is blocked.
 */
export function listSetAside(storage: StorageAccess, kind: string, stuck = false): SetAside[] {
  return (stuck ? [0, ...numbers] : numbers).flatMap((number) => {
    const text = readText(storage, setAsideKey(kind, number));
    return typeof text === 'string' ? [{ kind, number, text }] : [];
  });
}

/**
 * Keeps a damaged text under the next free number, once, if fewer than `most` are kept. True when it
 * is safe there (or was before), false when there is no room: then the original must not be written
 * over.
 */
export function keepAside(
  storage: StorageAccess,
  kind: string,
  text: string,
  most = SET_ASIDE_BOUND,
): boolean {
  const kept = listSetAside(storage, kind);
  if (kept.some((entry) => entry.text === text)) return true;
  const free = numbers.find((place) => !kept.some(({ number }) => number === place));
  return kept.length < most && !!free && writeText(storage, setAsideKey(kind, free), text) === 'ok';
}
