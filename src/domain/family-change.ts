import { isUsed } from './family-day.ts';
import { routineInstead, routinesOf } from './family-parts.ts';
import type { Child, Family, Routine } from './family.ts';
import { week, type Weekday } from './weekday.ts';

/**
 * A change of a family: which answers of which child and routine become what. An id that is not
 * there yet adds a record. `chosen` is the routine to look at from then on.
 */
export interface FamilyChange {
  readonly children?: Readonly<Record<string, Partial<Omit<Child, 'id'>>>>;
  readonly routines?: Readonly<Record<string, Partial<Omit<Routine, 'id'>>>>;
  readonly chosen?: string;
}

/** A new record's id and the time of adding it, ms since 1970. */
interface Fresh {
  readonly id: string;
  readonly now: number;
}

const fresh = ({ now }: { readonly now: number }) => ({ put: 'kept', since: now }) as const;

/** Another routine for a child, with nothing answered yet but what is given; and looks at it. */
export const addRoutine = (
  child: Child,
  given: Partial<Pick<Routine, 'name' | 'days'>>,
  { id, now }: Fresh,
): FamilyChange => ({
  routines: { [id]: { child: child.id, ...given, ...fresh({ now }) } },
  chosen: id,
});

type Answers = Partial<Omit<Routine, 'id'>>;

const answersOf = (routine: Routine): Answers =>
  Object.fromEntries(
    Object.entries(routine).filter(([field, value]) => field !== 'id' && value !== null),
  );

/**
 * A copy of a routine under another name, and looks at it. It is for no weekday in particular, so
 * that the routine it was copied from stays in use.
 */
export const copyRoutine = (routine: Routine, name: string, { id, now }: Fresh): FamilyChange => ({
  routines: { [id]: { ...answersOf(routine), name, days: null, ...fresh({ now }) } },
  chosen: id,
});

/** Another child, with a first routine, and looks at that. */
export const addChild = (child: Fresh, routineId: string): FamilyChange => ({
  children: { [child.id]: fresh(child) },
  routines: { [routineId]: { child: child.id, ...fresh(child) } },
  chosen: routineId,
});

/**
 * A child of the same age as another, as a twin: with copies of the routines in use, and looks at
 * the first of them. What else was told about the other child is not taken over. Ids of routines
 * come from `routineId`, which gets the place of each.
 */
export const addTwin = (
  family: Family,
  of: Child,
  child: Fresh,
  routineId: (index: number) => string,
): FamilyChange => {
  const { ageBy, ageMonths, ageOn, birthDate, weeksEarly } = of;
  const copied: readonly Answers[] = routinesOf(family, of).filter(isUsed).map(answersOf);
  const routines = (copied.length > 0 ? copied : [{}]).map((answers, index) => [
    routineId(index),
    { ...answers, child: child.id, put: 'kept', since: child.now + index },
  ]);
  return {
    children: {
      [child.id]: { ageBy, ageMonths, ageOn, birthDate, weeksEarly, ...fresh(child) },
    },
    routines: Object.fromEntries(routines) as Record<string, Answers>,
    chosen: routineId(0),
  };
};

/** Whether a routine can be put away or deleted: not the last one of its child that is in use. */
export const canGo = (family: Family, routine: Routine): boolean =>
  !isUsed(routine) || routineInstead(family, routine, 0) !== undefined;

/**
 * Puts a routine away (`archived`) or deletes it, and looks at the one that is for `weekday` instead
 * if it was the one in view. Null where it can't go.
 */
export const removeRoutine = (
  family: Family,
  routine: Routine,
  put: 'archived' | 'deleted',
  inView: { readonly id: string; readonly weekday: Weekday },
): FamilyChange | null => {
  if (!canGo(family, routine)) return null;
  const next = routineInstead(family, routine, inView.weekday);
  return {
    routines: { [routine.id]: { put } },
    ...(next && inView.id === routine.id ? { chosen: next.id } : {}),
  };
};

/** A routine that was put away, in use again. */
export const bringBack = ({ id }: Routine): FamilyChange => ({
  routines: { [id]: { put: 'kept' } },
});

/** Deletes a child, routines and all, and looks at another’s. Null for the only child. */
export const removeChild = (
  family: Family,
  child: Child,
  inView: { readonly id: string },
): FamilyChange | null => {
  if (family.children.length < 2) return null;
  const own = routinesOf(family, child);
  const next = family.routines.find((one) => !own.includes(one) && isUsed(one));
  return {
    children: { [child.id]: { put: 'deleted' } },
    ...(next && own.some(({ id }) => id === inView.id) ? { chosen: next.id } : {}),
  };
};

/** A routine for these weekdays more, or no longer. */
export const putDays = (routine: Routine, days: readonly Weekday[], on: boolean): FamilyChange => ({
  routines: {
    [routine.id]: {
      days: week.filter((day) => (days.includes(day) ? on : routine.days?.includes(day))),
    },
  },
});

const before = (
  records: readonly (Child | Routine)[],
  changed: Readonly<Record<string, object>> = {},
) =>
  Object.fromEntries(
    Object.entries(changed).map(([id, answers]) => {
      const record = records.find((one) => one.id === id);
      if (!record) return [id, { put: 'deleted' }];
      const was = Object.entries({ ...record, put: record.put ?? 'kept' });
      return [id, Object.fromEntries(was.filter(([field]) => field in answers))];
    }),
  );

/** What takes a change of a family back: what was added goes, what was changed is as it was. */
export const undoing = (family: Family, change: FamilyChange, inView: string): FamilyChange => ({
  children: before(family.children, change.children),
  routines: before(family.routines, change.routines),
  ...(change.chosen ? { chosen: inView } : {}),
});
