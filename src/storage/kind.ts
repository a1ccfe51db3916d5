import { type Check, whole } from '../domain/checks.ts';
import { type Boxes, type Stamped, inKeyOrder } from './stamped.ts';

/** Takes data of one version to the next. Pure; may throw when the data is not what it expects. */
export type Migration = (data: unknown) => unknown;

/** What the store needs to know about one kind of data. */
export interface Kind<T extends Boxes> {
  /** The part of the storage key after `small-hours:`. Never changes. */
  readonly name: string;
  /** In order; the first takes version 1 to 2. The current version is one more than their number. */
  readonly migrations: readonly Migration[];
  /** For each box, how the item with this key is read, or undefined if no such item may be. */
  readonly boxes: { readonly [Box in keyof T]: (key: string) => ItemReader | undefined };
}

/** Reads one item out of unknown data; undefined where it is not one. */
export type ItemReader = (item: unknown) => Stamped | undefined;

const isTime = whole(0, 9_007_199_254_000_000);

/** A time or a count out of unknown data; 0 where it can't be one. */
export const orZero = (value: unknown): number => (isTime(value) ? value : 0);

/**
 * Reads an item whose parts pass their checks, and leaves out whatever else it holds. Its time `at`
 * is the exception: one that cannot be (negative, broken, not a number, or so far ahead that nothing
 * could come after it) is read as 0, so that the item stays and any new change wins over it.
 */
export const itemOfParts =
  (parts: Readonly<Record<string, Check>>): ItemReader =>
  (item) => {
    if (!isRecord(item)) return undefined;
    const names = Object.keys(parts);
    if (!names.every((name) => parts[name]?.(item[name]))) return undefined;
    const kept = names.map((name) => [name, item[name]]);
    return { ...Object.fromEntries(kept), at: orZero(item['at']) } as Stamped;
  };

/** Reads an item `{ value, at }`, with null for "no answer" always allowed. */
export const itemOfValue = (valid: Check): ItemReader =>
  itemOfParts({ value: (value) => value === null || valid(value) });

/** The version of the data that this code writes. */
export function versionOf(kind: { readonly migrations: readonly Migration[] }): number {
  return kind.migrations.length + 1;
}

/** A kind with nothing in it: every box, no items. */
export function nothing<T extends Boxes>(kind: Kind<T>): T {
  return readBoxes(kind, undefined).data;
}

/**
 * What can be read out of unknown data of the current version: every valid item, with keys in order.
 * `complete` is false when anything had to be left out. Never throws.
 * Boxes and items that are those of `known` were read before, and are taken as they are.
 */
export function readBoxes<T extends Boxes>(
  kind: Kind<T>,
  raw: unknown,
  known?: T,
): { readonly data: T; readonly complete: boolean } {
  const boxes: Record<string, unknown> = isRecord(raw) ? raw : {};
  let complete = Object.keys(boxes).every((box) => Object.hasOwn(kind.boxes, box));
  const data = Object.entries(kind.boxes).map(([box, readerOf]) => {
    const items = boxes[box];
    if (items && items === known?.[box]) return [box, items];
    complete &&= isRecord(items);
    const kept: [string, Stamped][] = [];
    for (const [key, item] of isRecord(items) ? Object.entries(items) : []) {
      const before = known?.[box]?.[key];
      const read = item === before ? before : readerOf(key)?.(item);
      if (read) kept.push([key, read]);
      else complete = false;
    }
    return [box, inKeyOrder(kept)];
  });
  return { data: Object.fromEntries(data) as T, complete };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
