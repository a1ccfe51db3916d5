import { deviceStorage, readText } from './device.ts';
import {
  type Everything,
  type KeptDamaged,
  type KindName,
  eachKind,
  kindNames,
  kinds,
  undone,
} from './every-kind.ts';
import { type LightSchemeStore, lightScheme } from './light-scheme.ts';
import { progressStore } from './progress.ts';
import { replaceKind } from './replace-kind.ts';
import { routineStore } from './routine.ts';
import { savedAt } from './saved-at.ts';
import { keepAside, setAsideKey } from './set-aside.ts';
import { settingsStore } from './settings.ts';
import { type Boxes, join, same } from './stamped.ts';
import type { Store, StoreOptions } from './store.ts';

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

/** What became of a change of everything. */
export interface Outcome {
  /** Whether all of it was saved. If not, everything is as it was. */
  readonly saved: boolean;
  /** Takes it back, but not what was changed since. False where that could not be saved. */
  readonly undo: () => boolean;
}

/** All stores of a page together. */
export interface Whole {
  read(): Everything;
  /** Whether a newer version of the site, or a blocked storage, keeps this page from changing things. */
  readonly closed: 'newer' | 'blocked' | null;
  /** Everything that lies in storage, kind by kind. */
  entries(): StoredEntry[];
  /** Adds what is not here; of what is in both, the later change stays. */
  add(more: Everything): Outcome;
  /** Puts this in the place of all that is here, in every tab. */
  replace(next: Everything): Outcome;
}

/** Two copies of a kind as one: of what is in both, the later change. */
const joined = (a: Boxes, b: Boxes): Boxes =>
  join({ data: a, cleared: 0 }, { data: b, cleared: 0 }).data;

/** All of these stores together. */
export function createWhole(
  stores: Readonly<Record<KindName, Store<Boxes>>>,
  light: LightSchemeStore,
  { storage = deviceStorage, now = Date.now }: Pick<StoreOptions, 'storage' | 'now'> = {},
): Whole {
  const setAside = () => kindNames.flatMap((name) => stores[name].setAside());
  const read = (): Everything => ({
    kinds: eachKind((name) => stores[name].read()),
    light: light.get(),
    setAside: setAside().map(({ kind, text }) => ({ kind, text })),
  });
  const closed = () =>
    (['newer', 'blocked'] as const).find((status) =>
      kindNames.some((name) => stores[name].status === status),
    ) ?? null;

  /** Lets go of the damaged texts that are not wanted, and keeps those that are. */
  const putAside = (wanted: readonly KeptDamaged[]): boolean => {
    const isWanted = ({ kind, text }: KeptDamaged) =>
      wanted.some((one) => one.kind === kind && one.text === text);
    const gone = setAside()
      .filter((entry) => !isWanted(entry))
      .map((entry) => stores[entry.kind as KindName].discard(entry));
    const kept = wanted.map(({ kind, text }) => keepAside(storage, kind, text));
    return [...gone, ...kept].every(Boolean);
  };

  const putAll = (next: Everything, how: 'add' | 'replace'): boolean =>
    closed() === null &&
    putAside(next.setAside) &&
    kindNames.every((name) => {
      const data = next.kinds[name];
      if (same(data, stores[name].read())) return true;
      const status =
        how === 'add'
          ? stores[name].update((here) => joined(here, data))
          : replaceKind(kinds[name], stores[name], data, { storage, now });
      return status === 'ok' || status === 'empty';
    }) &&
    (next.light === light.get() || light.set(next.light) === 'ok');

  const change = (next: Everything, how: 'add' | 'replace'): Outcome => {
    const before = read();
    const saved = putAll(next, how);
    const after = read();
    const undo = () => putAll(undone(read(), before, after), 'replace');
    if (!saved) undo();
    return { saved, undo };
  };

  return {
    read,
    get closed() {
      return closed();
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
    add(more) {
      const here = read();
      const known = here.setAside.map(({ text }) => text);
      return change(
        {
          kinds: eachKind((name) => joined(here.kinds[name], more.kinds[name])),
          light: here.light ?? more.light,
          setAside: [
            ...here.setAside,
            ...more.setAside.filter(({ text }) => !known.includes(text)),
          ],
        },
        'add',
      );
    },
    replace: (next) => change(next, 'replace'),
  };
}

let whole: Whole | undefined;

/** Everything this page keeps. Call it in the browser, after the first render. */
export function everything(): Whole {
  const stores = {
    progress: progressStore(),
    routine: routineStore(),
    settings: settingsStore(),
  } as unknown as Record<KindName, Store<Boxes>>;
  return (whole ??= createWhole(stores, lightScheme()));
}
