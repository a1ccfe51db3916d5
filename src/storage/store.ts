/**
 * What the parent entered, kept on this device.
 *
 * STORED SHAPE. One text per kind, under the key `small-hours:<kind>`:
 *
 *   small-hours:progress
 *   { "app": "small-hours", "kind": "progress", "version": 3, "revision": 7, "savedAt": 1795392000000,
 *     "data": {
 *       "steps": { "gentle-week-dim-light": { "mark": "done", "at": 1795392000000 } },
 *       "lists": { "move-bedtime-first-1170-1": { "title": "Bedtime from 20:00 to 19:30",
 *         "made": 1795392000000, "put": "kept", "at": 1795392000000 } },
 *       "items": { "move-bedtime-first-1170-1-1185": { "list": "move-bedtime-first-1170-1",
 *         "text": "Tue 24 November: bedtime around 19:45", "place": -1185, "put": "kept",
 *         "at": 1795392000000 } },
 *       "wins": { "k3x9a": { "value": { "day": "2026-11-23", "text": "Wind-down as planned",
 *         "whose": "child" }, "at": 1795392000000 } },
 *       "patches": { "p0c2d": { "value": { "kind": "illness", "from": "2026-11-20", "to": null,
 *         "note": "A cold" }, "at": 1795392000000 } },
 *       "nights": { "2026-11-22": { "value": { "longest": 195, "wakings": 3, "ownRest": 240 },
 *         "at": 1795392000000 } },
 *       "moves": { "first": { "value": { "what": "bedtime", "bedtimeNow": null, "bedtime": 1170,
 *         "wakeUp": null, "minutes": 15, "days": 3, "start": null }, "at": 1795392000000 } } } }
 *   small-hours:routine   … "version": 2, "data": {
 *     "children": { "first/ageMonths": { "value": 8, "at": 1795392000000 } },
 *     "routines": { "first/wakeUp": { "value": 405, "at": 1795392000000 } },
 *     "chosen": { "routine": { "value": "first", "at": 1795392000000 } },
 *     "today": { "first": { "value": { "day": "2026-11-23", "reports": [] }, "at": 1795392000000 } } }
 *   small-hours:settings  … "data": { "choices": { "clock": { "value": "24h", "at": 1795392000000 } } }
 *   small-hours:<kind>:set-aside:<1 to 5>   a damaged text, letter for letter
 *   small-hours:light     day | night | night-light (plain text, see light-scheme.ts)
 *
 * `app`, `kind` and `version` keep their place and meaning in every version to come. Times (`at`,
 * `savedAt`) are milliseconds since 1970. `revision` counts saves, for people who look at a file.
 *
 * LIFE CYCLE. The first question of an island makes the one store of a kind on that page, which reads
 * the text. Each change is saved at once; there is no "save" button and nothing waits for a timer.
 * Memory and storage only ever grow together: whatever is read is merged into memory (stamped.ts),
 * and whatever memory has over storage is written. So when storage is blocked or full, the page goes
 * on in memory, and the next time there is room, all of it is saved.
 * An item is never deleted. Unticked is `not-yet`; an emptied answer, and a win, a patch or a night
 * that was taken away, is null; each with its time.
 * If the parent deletes the site's data, open tabs forget too (when the browser tells them).
 *
 * TWO TABS. Both may write at the same moment and one text may win over the other, or a tab may read
 * an old copy. The loser hears of it (storage event, coming back to the tab, leaving it, its next
 * change), merges and writes what is missing. The item that was changed last wins; a tie goes by a
 * fixed rule. A tab writes only what says something new, so two tabs never answer each other for
 * ever. What stays open: a tick is lost if the browser shows another tab an old copy AND that tab
 * writes AND the first tab is closed AND no event was delivered.
 *
 * THE CLOCK may be wrong, or set back. A change gets the present time, or one more than the time of
 * the item it changes if that is later. So the parent's last word on an item always stands.
 *
 * CHECKLISTS CHANGE. Items are known by id alone. A new item has no entry, which means not ticked.
 * An item whose words change keeps its id and its tick. An item that is given a new id is a new
 * item; to keep the ticks, write a migration. An item that is taken away keeps its entry, unseen,
 * and shows its tick again if it comes back.
 *
 * MIGRATIONS. Any change to a shape, also a new field or a new allowed value, is a new version: add
 * a pure function to the end of the kind's `migrations`, and a test. An older text is migrated in
 * memory when it is read, and saved in the new shape with the parent's next change.
 *
 * DOWNGRADE. A text of a newer version is neither used nor written over. It is met when an old copy
 * of a page (from a cache, or a tab open since yesterday) runs after a new one. The old page goes on
 * in memory, with status 'newer'; reloading helps.
 *
 * DAMAGE. If a text cannot be read, or not wholly, all of it is set aside under a key of its own
 * before anything is written in its place, and offered for download; the items that could be read
 * are used. If it cannot be set aside (five others wait there, or no room), nothing is saved until
 * the reader has let one go.
 */
import {
  type StorageAccess,
  deviceEvents,
  deviceStorage,
  listen,
  readText,
  writeText,
} from './device.ts';
import { type Decoded, decode, encode } from './envelope.ts';
import { type Kind, nothing, readBoxes } from './kind.ts';
import { createListeners } from './listeners.ts';
import { type SetAside, keepAside, keyOf, listSetAside, setAsideKey } from './set-aside.ts';
import { type Boxes, merge, same } from './stamped.ts';

/**
 * How things stand: 'ok' what you see is saved; 'empty' nothing is saved yet; 'blocked' this browser
 * stores nothing for us; 'full' there is no room; 'damaged' the stored text could not be read, or
 * not wholly, see `setAside()`; 'newer' a newer version of the site saved it. In all but the first
 * two, changes are in memory only; 'damaged' turns 'ok' with the next change that can be saved.
 */
export type StoreStatus = 'ok' | 'empty' | 'blocked' | 'damaged' | 'newer' | 'full';

/** The parent's data of one kind. Synchronous; nothing here throws. */
export interface Store<T> {
  /** What is known now. The same object until something changes. */
  read(): T;
  readonly status: StoreStatus;
  /**
   * Re-reads what is stored, merges, applies `change` (a pure function; `now` in milliseconds since
   * 1970), saves, tells the subscribers. Invalid items in what `change` returns are left out. Only
   * what `change` itself throws comes through, and then nothing has changed.
   */
  update(change: (data: T, now: number) => T): StoreStatus;
  /** Calls `listener` after each change of data or status, here or in another tab. Returns the end. */
  subscribe(listener: (data: T, status: StoreStatus) => void): () => void;
  /** The damaged texts that are kept, for the reader to download. */
  setAside(): SetAside[];
  /** Deletes a kept text; ask the reader first. False if it is no longer that text, or storage fails. */
  discard(entry: SetAside): boolean;
}

/** For tests: another storage, another window, another clock (milliseconds since 1970). */
export interface StoreOptions {
  readonly storage?: StorageAccess;
  readonly events?: EventTarget;
  readonly now?: () => number;
}

type Found<T> = Omit<Decoded<T>, 'status'> & {
  readonly status: StoreStatus;
  /** A damaged text that lies there and could not be set aside; null if there is none. */
  readonly stuck: string | null;
};

/** A store of this kind. Pages use `progressStore()` and its like, so that islands share one. */
export function createStore<T extends Boxes>(
  kind: Kind<T>,
  { storage = deviceStorage, events = deviceEvents, now = Date.now }: StoreOptions = {},
): Store<T> {
  const key = keyOf(kind.name);
  const listeners = createListeners<(data: T, status: StoreStatus) => void>();
  let data = nothing(kind);
  let status: StoreStatus = 'empty';
  // Once met, always heeded: a later look may be shown an old copy.
  let newerMet = false;

  function decodeAndHeed(text: string | null): Decoded<T> {
    const decoded = decode(kind, text);
    newerMet ||= decoded.status === 'newer';
    return decoded;
  }

  function look(): Found<T> {
    const text = readText(storage, key);
    const found = decodeAndHeed(text ?? null);
    if (text === undefined) return { ...found, status: 'blocked', stuck: null };
    const safe = !text || found.status !== 'damaged' || keepAside(storage, kind.name, text);
    return { ...found, stuck: safe ? null : text };
  }

  function write(next: T, revision: number): StoreStatus {
    return writeText(storage, key, encode(kind, next, revision + 1, now()));
  }

  function settle(next: T, nextStatus: StoreStatus): StoreStatus {
    if (nextStatus === status && same(next, data)) return status;
    data = same(next, data) ? data : next;
    status = nextStatus;
    // Read anew for each: an earlier listener may have made a change of its own.
    listeners.tell((listener) => listener(data, status));
    return nextStatus;
  }

  /** Merges memory, storage and what an event told; writes only if storage lacks something. */
  function absorb(told: string | null, change?: (data: T, now: number) => T): StoreStatus {
    const found = look();
    let next = merge(merge(data, found.data), decodeAndHeed(told).data);
    if (change) {
      const wanted = change(next, Math.floor(now()));
      next = merge(next, readBoxes(kind, wanted).data);
    }
    const asFound = found.status === 'blocked' || found.stuck !== null || same(next, found.data);
    if (newerMet) return settle(next, 'newer');
    return settle(next, asFound ? found.status : write(next, found.revision));
  }

  listen(events, ['storage'], (event) => {
    const { key: changed, newValue } = event as StorageEvent;
    if (changed !== key && changed !== null) return;
    // Deleted elsewhere on purpose: do not bring it back.
    if (newValue === null && look().status === 'empty') settle(nothing(kind), 'empty');
    else absorb(newValue);
  });
  // Coming back to a tab, also out of the back/forward cache; and leaving it, the last chance to save.
  listen(events, ['pageshow', 'pagehide', 'visibilitychange'], () => void absorb(null));
  absorb(null);

  return {
    read: () => data,
    get status() {
      return status;
    },
    update: (change) => absorb(null, change),
    subscribe: listeners.add,
    setAside() {
      const { stuck } = look();
      const inPlace = stuck === null ? [] : [{ kind: kind.name, number: 0, text: stuck }];
      return [...inPlace, ...listSetAside(storage, kind.name)];
    },
    discard(entry) {
      const place = setAsideKey(kind.name, entry.number);
      if (newerMet || readText(storage, place) !== entry.text) return false;
      // The text in the kind's own place gives way to what we have in memory.
      const result = entry.number ? writeText(storage, place, null) : write(data, 0);
      if (result === 'ok') absorb(null);
      return result === 'ok';
    },
  };
}
