import { useEffect, useState } from 'preact/hooks';
import type { Store, StoreStatus } from '../storage/store.ts';

/** Something damaged that was kept for the reader: a file to save, and a way to let go of it. */
export interface KeptAside {
  /** `progress-set-aside-1`. */
  id: string;
  /** Exactly as it was found. */
  text: string;
  discard: () => void;
}

/** What an island sees of a store. */
export interface StoreState<T> {
  data: T;
  status: StoreStatus;
  /** Changes the data and saves it at once; the change gets the data and the time (epoch ms). */
  update: (change: (data: T, now: number) => T) => void;
  aside: KeptAside[];
}

/**
 * A store, live: other places of the page and other tabs are heard at once. `open` returns the
 * page's one store of its kind.
 */
export const useStore = <T>(open: () => Store<T>): StoreState<T> => {
  const store = open();
  const [, redraw] = useState({});
  useEffect(() => {
    const hear = () => {
      redraw({});
    };
    hear();
    return store.subscribe(hear);
  }, [store]);

  return {
    data: store.read(),
    status: store.status,
    update: (change) => {
      store.update(change);
      redraw({});
    },
    aside: store.setAside().map((entry) => ({
      id: `${entry.kind}-set-aside-${entry.number}`,
      text: entry.text,
      discard: () => {
        store.discard(entry);
        redraw({});
      },
    })),
  };
};
