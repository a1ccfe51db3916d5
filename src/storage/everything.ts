import { deviceStorage, readText } from './device.ts';
import { type Everything, type KindName, eachKind, kindNames } from './every-kind.ts';
import { type LightSchemeStore, lightScheme } from './light-scheme.ts';
import { progressStore } from './progress.ts';
import { routineStore } from './routine.ts';
import { savedAt } from './saved-at.ts';
import { searchesStore } from './searches.ts';
import { setAsideKey } from './set-aside.ts';
import { settingsStore } from './settings.ts';
import type { Boxes } from './stamped.ts';
import type { Store, StoreOptions } from './store.ts';
import { tripStore } from './trip.ts';

/** One thing that lies in the browser's storage. */
export interface StoredEntry {
  /** Its key: `small-hours:progress`. */
  readonly key: string;
  readonly kind: KindName | 'light';
  /** Of a damaged text that was set aside, which of them it is. */
  readonly number?: number;
  readonly text: string;
  /** When it was saved, in milliseconds since 1970; 0 where that is not known. */
  readonly savedAt: number;
}

/** The store of each kind. */
export type Stores = Readonly<Record<KindName, Store<Boxes>>>;

/** All stores of a page together, to look at; change-everything.ts changes them. */
export interface Whole {
  read(): Everything;
  /** Whether a newer version of the site, or a blocked storage, keeps this page from changing things. */
  readonly closed: 'newer' | 'blocked' | null;
  /** Everything that lies in storage, kind by kind. */
  entries(): StoredEntry[];
}

/** All of these stores together. */
export function createWhole(
  stores: Stores,
  light: LightSchemeStore,
  { storage = deviceStorage }: Pick<StoreOptions, 'storage'> = {},
): Whole {
  return {
    read: () => ({
      kinds: eachKind((name) => stores[name].read()),
      light: light.get(),
      setAside: kindNames.flatMap((name) =>
        stores[name].setAside().map(({ kind, text }) => ({ kind, text })),
      ),
    }),
    get closed() {
      const statuses = kindNames.map((name) => stores[name].status);
      return (['newer', 'blocked'] as const).find((status) => statuses.includes(status)) ?? null;
    },
    entries() {
      const entry = (kind: StoredEntry['kind'], number?: number): StoredEntry[] => {
        const key = setAsideKey(kind, number ?? 0);
        const text = readText(storage, key);
        const when = number || kind === 'light' ? 0 : savedAt(kind, storage);
        if (typeof text !== 'string') return [];
        return [{ key, kind, text, savedAt: when, ...(number ? { number } : {}) }];
      };
      return [
        ...kindNames.flatMap((name) => [
          ...entry(name),
          ...stores[name].setAside().flatMap(({ number }) => (number ? entry(name, number) : [])),
        ]),
        ...entry('light'),
      ];
    },
  };
}

/** The one store of each kind on this page. Call it in the browser, after the first render. */
export const allStores = (): Stores => ({
  progress: progressStore(),
  routine: routineStore(),
  searches: searchesStore(),
  trip: tripStore(),
  settings: settingsStore(),
});

let whole: Whole | undefined;

/** Everything this page keeps. Call it in the browser, after the first render. */
export const everything = (): Whole => (whole ??= createWhole(allStores(), lightScheme()));
