import { monthsBetween, parseCalendarDate } from './calendar-date.ts';
import type { Stretch } from './day-request.ts';
import type { Child, NamedStretch, Routine, WindDownStep } from './family.ts';
import type { ClockPlan } from './plan-types.ts';
import type { RoutineForm } from './routine-request.ts';
import { week, type Weekday } from './weekday.ts';

/** Where a family has not answered: a sensible start. Months, and minutes from local midnight. */
export const sensibleStart = { ageMonths: 8, wakeUp: 7 * 60 } as const;

/**
 * A child’s age in months as given, counted on from the day it was given, in halves (rounded down);
 * null where none was given. `today` is `YYYY-MM-DD`.
 */
export const monthsNow = (
  { ageMonths, ageOn }: Pick<Child, 'ageMonths' | 'ageOn'>,
  today: string,
): number | null => {
  const given = parseCalendarDate(ageOn ?? '');
  const now = parseCalendarDate(today);
  if (ageMonths === null || !given || !now) return ageMonths;
  const since = Math.max(monthsBetween(given, now), 0);
  return ageMonths + Math.floor(since * 2) / 2;
};

/** Whether a named stretch is on a weekday. */
export const onWeekday =
  (weekday: Weekday) =>
  ({ days }: NamedStretch) =>
    days.length === 0 || days.includes(weekday);

const plain = ({ start, end }: NamedStretch): Stretch => ({ start, end });

type AskedOfChild = 'ageBy' | 'ageMonths' | 'birthDate' | 'weeksEarly' | 'temperament';
type AskedOfRoutine = 'wakeUp' | 'naps' | 'bedtime' | 'busy' | 'setNaps';

/**
 * What the planner’s form holds for one weekday of a routine. `ageMonths` and what else is not
 * answered start sensibly; `today` is `YYYY-MM-DD`.
 */
export const formFor = (
  child: Pick<Child, 'ageOn' | AskedOfChild>,
  routine: Pick<Routine, AskedOfRoutine>,
  weekday: Weekday,
  today: string,
): RoutineForm => {
  const { birthDate, weeksEarly, temperament } = child;
  const byDate = child.ageBy === 'birth-date' && birthDate;
  return {
    age: byDate
      ? { birthDate, weeksEarly: weeksEarly ?? 0, today }
      : { months: monthsNow(child, today) ?? sensibleStart.ageMonths },
    wakeUp: routine.wakeUp ?? sensibleStart.wakeUp,
    naps: routine.naps ?? undefined,
    bedtime: routine.bedtime ?? undefined,
    busy: routine.busy?.filter(onWeekday(weekday)).map(plain),
    fixedNaps: routine.setNaps?.filter(onWeekday(weekday)).map(plain),
    temperament: temperament ?? undefined,
  };
};

/** The weekdays a routine is for: all of them where it names none. */
export const daysOf = ({ days }: Routine): readonly Weekday[] =>
  days && days.length > 0 ? week.filter((day) => days.includes(day)) : week;

/**
 * The weekdays of a routine in groups that plan alike, each in order from Monday: days differ where
 * a busy time or a set nap is on one of them only.
 */
export const dayKinds = (routine: Routine): readonly (readonly Weekday[])[] => {
  const groups = new Map<string, Weekday[]>();
  for (const day of daysOf(routine)) {
    const own = [...(routine.busy ?? []), ...(routine.setNaps ?? [])].map((one) =>
      onWeekday(day)(one),
    );
    const key = own.join();
    groups.set(key, [...(groups.get(key) ?? []), day]);
  }
  return [...groups.values()];
};

/** Whether a routine is in use: not put away, not deleted. */
export const isUsed = ({ put }: Routine): boolean => put !== 'archived' && put !== 'deleted';

/**
 * Which of a child’s routines is for a weekday: one that names the day, else one that names none,
 * else the first. Archived ones are left out unless there is no other. Not for an empty list.
 */
export const routineOn = (routines: readonly Routine[], weekday: Weekday): Routine => {
  const used = routines.filter(isUsed);
  const list = used.length > 0 ? used : routines;
  const found =
    list.find(({ days }) => days?.includes(weekday)) ??
    list.find(({ days }) => !days || days.length === 0) ??
    list[0];
  if (!found) throw new RangeError('a family has at least one routine');
  return found;
};

/**
 * When the wind-down begins: its steps before bedtime where there are any, else as planned; never
 * before the last sleep of the day is over.
 */
export const windDownStart = (
  { naps, wakeUp, windDown, bedtime }: Pick<ClockPlan, 'naps' | 'wakeUp' | 'windDown' | 'bedtime'>,
  steps: readonly WindDownStep[] | null,
): number => {
  const minutes = (steps ?? []).reduce((sum, step) => sum + step.minutes, 0);
  const start = minutes > 0 ? bedtime.at - minutes : windDown;
  return Math.max(start, naps.at(-1)?.end ?? wakeUp);
};
