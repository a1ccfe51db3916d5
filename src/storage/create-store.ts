import { deviceEvents, deviceStorage, listen, readText, writeText } from './device.ts';
import { type Decoded, decode, encode } from './envelope.ts';
import { type Kind, nothing, readBoxes } from './kind.ts';
import { createListeners } from './listeners.ts';
import { askToKeep, deviceChannel, deviceLocks } from './other-tabs.ts';
import { keepAside, keyOf, listSetAside, setAsideKey } from './set-aside.ts';
import { type Boxes, type Copy, join, same } from './stamped.ts';
import type { Store, StoreOptions, StoreStatus } from './store.ts';

type Found<T> = Omit<Decoded<T>, 'status'> & {
  readonly status: StoreStatus;
  readonly text: string | null | undefined;
  /** Whether a damaged text lies there that could not be set aside. */
  readonly stuck: boolean;
};

/** A store of this kind. Pages use `progressStore()` and its like, so that islands share one. */
export function createStore<T extends Boxes>(
  kind: Kind<T>,
  {
    storage = deviceStorage,
    events = deviceEvents,
    now = Date.now,
    channel: open = deviceChannel,
    locks = deviceLocks,
  }: StoreOptions = {},
): Store<T> {
  const key = keyOf(kind.name);
  const listeners = createListeners<(data: T, status: StoreStatus) => void>();
  const channel = open(key);
  let copy: Copy<T> = { cleared: 0, data: nothing(kind) };
  let standing: StoreStatus = 'empty';
  let seen: Found<T> | undefined;

  function look(): Found<T> {
    const text = readText(storage, key);
    // Nothing was written since: nothing to decode.
    if (text && seen?.text === text) return seen;
    const found = decode(kind, text);
    const status = text === undefined ? 'blocked' : found.status;
    const stuck = status === 'damaged' && !!text && !keepAside(storage, kind.name, text);
    const all: Found<T> = { ...found, text, status, stuck };
    if (status === 'ok') seen = all;
    return all;
  }

  const textOf = (next: Copy<T>, revision: number) =>
    encode(kind, next.data, revision + 1, now(), next.cleared);

  function save(next: Copy<T>, { revision, status: before }: Found<T>): StoreStatus {
    const text = textOf(next, revision);
    const result = writeText(storage, key, text);
    if (result !== 'ok') return result;
    // What was written need not be read.
    seen = { ...next, text, revision: revision + 1, status: result, stuck: false };
    channel?.postMessage(text);
    if (before === 'empty') void askToKeep();
    return result;
  }

  function settle(next: Copy<T>, nextStatus: StoreStatus): void {
    const news = !same(next, copy);
    if (news) copy = next;
    else if (nextStatus === standing) return;
    standing = nextStatus;
    // Read anew for each: an earlier listener may have made a change of its own.
    listeners.tell((listener) => listener(copy.data, standing));
  }

  /** Merges memory, storage and what an event told; writes only if storage lacks something. */
  function absorb(told: string | null, change?: (data: T, now: number) => T): void {
    const found = look();
    const heard = told === null ? found : decode(kind, told);
    let next = [found, heard].reduce(join<T>, copy);
    if (change) {
      const wanted = change(next.data, Math.floor(now()));
      next = join(next, { ...next, data: readBoxes(kind, wanted, next.data).data });
    }
    // Once met, always heeded: a later look may be shown an old copy.
    const newer = [standing, found.status, heard.status].includes('newer');
    const asFound = found.status === 'blocked' || found.stuck || same(next, join(found, found));
    settle(next, newer ? 'newer' : asFound ? found.status : save(next, found));
  }

  const lookAgain = () => absorb(null);
  listen(events, ['storage'], (event) => {
    const { key: changed, newValue } = event as StorageEvent;
    if (changed !== key && changed !== null) return;
    // Deleted elsewhere on purpose: do not bring it back.
    const found = look();
    if (newValue === null && found.status === 'empty') settle(found, 'empty');
    else absorb(newValue);
  });
  // Coming back to a tab, also out of the back/forward cache; and leaving it, the last chance to save.
  listen(events, ['pageshow', 'pagehide', 'visibilitychange'], lookAgain);
  if (channel) channel.onmessage = (event) => absorb(event.data as string);
  lookAgain();

  return {
    kind: kind.name,
    read: () => copy.data,
    get status() {
      return standing;
    },
    update(change) {
      absorb(null, change);
      // What was written at once is looked at again when no other tab is doing the same.
      locks()
        ?.request(key, lookAgain)
        .catch(() => undefined);
      return standing;
    },
    subscribe: listeners.add,
    text: () => textOf(copy, 0),
    setAside: () => listSetAside(storage, kind.name, look().stuck),
    discard({ number, text }) {
      const place = setAsideKey(kind.name, number);
      const gone = readText(storage, place) === text && writeText(storage, place, null) === 'ok';
      // A text in the kind's own place gives way to what we have in memory.
      if (gone) lookAgain();
      return gone;
    },
  };
}
