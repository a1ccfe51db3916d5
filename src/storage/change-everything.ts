import { deviceStorage } from './device.ts';
import {
  type Everything,
  type KeptDamaged,
  type KindName,
  eachKind,
  kindNames,
  kinds,
} from './every-kind.ts';
import { type Stores, type Whole, allStores, everything } from './everything.ts';
import { type LightSchemeStore, lightScheme } from './light-scheme.ts';
import { replaceKind } from './replace-kind.ts';
import { SET_ASIDE_BOUND, SET_ASIDE_EVER, keepAside } from './set-aside.ts';
import { type Boxes, join, same } from './stamped.ts';
import type { StoreOptions } from './store.ts';
import { undone } from './undone.ts';

/** What became of a change of everything. */
export interface Outcome {
  /** Whether all of it was saved. If not, everything is as it was. */
  readonly saved: boolean;
  /** Takes it back, but not what was changed since. False where that could not be saved. */
  readonly undo: () => boolean;
}

/** What can be done with all stores of a page together: all or nothing, and undoable. */
export interface Changes {
  /** Adds what is not here; of what is in both, the later change stays. */
  add(more: Everything): Outcome;
  /** Puts this in the place of all that is here, in every tab. */
  replace(next: Everything): Outcome;
}

/** Two copies of a kind as one: of what is in both, the later change. */
const joined = (a: Boxes, b: Boxes): Boxes =>
  join({ data: a, cleared: 0 }, { data: b, cleared: 0 }).data;

/** The damaged texts that are here, and of others as many as there is room for. */
const withRoomFor = (here: readonly KeptDamaged[], more: readonly KeptDamaged[]) =>
  kindNames.flatMap((name) => {
    const ofKind = ({ kind }: KeptDamaged) => kind === name;
    const kept = here.filter(ofKind);
    const news = more.filter(ofKind).filter(({ text }) => !kept.some((one) => one.text === text));
    return [...kept, ...news.slice(0, Math.max(0, SET_ASIDE_BOUND - kept.length))];
  });

/** Changes of all of these stores, which `whole` looks at. */
export function createChanges(
  whole: Whole,
  stores: Stores,
  light: LightSchemeStore,
  { storage = deviceStorage, now = Date.now }: Pick<StoreOptions, 'storage' | 'now'> = {},
): Changes {
  /** Lets go of the damaged texts that are not wanted, and keeps those that are. */
  const putAside = (wanted: readonly KeptDamaged[]): boolean => {
    const isWanted = ({ kind, text }: KeptDamaged) =>
      wanted.some((one) => one.kind === kind && one.text === text);
    const gone = kindNames
      .flatMap((name) => stores[name].setAside())
      .filter((entry) => !isWanted(entry))
      .map((entry) => stores[entry.kind as KindName].discard(entry));
    const kept = wanted.map(({ kind, text }) => keepAside(storage, kind, text, SET_ASIDE_EVER));
    return [...gone, ...kept].every(Boolean);
  };

  const putAll = (next: Everything, how: 'add' | 'replace'): boolean =>
    whole.closed === null &&
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
    const before = whole.read();
    const saved = putAll(next, how);
    const after = whole.read();
    const undo = () => putAll(undone(whole.read(), before, after), 'replace');
    if (!saved) undo();
    return { saved, undo };
  };

  return {
    add(more) {
      const here = whole.read();
      return change(
        {
          kinds: eachKind((name) => joined(here.kinds[name], more.kinds[name])),
          light: here.light ?? more.light,
          setAside: withRoomFor(here.setAside, more.setAside),
        },
        'add',
      );
    },
    replace: (next) => change(next, 'replace'),
  };
}

/** Changes of everything this page keeps. Call it in the browser, after the first render. */
export const changes = (): Changes => createChanges(everything(), allStores(), lightScheme());
