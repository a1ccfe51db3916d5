import { useEffect, useState } from 'preact/hooks';
import type { Store, StoreStatus } from '../storage/store.ts';

/** A text that is not safely saved here, for the reader to keep as a file. */
export interface KeptText {
  /** Of what it is: `progress`. */
  kind: string;
  text: string;
  /** Of a damaged text, which of them it is; left out where it is what could not be saved yet. */
  number?: number;
  /** Lets go of a damaged text; tries again to save the other one. */
  done: () => void;
}

/** What an island sees of a store. */
export interface StoreState<T> {
  data: T;
  status: StoreStatus;
  /** Changes the data and saves it at once; the change gets the data and the time (epoch ms). */
  update: (change: (data: T, now: number) => T) => void;
  /** What was set aside, and whatever could not be saved; nothing while all is well. */
  aside: KeptText[];
}

/**
 * A store, live: other places of the page and other tabs are heard at once. `open` returns the
 * page's one store of its kind.
 */
export const useStore = <T>(open: () => Store<T>): StoreState<T> => {
  const store = open();
  const [, redraw] = useState({});
  const look = () => {
    redraw({});
  };
  useEffect(() => {
    look();
    return store.subscribe(look);
  }, [store]);

  // Also where nothing changed: a control that shows what was refused goes back.
  const act = (action: () => unknown) => () => {
    action();
    look();
  };
  const { status } = store;
  const isFine = status === 'ok' || status === 'empty';
  const again = act(() => store.update((data) => data));
  return {
    data: store.read(),
    status,
    update: (change) => {
      act(() => store.update(change))();
    },
    aside: [
      ...(isFine ? [] : [{ kind: store.kind, text: store.text(), done: again }]),
      ...store.setAside().map((entry) => ({ ...entry, done: act(() => store.discard(entry)) })),
    ],
  };
};
