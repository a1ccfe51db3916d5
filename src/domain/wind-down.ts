import type { WindDownStep } from './family.ts';

/** How long steps take together, in minutes. */
export const stepsTake = (steps: readonly WindDownStep[]): number =>
  steps.reduce((sum, { minutes }) => sum + minutes, 0);

/** A list with one item moved from a place to another; the same list where there is no such place. */
export const moved = <Item>(list: readonly Item[], from: number, to: number): readonly Item[] => {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  const others = list.filter((_, index) => index !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
};
