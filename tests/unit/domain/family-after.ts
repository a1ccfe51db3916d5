import type { FamilyChange } from '../../../src/domain/family-change.ts';
import type { Family } from '../../../src/domain/family.ts';
import { aChild, aRoutine } from './family-arbitraries.ts';

const grown = <R extends { id: string }>(
  list: readonly R[],
  changes: Readonly<Record<string, object>> = {},
  empty: R,
) => {
  const added = Object.keys(changes).filter((id) => !list.some((one) => one.id === id));
  return [...list, ...added.map((id) => ({ ...empty, id }))].map((one) => ({
    ...one,
    ...changes[one.id],
  }));
};

/** The family after a change, what was deleted included. */
export const changed = (start: Family, change: FamilyChange) =>
  ({
    children: grown(start.children, change.children, aChild({})),
    routines: grown(start.routines, change.routines, aRoutine({})),
  }) as unknown as Family;

/** What is left of a family without what was deleted, as the store shows it. */
const shown = (family: Family) => {
  const kept = family.children.filter(({ put }) => put !== 'deleted');
  const own = (child: string | null) => kept.some(({ id }) => id === child);
  return {
    children: kept,
    routines: family.routines.filter(({ put, child }) => put !== 'deleted' && own(child)),
  } as unknown as Family;
};

/** What is shown of a family after a change. */
export const after = (start: Family, change: FamilyChange) => shown(changed(start, change));
