import { isUsed, routineOn } from './family-day.ts';
import { firstId, type Child, type Family, type Routine } from './family.ts';
import { week, type Weekday } from './weekday.ts';

/** The child a routine is for; the first one where the family has no such child. */
export const childOf = ({ children }: Family, { child }: Routine): Child =>
  children.find(({ id }) => id === (child ?? firstId)) ?? children[0];

/** The routines of a child, in the order of adding. */
export const routinesOf = (family: Family, child: Child): readonly Routine[] =>
  family.routines.filter((routine) => childOf(family, routine).id === child.id);

/** The routine in use to look at on a weekday where another of the same child goes, if any. */
export const routineInstead = (
  family: Family,
  routine: Routine,
  weekday: Weekday,
): Routine | undefined => {
  const others = routinesOf(family, childOf(family, routine)).filter(
    (one) => one.id !== routine.id && isUsed(one),
  );
  return others.length > 0 ? routineOn(others, weekday) : undefined;
};

/** The weekdays on which a routine is the one that counts, among those of its child. */
export const daysInUse = (routines: readonly Routine[], routine: Routine): readonly Weekday[] =>
  week.filter((day) => routineOn(routines, day).id === routine.id);

/** Weekdays that two routines of a child both name, and which of the two goes first there. */
export interface Clash {
  readonly other: Routine;
  readonly days: readonly Weekday[];
  readonly first: Routine;
}

/** Where a routine names the same weekdays as another of the same child that is in use. */
export const clashes = (routines: readonly Routine[], routine: Routine): readonly Clash[] => {
  const place = routines.findIndex(({ id }) => id === routine.id);
  return routines.flatMap((other, index) => {
    const days = week.filter((day) => routine.days?.includes(day) && other.days?.includes(day));
    if (index === place || !isUsed(other) || !isUsed(routine) || days.length === 0) return [];
    return { other, days, first: index < place ? other : routine };
  });
};
