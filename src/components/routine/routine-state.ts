import { useMemo } from 'preact/hooks';
import type { AgeBand } from '../../domain/age-band.ts';
import { mostWeeksEarly } from '../../domain/child-age.ts';
import { planDay } from '../../domain/day-plan.ts';
import type { DayPlan } from '../../domain/plan-types.ts';
import { routineRequest, type RoutineForm } from '../../domain/routine-request.ts';
import { clockStyleFor, type ClockStyle } from '../../domain/time-of-day.ts';
import {
  answer,
  routineStore,
  withAnswer,
  type Routine,
  type RoutineAnswers,
  type RoutineField,
} from '../../storage/routine.ts';
import { clockStyle, settingsStore, withClockStyle } from '../../storage/settings.ts';
import { useStore, type StoreState } from '../store-state.ts';
import { problemInWords } from './problem-words.ts';

/** What the family has answered, with a sensible start for what it has not. */
export interface Answers {
  ageBy: 'months' | 'birth-date';
  ageMonths: number;
  birthDate: string;
  weeksEarly: number;
  wakeUp: number;
  /** `null` goes by the number that is suggested for the age. */
  naps: number | null;
}

/** The routine builder's state: answers, the plan they lead to, and how well they are kept. */
export interface RoutineState extends Pick<StoreState<unknown>, 'status' | 'aside'> {
  answers: Answers;
  plan: DayPlan;
  /** The age that the plan goes by, in months of corrected age. */
  ageMonths: number;
  today: string;
  /** What is amiss with the age that was kept (a child who has turned 4 since), or ''. */
  ageProblem: string;
  /**
   * Takes an answer and saves it at once. One that can't be used is not taken: the answer is a kind
   * sentence then, else `null`, and the last good plan stays.
   */
  take: (change: Partial<Answers>) => string | null;
  clock: ClockStyle;
  setClock: (clock: ClockStyle) => void;
}

const start = { ageMonths: 8, wakeUp: 7 * 60 };

/** Today as the device's calendar has it, `YYYY-MM-DD`. */
const deviceToday = (): string => {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

const readAnswers = (routine: Routine, presetAge: number | undefined): Answers => ({
  ageBy: answer(routine, 'ageBy') ?? 'months',
  ageMonths: answer(routine, 'ageMonths') ?? presetAge ?? start.ageMonths,
  birthDate: answer(routine, 'birthDate') ?? '',
  weeksEarly: answer(routine, 'weeksEarly') ?? 0,
  wakeUp: answer(routine, 'wakeUp') ?? start.wakeUp,
  naps: answer(routine, 'naps'),
});

const formOf = (answers: Answers, today: string): RoutineForm => {
  const { ageBy, ageMonths, birthDate, weeksEarly, wakeUp, naps } = answers;
  const byDate = ageBy === 'birth-date' && birthDate !== '';
  return {
    age: byDate ? { birthDate, weeksEarly, today } : { months: ageMonths },
    wakeUp: Number.isNaN(wakeUp) ? null : wakeUp,
    naps: naps ?? undefined,
  };
};

/** The plan of usable answers; of unusable ones, the plan of those that can be used. */
const planOf = (answers: Answers, today: string, ages: readonly AgeBand[]) => {
  const asked = routineRequest(formOf(answers, today));
  const ageProblem = asked.ok ? undefined : asked.problems.find(({ field }) => field === 'age');
  const result = asked.ok
    ? asked
    : routineRequest({ age: { months: start.ageMonths }, wakeUp: start.wakeUp });
  if (!result.ok) throw new RangeError('the planner refuses its own start values');
  return {
    plan: planDay(result.request, ages),
    ageMonths: result.request.ageMonths,
    ageProblem: ageProblem ? problemInWords(ageProblem) : '',
  };
};

const save = (routine: Routine, change: Partial<Answers>, now: number): Routine =>
  (Object.keys(change) as (RoutineField & keyof Answers)[]).reduce(
    (kept, field) =>
      withAnswer(kept, field, change[field] as RoutineAnswers[typeof field] | null, now),
    routine,
  );

/** The routine builder's state, live across the page and across tabs. */
export const useRoutine = (
  ages: readonly AgeBand[],
  presetAge: number | undefined,
): RoutineState => {
  const routine = useStore(routineStore);
  const settings = useStore(settingsStore);
  const today = deviceToday();
  const { data } = routine;
  const answers = useMemo(() => readAnswers(data, presetAge), [data, presetAge]);
  const planned = useMemo(() => planOf(answers, today, ages), [answers, today, ages]);

  const take = (change: Partial<Answers>): string | null => {
    // Weeks early count only with a birth date, which may come later: they are checked alone.
    const { weeksEarly = 0 } = change;
    if (!(weeksEarly >= 0 && weeksEarly <= mostWeeksEarly)) {
      return problemInWords({ field: 'age', problem: 'weeks-early-out-of-range' });
    }
    const result = routineRequest(formOf({ ...answers, ...change }, today));
    if (!result.ok) {
      const fields: readonly string[] = Object.keys(change).map((field) =>
        field === 'wakeUp' || field === 'naps' ? field : 'age',
      );
      const problem = result.problems.find(({ field }) => fields.includes(field));
      if (problem) return problemInWords(problem);
    }
    routine.update((kept, now) => save(kept, change, now));
    return null;
  };
  return {
    answers,
    ...planned,
    today,
    take,
    status: routine.status,
    aside: routine.aside,
    clock: clockStyle(settings.data) ?? clockStyleFor(navigator.language),
    setClock: (clock) => {
      settings.update((kept, now) => withClockStyle(kept, clock, now));
    },
  };
};
