import { readText, writeText } from './device.ts';
import { decode, encode } from './envelope.ts';
import type { Kind } from './kind.ts';
import { keyOf } from './set-aside.ts';
import type { Boxes } from './stamped.ts';
import type { Store, StoreOptions, StoreStatus } from './store.ts';

/**
 * Puts this data in the place of all that is known of a kind, here and in every other tab: what was
 * changed before counts no more, also in a tab that sleeps now (`cleared`, see stamped.ts). Nothing
 * is replaced unless the answer is 'ok'.
 */
export function replaceKind<T extends Boxes>(
  kind: Kind<T>,
  store: Store<T>,
  next: T,
  { storage, now }: Required<Pick<StoreOptions, 'storage' | 'now'>>,
): StoreStatus {
  const key = keyOf(kind.name);
  const text = readText(storage, key);
  if (text === undefined) return 'blocked';
  const found = decode(kind, text);
  if (found.status === 'newer' || store.status === 'newer') return 'newer';
  // A damaged text that could not be set aside lies there: it is not ours to write over.
  if (store.setAside().some(({ number }) => number === 0)) return 'damaged';
  const boxes = [store.read(), found.data].flatMap((data) => Object.values(data));
  const times = boxes.flatMap((items) => Object.values(items)).map(({ at }) => at);
  // Later than every change so far, whatever the clock says.
  const cleared = times.reduce((a, b) => Math.max(a, b), Math.max(now(), found.cleared + 1));
  const result = writeText(storage, key, encode(kind, next, found.revision + 1, now(), cleared));
  if (result === 'ok') store.update((data) => data);
  return result;
}
