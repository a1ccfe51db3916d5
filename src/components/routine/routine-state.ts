import { useMemo, useState } from 'preact/hooks';
import type { AgeBand } from '../../domain/age-band.ts';
import { formatCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { mostWeeksEarly, oldestMonths } from '../../domain/child-age.ts';
import { planDay } from '../../domain/day-plan.ts';
import type { DayRequest } from '../../domain/day-request.ts';
import {
  dayKinds,
  daysOf,
  formFor,
  monthsNow,
  onWeekday,
  sensibleStart,
  windDownStart,
} from '../../domain/family-day.ts';
import type { Child, Family, Routine } from '../../domain/family.ts';
import type { DayPlan } from '../../domain/plan-types.ts';
import { routineRequest, type RoutineProblem } from '../../domain/routine-request.ts';
import { clockStyleFor, type ClockStyle } from '../../domain/time-of-day.ts';
import { weekdayOf, type Weekday } from '../../domain/weekday.ts';
import {
  type RoutineData,
  chosenRoutine,
  familyOf,
  routineStore,
  todayLog,
  withChild,
  withChosen,
  withRoutine,
} from '../../storage/routine.ts';
import { clockStyle, settingsStore, withClockStyle } from '../../storage/settings.ts';
import { useStore, type StoreState } from '../store-state.ts';
import type { DayDetails } from './day-rows.ts';

type ChildAnswers = Omit<Child, 'id' | 'name' | 'put' | 'since' | 'ageOn'>;
type RoutineAnswers = Omit<Routine, 'id' | 'name' | 'child' | 'put' | 'since'>;

/** What the family has answered, with a sensible start for the age and the wake-up. */
export interface Answers extends ChildAnswers, RoutineAnswers {
  readonly ageBy: 'months' | 'birth-date';
  /** Counted on since it was given. */
  readonly ageMonths: number;
  readonly birthDate: string;
  readonly weeksEarly: number;
  readonly wakeUp: number;
}

/** The routine builder's state: answers, the plan they lead to, and how well they are kept. */
export interface RoutineState extends Pick<StoreState<unknown>, 'status' | 'aside'> {
  answers: Answers;
  family: Family;
  /** The routine in view, and its child. */
  routine: Routine;
  child: Child;
  /** The usual plan of the routine on `weekday`, and the request it answers. */
  plan: DayPlan;
  request: DayRequest;
  ages: readonly AgeBand[];
  /** Whether today was reported to go differently. */
  isReplanned: boolean;
  /** What the family told that the shown day names. */
  details: DayDetails;
  /** The age that the plan goes by, in months of corrected age. */
  ageMonths: number;
  /** `YYYY-MM-DD` as the device's calendar has it. */
  today: string;
  /** The weekday in view: today's where the routine is for it, else the routine's first. */
  weekday: Weekday;
  /** The weekdays of the routine, those that plan alike together. */
  dayKinds: readonly (readonly Weekday[])[];
  showWeekday: (weekday: Weekday) => void;
  /** What is amiss with the age that was kept: a child who has turned 4 since. */
  ageProblem: RoutineProblem | null;
  /**
   * Takes an answer and saves it at once. One that can't be used is not taken, and the last good
   * plan stays: the answer is what is amiss then, else `null`.
   */
  take: (change: Partial<Answers>) => RoutineProblem | null;
  /** Any other change of what is kept: `change` is pure and gets the time (epoch ms). */
  edit: (change: (data: RoutineData, now: number) => RoutineData) => void;
  /** Looks at another routine. */
  choose: (routineId: string) => void;
  clock: ClockStyle;
  setClock: (clock: ClockStyle) => void;
}

const childFields: readonly (keyof ChildAnswers)[] = [
  'ageBy',
  'ageMonths',
  'birthDate',
  'weeksEarly',
  'temperament',
  'sleepPlace',
  'feeding',
  'protest',
];

/** The day that it is by the device’s clock, where days begin so many minutes after midnight. */
const deviceDay = (begins: number): CalendarDate => {
  const now = new Date();
  now.setMinutes(now.getMinutes() - begins);
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
};

const inView = (data: RoutineData) => {
  const family = familyOf(data);
  const id = chosenRoutine(data);
  const routine = family.routines.find((one) => one.id === id) ?? family.routines[0];
  const child = family.children.find((one) => one.id === routine.child) ?? family.children[0];
  return { family, routine, child };
};

const answersOf = (
  child: Child,
  routine: Routine,
  today: string,
  presetAge: number | undefined,
): Answers => ({
  ...child,
  ...routine,
  ageBy: child.ageBy ?? 'months',
  ageMonths: monthsNow(child, today) ?? presetAge ?? sensibleStart.ageMonths,
  birthDate: child.birthDate ?? '',
  weeksEarly: child.weeksEarly ?? 0,
  wakeUp: routine.wakeUp ?? sensibleStart.wakeUp,
});

/** The plan of the answers; where the age has gone out of bounds since, that of the nearest one. */
const planOf = (answers: Answers, weekday: Weekday, today: string, ages: readonly AgeBand[]) => {
  const form = formFor({ ...answers, ageOn: null }, answers, weekday, today);
  const asked = routineRequest(form);
  const ageProblem = asked.ok ? undefined : asked.problems.find(({ field }) => field === 'age');
  const months = ageProblem?.problem === 'in-the-future' ? 0 : oldestMonths;
  const result = asked.ok ? asked : routineRequest({ ...form, age: { months } });
  if (!result.ok) throw new RangeError('out of bounds');
  const plan = planDay(result.request, ages);
  return {
    plan:
      plan.kind === 'rhythm' ? plan : { ...plan, windDown: windDownStart(plan, answers.windDown) },
    request: result.request,
    ageMonths: result.request.ageMonths,
    ageProblem: ageProblem ?? null,
  };
};

/** The form's names for answers that it calls otherwise. */
const formFields: Partial<Record<string, string>> = {
  ageMonths: 'age',
  birthDate: 'age',
  setNaps: 'fixedNaps',
};

/** What is amiss with a change; `null` where it can be taken. */
const amiss = (
  answers: Answers,
  change: Partial<Answers>,
  today: string,
): RoutineProblem | null => {
  // Weeks early count only with a birth date, which may come later: they are checked alone.
  const { weeksEarly = 0 } = change;
  if (!(weeksEarly >= 0 && weeksEarly <= mostWeeksEarly)) {
    return { field: 'age', problem: 'weeks-early-out-of-range' };
  }
  const changed = { ...answers, ...change };
  const { wakeUp, bedtime, busy, setNaps } = changed;
  const result = routineRequest({
    ...formFor({ ...changed, ageOn: null }, changed, 0, today),
    wakeUp: Number.isNaN(wakeUp) ? null : wakeUp,
    bedtime: Number.isNaN(bedtime) ? null : (bedtime ?? undefined),
    // Those of every weekday.
    busy: busy ?? undefined,
    fixedNaps: setNaps ?? undefined,
  });
  if (result.ok) return null;
  const fields = Object.keys(change).map((field) => formFields[field] ?? field);
  return result.problems.find(({ field }) => fields.includes(field)) ?? null;
};

/** The state of a routine of the family that `kept` holds and changes. */
export const useRoutineOf = (
  { data, update, status, aside }: StoreState<RoutineData>,
  ages: readonly AgeBand[],
  presetAge: number | undefined,
): RoutineState => {
  const settings = useStore(settingsStore);
  const date = deviceDay(0);
  const today = formatCalendarDate(date);
  const [wanted, showWeekday] = useState<Weekday | null>(null);
  const view = useMemo(() => inView(data), [data]);
  const { child, routine } = view;
  const log = todayLog(data, child.id);
  const days = daysOf(routine);
  const weekday =
    [wanted, weekdayOf(date), ...days].find((day) => day !== null && days.includes(day)) ?? 0;
  const answers = useMemo(
    () => answersOf(child, routine, today, presetAge),
    [child, routine, today, presetAge],
  );
  const planned = useMemo(
    () => planOf(answers, weekday, today, ages),
    [answers, weekday, today, ages],
  );

  const take = (change: Partial<Answers>): RoutineProblem | null => {
    const problem = amiss(answers, change, today);
    if (problem !== null) return problem;
    const fields = Object.entries(change);
    const isChild = ([field]: [string, unknown]) =>
      (childFields as readonly string[]).includes(field);
    const ofChild = Object.fromEntries(fields.filter(isChild));
    if ('ageMonths' in change) ofChild['ageOn'] = today;
    const ofRoutine = Object.fromEntries(fields.filter((field) => !isChild(field)));
    update((kept, now) =>
      withRoutine(withChild(kept, child.id, ofChild, now), routine.id, ofRoutine, now),
    );
    return null;
  };
  return {
    answers,
    ...view,
    ...planned,
    ages,
    today,
    isReplanned: !!log?.reports.length && log.day >= formatCalendarDate(deviceDay(answers.wakeUp)),
    weekday,
    details: {
      windDown: routine.windDown,
      busy: routine.busy?.filter(onWeekday(weekday)) ?? [],
      setNaps: routine.setNaps?.filter(onWeekday(weekday)) ?? [],
    },
    dayKinds: dayKinds(routine),
    showWeekday,
    take,
    edit: update,
    choose: (routineId) => {
      showWeekday(null);
      update((kept, now) => withChosen(kept, routineId, now));
    },
    status,
    aside,
    clock: clockStyle(settings.data) ?? clockStyleFor(navigator.language),
    setClock: (clock) => {
      settings.update((kept, now) => withClockStyle(kept, clock, now));
    },
  };
};

/** The routine builder's state, live across the page and across tabs. */
export const useRoutine = (ages: readonly AgeBand[], presetAge: number | undefined): RoutineState =>
  useRoutineOf(useStore(routineStore), ages, presetAge);
