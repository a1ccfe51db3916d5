/** The part of a BroadcastChannel that we use: what one tab posts, all others of the site hear. */
export type ChannelLike = Pick<BroadcastChannel, 'postMessage' | 'onmessage'>;

/** The part of the Web Locks that we use: `act` runs when no other tab holds the lock of that name. */
export interface LocksLike {
  request(name: string, act: () => void): Promise<unknown>;
}

/** A way to the other tabs; undefined where the browser has none, or refuses it with its storage. */
export const deviceChannel = (name: string): ChannelLike | undefined => {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
};

/** The locks that all tabs share; undefined where the browser has none. */
export const deviceLocks = (): LocksLike | undefined => (navigator as Partial<Navigator>).locks;

/**
 * Asks the browser not to clear this site by itself. Nobody may wait for this: some browsers never
 * answer, some refuse, and some can't be asked.
 */
export const askToKeep = async (): Promise<void> => {
  try {
    await navigator.storage.persist();
  } catch {
    // It goes on as it would without having asked.
  }
};
