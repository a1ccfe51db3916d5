import { childAge, oldestMonths, type AgeProblem } from './child-age.ts';
import type { DayRequest, Stretch, Temperament } from './day-request.ts';

/** What the routine form holds; times are whole minutes from local midnight, null where unreadable. */
export interface RoutineForm {
  /** The child’s age: months of corrected age, or a birth date with weeks early. */
  readonly age:
    | { readonly months: number }
    | { readonly birthDate: string; readonly weeksEarly: number; readonly today: string };
  readonly wakeUp: number | null;
  readonly naps?: number | undefined;
  /** Left out where the family has no wish; null where what was typed is not a time. */
  readonly bedtime?: number | null | undefined;
  readonly busy?: readonly Stretch[] | undefined;
  readonly fixedNaps?: readonly Stretch[] | undefined;
  readonly temperament?: Temperament | undefined;
}

/** What is amiss with a field. `from` and `to` are the limits, in the unit of the field. */
export type RoutineProblem =
  | { readonly field: 'age'; readonly problem: AgeProblem | 'not-a-number' }
  | { readonly field: 'wakeUp' | 'bedtime'; readonly problem: 'not-a-time' }
  | {
      readonly field: 'wakeUp' | 'naps' | 'bedtime';
      readonly problem: 'out-of-range';
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly field: 'busy' | 'fixedNaps';
      readonly problem: 'ends-before-start';
      readonly index: number;
    }
  | {
      readonly field: 'busy' | 'fixedNaps';
      readonly problem: 'not-a-time';
      readonly index: number;
    };

/** A request to plan from, or every problem of the form at once. */
export type RoutineRequestResult =
  | { readonly ok: true; readonly request: DayRequest }
  | { readonly ok: false; readonly problems: readonly RoutineProblem[] };

/** The limits of the form, minutes from local midnight or a count of naps. */
export const routineLimits = {
  wakeUp: { from: 180, to: 660 },
  naps: { from: 0, to: 6 },
  /** A bedtime after midnight, up to 01:00, counts from 1440 on. */
  bedtime: { from: 960, to: 1500 },
} as const;

const isWhole = (value: number, { from, to }: { readonly from: number; readonly to: number }) =>
  Number.isInteger(value) && value >= from && value <= to;

const ageOf = (age: RoutineForm['age']): number | RoutineProblem => {
  if ('months' in age) {
    const { months } = age;
    if (!Number.isFinite(months)) return { field: 'age', problem: 'not-a-number' };
    if (months < 0) return { field: 'age', problem: 'in-the-future' };
    return months > oldestMonths ? { field: 'age', problem: 'over-four-years' } : months;
  }
  const found = childAge(age.birthDate, age.weeksEarly, age.today);
  return found.ok ? found.correctedMonths : { field: 'age', problem: found.problem };
};

const stretchProblems = (
  field: 'busy' | 'fixedNaps',
  list: readonly Stretch[] = [],
): readonly RoutineProblem[] =>
  list.flatMap(({ start, end }, index): RoutineProblem[] => {
    if (!isWhole(start, { from: 0, to: 2880 }) || !isWhole(end, { from: 0, to: 2880 })) {
      return [{ field, problem: 'not-a-time', index }];
    }
    return end > start ? [] : [{ field, problem: 'ends-before-start', index }];
  });

/**
 * Turns what the routine form holds into a request for `planDay`, or lists what is amiss with it.
 * Gentle: unusual but possible wishes pass, and the plan's notes speak of them.
 */
export const routineRequest = (form: RoutineForm): RoutineRequestResult => {
  const { wakeUp, naps, busy, fixedNaps, temperament } = form;
  const age = ageOf(form.age);
  const problems: RoutineProblem[] = [];
  if (typeof age !== 'number') problems.push(age);
  if (wakeUp === null) problems.push({ field: 'wakeUp', problem: 'not-a-time' });
  else if (!isWhole(wakeUp, routineLimits.wakeUp)) {
    problems.push({ field: 'wakeUp', problem: 'out-of-range', ...routineLimits.wakeUp });
  }
  if (naps !== undefined && !isWhole(naps, routineLimits.naps)) {
    problems.push({ field: 'naps', problem: 'out-of-range', ...routineLimits.naps });
  }
  const late = form.bedtime ?? undefined;
  const bedtime =
    late !== undefined && late <= routineLimits.bedtime.to - 1440 ? late + 1440 : late;
  if (form.bedtime === null) problems.push({ field: 'bedtime', problem: 'not-a-time' });
  else if (bedtime !== undefined && !isWhole(bedtime, routineLimits.bedtime)) {
    problems.push({ field: 'bedtime', problem: 'out-of-range', ...routineLimits.bedtime });
  }
  problems.push(...stretchProblems('busy', busy), ...stretchProblems('fixedNaps', fixedNaps));
  if (problems.length > 0 || typeof age !== 'number' || wakeUp === null) {
    return { ok: false, problems };
  }
  return {
    ok: true,
    request: { ageMonths: age, wakeUp, naps, bedtime, busy, fixedNaps, temperament },
  };
};
