import type { Kind } from './kind.ts';
import type { LightScheme } from './light-scheme.ts';
import { progressKind } from './progress.ts';
import { routineKind } from './routine.ts';
import { searchesKind } from './searches.ts';
import type { SetAside } from './set-aside.ts';
import { settingsKind } from './settings.ts';
import type { Boxes } from './stamped.ts';
import { tripKind } from './trip.ts';

/** Every kind of data with a store of its own. */
export type KindName = 'progress' | 'routine' | 'searches' | 'trip' | 'settings';

/** Every kind, in the order people are told of them. */
export const kinds = {
  progress: progressKind,
  routine: routineKind,
  searches: searchesKind,
  trip: tripKind,
  settings: settingsKind,
} as unknown as Readonly<Record<KindName, Kind<Boxes>>>;

/** The names of the kinds, in that order. */
export const kindNames = Object.keys(kinds) as readonly KindName[];

/** A damaged text that is kept, without its number. */
export type KeptDamaged = Pick<SetAside, 'kind' | 'text'>;

/** All that is kept for the reader, on this device or in a backup. */
export interface Everything {
  readonly kinds: Readonly<Record<KindName, Boxes>>;
  /** The chosen light; null follows the system. */
  readonly light: LightScheme | null;
  readonly setAside: readonly KeptDamaged[];
}

/** Nothing of this kind. */
export const emptied = (boxes: Boxes): Boxes =>
  Object.fromEntries(Object.keys(boxes).map((box) => [box, {}]));

/** Something of every kind. */
export const eachKind = (make: (name: KindName) => Boxes): Everything['kinds'] =>
  Object.fromEntries(kindNames.map((name) => [name, make(name)])) as Everything['kinds'];
