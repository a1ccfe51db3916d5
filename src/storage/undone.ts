import { type Everything, eachKind } from './every-kind.ts';
import { type Items, same } from './stamped.ts';

/** What a box was before, apart from the items that were changed again since. */
const itemsBefore = (now: Items, before: Items, after: Items): Items => ({
  ...Object.fromEntries(Object.entries(before).filter(([key]) => same(now[key], after[key]))),
  ...Object.fromEntries(Object.entries(now).filter(([key, item]) => !same(item, after[key]))),
});

/**
 * What `now` is without the change that led from `before` to `after`; what was changed since stays.
 */
export const undone = (now: Everything, before: Everything, after: Everything): Everything => ({
  kinds: eachKind((name) =>
    Object.fromEntries(
      Object.entries(now.kinds[name]).map(([box, items]) => [
        box,
        itemsBefore(items, before.kinds[name][box] ?? {}, after.kinds[name][box] ?? {}),
      ]),
    ),
  ),
  light: now.light === after.light ? before.light : now.light,
  setAside: same(now.setAside, after.setAside) ? before.setAside : now.setAside,
});
