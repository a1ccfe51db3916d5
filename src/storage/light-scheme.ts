import { deviceEvents, deviceStorage, listen, readText, writeText } from './device.ts';
import { oneOf } from '../domain/checks.ts';
import { createListeners } from './listeners.ts';
import type { StoreOptions } from './store.ts';

/** The light of the page: day, night, or night-light (warm and dim). */
export type LightScheme = 'day' | 'night' | 'night-light';

/** The chosen light. Synchronous; nothing here throws. It does not touch the page. */
export interface LightSchemeStore {
  /** The chosen light; null follows the system. */
  get(): LightScheme | null;
  /** Chooses. Unless 'ok' the choice holds until the page closes. */
  set(scheme: LightScheme | null): 'ok' | 'blocked' | 'full';
  /** Calls `listener` when the light changes, here or in another tab. Returns the end. */
  subscribe(listener: (scheme: LightScheme | null) => void): () => void;
}

/** Plain text, so that the script before the first paint (light-before-paint.ts) stays tiny. */
const KEY = 'small-hours:light';
/** Every light, in the order in which the lamp steps through them. */
export const lightSchemes: readonly LightScheme[] = ['day', 'night', 'night-light'];
const isScheme = oneOf(...lightSchemes) as (text: unknown) => text is LightScheme;

/** A store of the light. Pages use `lightScheme()`, so that all of a page share one. */
export function createLightScheme({
  storage = deviceStorage,
  events = deviceEvents,
}: Omit<StoreOptions, 'now'> = {}): LightSchemeStore {
  const listeners = createListeners<(scheme: LightScheme | null) => void>();
  let current: LightScheme | null = null;
  let unsaved = false;

  function settle(next: LightScheme | null): void {
    if (next === current) return;
    current = next;
    listeners.tell((listener) => listener(current));
  }
  function look(): void {
    const text = readText(storage, KEY);
    // What could not be stored is only known here, and holds.
    if (!unsaved) settle(isScheme(text) ? text : null);
  }

  // A page out of the back/forward cache heard nothing while it was away.
  listen(events, ['storage', 'pageshow'], look);
  look();

  return {
    get: () => current,
    set(scheme) {
      const result = writeText(storage, KEY, scheme);
      unsaved = result !== 'ok';
      settle(scheme);
      return result;
    },
    subscribe: listeners.add,
  };
}

let store: LightSchemeStore | undefined;

/** The one store of the light on this page. */
export function lightScheme(): LightSchemeStore {
  return (store ??= createLightScheme());
}
