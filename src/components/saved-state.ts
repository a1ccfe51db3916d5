import { useEffect, useState } from 'preact/hooks';
import { savedAt } from '../storage/saved-at.ts';
import { clockStyle, settingsStore, type ClockStyle } from '../storage/settings.ts';
import type { Store, StoreStatus } from '../storage/store.ts';

/** Whether and when something was saved, as SavedNote says it. */
export interface SavedState {
  status: StoreStatus;
  /** When it was saved (ms since 1970); 0 while it is not, or where that is not known. */
  savedAt: number;
  /** How the reader wants times written; null follows the browser’s language. */
  clock: ClockStyle | null;
}

/** Whether and when what a store keeps was saved: live, and anew when the reader comes back. */
export const useSaved = (store: Store<unknown>): SavedState => {
  const [, redraw] = useState({});
  useEffect(() => {
    const look = () => {
      redraw({});
    };
    const ends = [store.subscribe(look), settingsStore().subscribe(look)];
    document.addEventListener('visibilitychange', look);
    return () => {
      for (const end of ends) end();
      document.removeEventListener('visibilitychange', look);
    };
  }, [store]);
  return {
    status: store.status,
    savedAt: savedAt(store.kind),
    clock: clockStyle(settingsStore().read()),
  };
};
