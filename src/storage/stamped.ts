/**
 * Items that carry the time of their last change, and how two copies become one.
 *
 * Every kind of data is a set of boxes (`steps`, `answers`), each box holds items by key, and each
 * item says when it was last changed. That is enough to merge any two copies of a kind without
 * asking anybody: item by item, the later change stays. The order of merging never matters.
 */

/** One item: whatever it says, and when it was last changed, in milliseconds since 1970. */
export type Stamped = { readonly at: number };

/** The items of one box, by key. An item is never deleted; it is changed to say "no". */
export type Items = Readonly<Record<string, Stamped>>;

/** All boxes of one kind, by name. */
export type Boxes = Readonly<Record<string, Items>>;

/** The item with this key, or undefined; not what every object seems to have, like `constructor`. */
export function itemOf<I>(items: Readonly<Record<string, I>>, key: string): I | undefined {
  return Object.hasOwn(items, key) ? items[key] : undefined;
}

/**
 * The items with this content under this key, changed at `now` (milliseconds since 1970), or 1 ms
 * after the change it replaces if that is later: so a change always wins over what it was made from,
 * even when the device's clock was set back in between. The same object if it had that content
 * already: saying the same again is no change.
 */
export function withItem<I extends Stamped>(
  items: Readonly<Record<string, I>>,
  key: string,
  content: Omit<I, 'at'>,
  now: number,
): Readonly<Record<string, I>> {
  const old = itemOf(items, key);
  const unchanged = { ...content, at: old ? old.at : -1 } as I;
  if (same(old, unchanged)) return items;
  return { ...items, [key]: { ...unchanged, at: Math.max(now, unchanged.at + 1) } };
}

/** The same items with the keys in order, so that equal items have equal JSON. */
export function inKeyOrder(items: Iterable<readonly [string, Stamped]>): Items {
  const byKey = new Map(items);
  // Keys alone are sorted several times faster than pairs.
  return Object.fromEntries([...byKey.keys()].sort().map((key) => [key, byKey.get(key)])) as Items;
}

function winner(a: Stamped, b: Stamped): Stamped {
  if (a === b || a.at !== b.at) return a.at > b.at ? a : b;
  // Any fixed rule will do, as long as all tabs use the same. This one prefers 'done' to 'not-yet'.
  return JSON.stringify(a) <= JSON.stringify(b) ? a : b;
}

/** All items of a kind, and when they were last deleted or replaced as a whole (ms since 1970; or 0). */
export interface Copy<T> {
  readonly cleared: number;
  readonly data: T;
}

/**
 * Two copies of a kind as one: every item of either, and of an item in both the later. Where one was
 * cleared later than the other, the other gives only what was changed after that: what was deleted
 * does not come back out of a tab that slept meanwhile. Commutative, associative and idempotent.
 * Boxes that `a` does not have are left out.
 */
export function join<T extends Boxes>(a: Copy<T>, b: Copy<T>): Copy<T> {
  const cleared = Math.max(a.cleared, b.cleared);
  const boxes = Object.keys(a.data).map((box) => {
    const ours = a.data[box];
    // Most often nothing else was written meanwhile: then nothing has to be gone through.
    if (ours === b.data[box]) return [box, ours];
    const items = new Map<string, Stamped>();
    for (const copy of [a, b]) {
      for (const [key, item] of Object.entries(copy.data[box] ?? {})) {
        if (copy.cleared < cleared && item.at <= cleared) continue;
        items.set(key, winner(items.get(key) ?? item, item));
      }
    }
    return [box, inKeyOrder(items)];
  });
  return { cleared, data: Object.fromEntries(boxes) as T };
}

/** Whether two merged or freshly read copies (or two items of them) say the same, in the same order. */
export function same(a: unknown, b: unknown): boolean {
  // What is one and the same is not gone through: after a year there are thousands of items.
  return a === b || (isObject(a) && isObject(b) && sameParts(a, b));
}

const isObject = (value: unknown): value is Record<string, unknown> => Object(value) === value;

const sameParts = (a: Record<string, unknown>, b: Record<string, unknown>) =>
  Object.keys(a).join() === Object.keys(b).join() &&
  Object.keys(a).every((key) => same(a[key], b[key]));
