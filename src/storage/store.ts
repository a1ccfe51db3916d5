/**
 * What the parent entered, kept on this device: what a store promises. How it does it is in
 * create-store.ts, when and how two copies become one in stamped.ts, what a kind is in kind.ts.
 *
 * STORED SHAPE. One text per kind, under the key `small-hours:<kind>`:
 *
 *   small-hours:progress
 *   { "app": "small-hours", "kind": "progress", "version": 3, "revision": 7, "savedAt": 1795392000000,
 *     "cleared": 0, "data": {
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
 *   small-hours:searches  … "data": { "recent": { "1": { "value": "short nap", "at": 1795392000000 } } }
 *   small-hours:settings  … "data": { "choices": { "clock": { "value": "24h", "at": 1795392000000 } } }
 *   small-hours:<kind>:set-aside:<1 to 3>   a damaged text, letter for letter
 *   small-hours:light     day | night | night-light (plain text, see light-scheme.ts)
 *   small-hours:find   in the tab's own storage: words to highlight (see looked-for.ts)
 *   small-hours:backup    when the last backup was saved (plain number, see last-backup.ts)
 *
 * `app`, `kind` and `version` keep their place and meaning in every version to come. Times (`at`,
 * `savedAt`, `cleared`) are milliseconds since 1970. `revision` counts saves, for people who look at a
 * file. `cleared` is when the parent last deleted or replaced all of this kind; 0 or missing: never.
 *
 * LIFE CYCLE. The first question of an island makes the one store of a kind on that page, which reads
 * the text. Each change is saved at once; there is no "save" button and nothing waits for a timer.
 * Memory and storage only ever grow together: whatever is read is merged into memory (stamped.ts),
 * and whatever memory has over storage is written. So when storage is blocked or full, the page goes
 * on in memory, and the next time there is room, all of it is saved.
 * An item is never deleted. Unticked is `not-yet`; an emptied answer, and a win, a patch or a night
 * that was taken away, is null; each with its time.
 * If the parent clears the site's data in the browser, open tabs forget too (when they are told).
 *
 * DELETING AND REPLACING on the page about stored data (everything.ts) writes a text with the new data
 * and `cleared`. Whoever meets it drops what was changed before that: also a tab that slept, or came
 * back out of the back/forward cache, and was told nothing. So nothing deleted comes back, and
 * whatever is entered after that stays. Undo writes the data back with a later `cleared`.
 *
 * TWO TABS. A change is written at once, so that a page may be closed at any moment. Then it is looked
 * at again under a Web Lock, when no other tab is looking: if the text is the very one that was read
 * last, all is well; if not, the two are merged and what is missing is written. Tabs hear of each other by storage
 * events and by a BroadcastChannel that carries the text; one of the two is enough. Where the browser
 * has neither lock nor channel, storage events, coming back to the tab, leaving it and the next
 * change do the same, later. The item that was changed last wins; a tie goes by a fixed rule. A tab
 * writes only what says something new, so two tabs never answer each other for ever. What stays open:
 * a tick is lost if the browser shows another tab an old copy AND that tab writes AND the first tab is
 * closed before its turn under the lock AND neither event nor post was delivered.
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
 * are used: that is the repair. Three are kept. A text that cannot be set aside (three others wait
 * there, or no room) stays where it is, and nothing is saved until the reader has let one go: the
 * page says so, and offers as a file what is not saved. (Earlier versions kept five: all are seen.)
 *
 * NOT SAVED. What could not be saved is tried again with the next change, on coming back to the tab,
 * and with a growing pause while the notice about it is shown (SaveTrouble.tsx), which also offers
 * `text()` as a file; a backup can be made of it, too. After the very first save of a kind the
 * browser is asked not to clear this site by itself; nobody waits for its answer.
 */
import type { StorageAccess } from './device.ts';
import type { ChannelLike, LocksLike } from './other-tabs.ts';
import type { SetAside } from './set-aside.ts';

export { createStore } from './create-store.ts';

/**
 * How things stand: 'ok' what you see is saved; 'empty' nothing is saved yet; 'blocked' this browser
 * stores nothing for us; 'full' there is no room; 'damaged' the stored text could not be read, or
 * not wholly, see `setAside()`; 'newer' a newer version of the site saved it. In all but the first
 * two, changes are in memory only; 'damaged' turns 'ok' with the next change that can be saved.
 */
export type StoreStatus = 'ok' | 'empty' | 'blocked' | 'damaged' | 'newer' | 'full';

/** The parent's data of one kind. Synchronous; nothing here throws. */
export interface Store<T> {
  /** The name of the kind: `progress`. */
  readonly kind: string;
  /** What is known now. The same object until something changes. */
  read(): T;
  readonly status: StoreStatus;
  /**
   * Re-reads what is stored, merges, applies `change` (a pure function; `now` in milliseconds since
   * 1970), saves, tells the subscribers. Invalid items in what `change` returns are left out. Only
   * what `change` itself throws comes through, and then nothing has changed. A change that changes
   * nothing still brings memory and storage together: so one tries again to save.
   */
  update(change: (data: T, now: number) => T): StoreStatus;
  /** Calls `listener` after each change of data or status, here or in another tab. Returns the end. */
  subscribe(listener: (data: T, status: StoreStatus) => void): () => void;
  /** All that is known, as a text like those that are stored: for a file while saving does not work. */
  text(): string;
  /** The damaged texts that are kept, for the reader to download. */
  setAside(): SetAside[];
  /** Deletes a kept text; ask the reader first. False if it is no longer that text, or storage fails. */
  discard(entry: SetAside): boolean;
}

/** For tests: another storage, window, clock (milliseconds since 1970), and ways to other tabs. */
export interface StoreOptions {
  readonly storage?: StorageAccess;
  readonly events?: EventTarget;
  readonly now?: () => number;
  /** Left out by browsers that have none; then the storage events alone tell of other tabs. */
  readonly channel?: (name: string) => ChannelLike | undefined;
  readonly locks?: () => LocksLike | undefined;
}
