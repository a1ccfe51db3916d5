import { firstId, type Family, type Routine } from '../../domain/family.ts';
import { withChild, withRoutine, type RoutineData } from '../../storage/routine.ts';
import { answersOf, isUntouched } from './answered.ts';
import type { RoutineState } from './routine-state.ts';

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join(
    '',
  );

const putFirst = (data: RoutineData, put: 'kept' | 'deleted', now: number) =>
  withRoutine(withChild(data, firstId, { put }, now), firstId, { put }, now);

/**
 * Keeps what was shared: adds its routines under new ids, for the child with the id `forChild`, or
 * with its children where that is null, and looks at the first. Nothing of the family changes; only
 * the empty start of a family that has answered nothing makes way. Answers with the way back.
 */
export const keepShared = (
  shared: Family,
  forChild: string | null,
  { family, routine, edit, choose }: RoutineState,
): (() => void) => {
  const untouched = isUntouched(family);
  const children =
    forChild === null ? shared.children.map((child) => ({ child, id: newId() })) : [];
  const routines = shared.routines.map((one) => ({ one, id: newId() }));
  const childOf = (one: Routine) =>
    forChild ?? (children.find(({ child }) => child.id === one.child) ?? children[0])?.id ?? null;
  edit((data, now) => {
    const start = untouched ? putFirst(data, 'deleted', now) : data;
    const withChildren = children.reduce(
      (kept, { child, id }, index) =>
        withChild(kept, id, { ...answersOf(child), put: 'kept', since: now + index }, now),
      start,
    );
    return routines.reduce(
      (kept, { one, id }, index) =>
        withRoutine(
          kept,
          id,
          { ...answersOf(one), child: childOf(one), put: one.put ?? 'kept', since: now + index },
          now,
        ),
      withChildren,
    );
  });
  const [first] = routines;
  if (first) choose(first.id);
  return () => {
    edit((data, now) => {
      const start = untouched ? putFirst(data, 'kept', now) : data;
      const put = 'deleted';
      const without = children.reduce((kept, { id }) => withChild(kept, id, { put }, now), start);
      return routines.reduce((kept, { id }) => withRoutine(kept, id, { put }, now), without);
    });
    choose(routine.id);
  };
};

/**
 * What tells the calendar entries of a routine from those of every other one. The first routine has
 * the same id on every device, so it gets its time of adding here, before all others’.
 */
export const calendarKey = ({ routine, family, edit }: RoutineState, now: number): string => {
  if (routine.id !== firstId) return routine.id;
  const others = family.routines.flatMap(({ id, since }) => (id === firstId ? [] : [since ?? now]));
  const since = routine.since ?? Math.min(now, ...others) - 1;
  if (routine.since === null) edit((data, at) => withRoutine(data, firstId, { since }, at));
  return `${firstId}${since.toString(36)}`;
};
