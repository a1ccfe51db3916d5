import { type GenericSchema, custom, fallback, object, safeParse } from 'valibot';
import { type Check, whole } from './checks.ts';
import { type Boxes, type Stamped, inKeyOrder } from './stamped.ts';

/** Takes data of one version to the next. Pure; may throw when the data is not what it expects. */
export type Migration = (data: unknown) => unknown;

/** What the store needs to know about one kind of data. */
export interface Kind<T extends Boxes> {
  /** The part of the storage key after `small-hours:`. Never changes. */
  readonly name: string;
  /** In order; the first takes version 1 to 2. The current version is one more than their number. */
  readonly migrations: readonly Migration[];
  /** For each box, the schema of the item with this key, or undefined if no such item may be. */
  readonly boxes: { readonly [Box in keyof T]: (key: string) => ItemSchema | undefined };
}

/** Reads one item out of unknown data. */
export type ItemSchema = GenericSchema<unknown, Stamped>;

/**
 * The time of a change. A time that cannot be (negative, broken, not a number, or so far ahead that
 * nothing could come after it) is read as 0: the item stays, and any new change wins over it.
 */
export const atSchema = fallback(custom<number>(whole(0, 9_007_199_254_000_000)), 0);

/** The schema of an item `{ value, at }`, with null for "no answer" always allowed. */
export const valueSchema = (valid: Check): ItemSchema =>
  object({ value: custom((value) => value === null || valid(value)), at: atSchema });

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
 */
export function readBoxes<T extends Boxes>(
  kind: Kind<T>,
  raw: unknown,
): { readonly data: T; readonly complete: boolean } {
  const boxes: Record<string, unknown> = isRecord(raw) ? raw : {};
  const names = Object.keys(kind.boxes);
  let complete = Object.keys(boxes).every((box) => names.includes(box));
  const readBox = (box: string): Record<string, Stamped> => {
    const items = boxes[box];
    complete &&= isRecord(items);
    const kept: [string, Stamped][] = [];
    for (const [key, item] of isRecord(items) ? Object.entries(items) : []) {
      const schema = kind.boxes[box]?.(key);
      const result = schema && safeParse(schema, item);
      if (result?.success) kept.push([key, result.output]);
      else complete = false;
    }
    return inKeyOrder(kept);
  };
  const data = Object.fromEntries(names.map((box) => [box, readBox(box)]));
  return { data: data as unknown as T, complete };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
