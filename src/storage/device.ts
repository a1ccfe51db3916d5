/** The part of the browser's Storage that we use. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Gives the storage. May throw: where storage is blocked, merely naming it does. */
export type StorageAccess = () => StorageLike;

/** The real storage of this browser. Throws where it is blocked or missing. */
export const deviceStorage: StorageAccess = () => globalThis.localStorage;

/** The storage of this tab alone, which ends with it. Throws where it is blocked or missing. */
export const tabStorage: StorageAccess = () => globalThis.sessionStorage;

/** Where the browser tells about other tabs and about leaving and coming back: the window. */
export const deviceEvents: EventTarget = globalThis;

/** The stored text, null if there is none, undefined if storage is blocked. Never throws. */
export function readText(storage: StorageAccess, key: string): string | null | undefined {
  try {
    return storage().getItem(key);
  } catch {
    return undefined;
  }
}

/** Stores a text, or with null removes it. What was there stays unless this is 'ok'. Never throws. */
export function writeText(
  storage: StorageAccess,
  key: string,
  text: string | null,
): 'ok' | 'blocked' | 'full' {
  try {
    if (text === null) storage().removeItem(key);
    else storage().setItem(key, text);
    return 'ok';
  } catch (error) {
    // Firefox has its own name for it: NS_ERROR_DOM_QUOTA_REACHED.
    return /quota/i.test(String((error as { name?: unknown } | null)?.name)) ? 'full' : 'blocked';
  }
}

/** Calls `listener` on each of these events. Does nothing where there is no window. */
export function listen(
  events: EventTarget,
  names: readonly string[],
  listener: (event: Event) => void,
): void {
  for (const name of names) (events as Partial<EventTarget>).addEventListener?.(name, listener);
}
