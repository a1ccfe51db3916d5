/** The part of a BroadcastChannel that we use: what one tab posts, all others of the site hear. */
export type ChannelLike = Pick<BroadcastChannel, 'postMessage' | 'onmessage'>;

/** The part of the Web Locks that we use: `act` runs when no other tab holds the lock of that name. */
export interface LocksLike {
  request(name: string, act: () => void): Promise<unknown>;
}

/** A way to the other tabs; undefined where the browser has none. */
export const deviceChannel = (name: string): ChannelLike | undefined =>
  typeof BroadcastChannel === 'function' ? new BroadcastChannel(name) : undefined;

/** The locks that all tabs share; undefined where the browser has none. */
export const deviceLocks = (): LocksLike | undefined => (navigator as Partial<Navigator>).locks;

/** Asks the browser not to clear this site by itself. Nobody waits for the answer: some give none. */
export const askToKeep = (): void =>
  void (navigator as Partial<Navigator>).storage?.persist().catch(() => undefined);
