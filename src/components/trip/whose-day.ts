import type { AgeBand } from '../../domain/age-band.ts';
import { monthsBetween, parseCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { oldestMonths } from '../../domain/child-age.ts';
import { planDay } from '../../domain/day-plan.ts';
import { monthsNow, routineOn, sensibleStart } from '../../domain/family-day.ts';
import { routinesOf } from '../../domain/family-parts.ts';
import type { Child, Family, Routine } from '../../domain/family.ts';
import { sharedDay } from '../../domain/shared-day.ts';
import type { Trip } from '../../domain/trip.ts';
import { usualDay, type UsualDay } from '../../domain/usual-day.ts';
import { weekdayOf } from '../../domain/weekday.ts';

/** Whose trip it is, and the usual day it starts from. */
export interface WhoseDay {
  /** The family’s child; null where no routine is kept and the page asks. */
  readonly child: Child | null;
  /** The routine it goes by, with the wind-down the family wrote. */
  readonly routine: Routine | null;
  /** Months of corrected age on the day they leave. */
  readonly ageMonths: number;
  /** Months since birth on that day; where only an age was told, that one: no child is younger. */
  readonly monthsSinceBirth: number;
  readonly wakeUp: number;
  /** Null under 4 months, where there are no clock times. */
  readonly day: UsualDay | null;
  /** Whether set naps or busy times were left out: they stay at home. */
  readonly leavesOut: boolean;
}

/** Whether the family told anything that a trip can go by. */
const isTold = ({ children, routines }: Family): boolean =>
  children.some(({ ageBy }) => ageBy !== null) || routines.some(({ wakeUp }) => wakeUp !== null);

const grown = (ageMonths: number, today: string, leave: string | null): number => {
  const [now, then] = [parseCalendarDate(today), parseCalendarDate(leave ?? '')];
  const months = now && then ? Math.max(monthsBetween(now, then), 0) : 0;
  return Math.min(ageMonths + months, oldestMonths);
};

/** Months since birth on a day; null where the birth date isn’t what the age goes by. */
const sinceBirth = ({ ageBy, birthDate }: Child, day: CalendarDate | null): number | null => {
  const born = ageBy === 'birth-date' ? parseCalendarDate(birthDate ?? '') : null;
  return born && day ? Math.max(monthsBetween(born, day), 0) : null;
};

/** The usual day of the family’s own routine, else of the age and wake-up told for the trip. */
export const whoseDay = (
  family: Family,
  trip: Trip,
  today: string,
  ages: readonly AgeBand[],
): WhoseDay => {
  if (!isTold(family)) {
    const ageMonths = grown(monthsNow(trip, today) ?? sensibleStart.ageMonths, today, trip.leave);
    const wakeUp = trip.wakeUp ?? sensibleStart.wakeUp;
    const day = usualDay(planDay({ ageMonths, wakeUp }, ages));
    const told = { child: null, routine: null, ageMonths, monthsSinceBirth: ageMonths };
    return { ...told, wakeUp, day, leavesOut: false };
  }
  const child = family.children.find(({ id }) => id === trip.child) ?? family.children[0];
  const leave = parseCalendarDate(trip.leave ?? '') ?? parseCalendarDate(today);
  const weekday = leave ? weekdayOf(leave) : 0;
  const own = routinesOf(family, child);
  const routine = own.length > 0 ? routineOn(own, weekday) : family.routines[0];
  const { request } = sharedDay(child, routine, weekday, today, ages);
  const ageMonths = grown(request.ageMonths, today, trip.leave);
  // Nursery and school runs stay at home.
  const free = { ...request, ageMonths, busy: undefined, fixedNaps: undefined };
  return {
    child,
    routine,
    ageMonths,
    monthsSinceBirth: sinceBirth(child, leave) ?? ageMonths,
    wakeUp: request.wakeUp,
    day: usualDay(planDay(free, ages)),
    leavesOut: (request.busy?.length ?? 0) + (request.fixedNaps?.length ?? 0) > 0,
  };
};
