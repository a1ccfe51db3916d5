import { parseCalendarDate } from './calendar-date.ts';
import type { DayRequest } from './day-request.ts';
import { daysOf, formFor, routineOn } from './family-day.ts';
import type { Child, Family, Routine } from './family.ts';
import { routineRequest } from './routine-request.ts';
import { weekdayOf, type Weekday } from './weekday.ts';

/** The routine of a day, the weekday, and what the planner is asked. */
export interface AskedDay {
  readonly routine: Routine;
  readonly weekday: Weekday;
  /** Null where what is kept can’t be planned. */
  readonly request: DayRequest | null;
}

/**
 * What a child’s day (`YYYY-MM-DD`) goes by: the routine in view if it is for that weekday, else the
 * child’s routine that is. `ageMonths` is the age to plan by. A text that is no day is a Monday.
 */
export const askedOn = (
  day: string,
  view: { readonly family: Family; readonly child: Child; readonly routine: Routine },
  ageMonths: number,
): AskedDay => {
  const { family, child, routine } = view;
  const date = parseCalendarDate(day);
  const weekday = date ? weekdayOf(date) : 0;
  const own = family.routines.filter(
    (one) => one.id === routine.id || (one.child ?? family.children[0].id) === child.id,
  );
  const isInView = daysOf(routine).includes(weekday) && routine.put !== 'archived';
  const forDay = isInView || own.length === 0 ? routine : routineOn(own, weekday);
  const form = formFor(child, forDay, weekday, day);
  const asked = routineRequest({ ...form, age: { months: ageMonths } });
  return { routine: forDay, weekday, request: asked.ok ? asked.request : null };
};
