import type { AgeBand } from './age-band.ts';
import { oldestMonths, type AgeProblem } from './child-age.ts';
import { planDay } from './day-plan.ts';
import type { DayRequest } from './day-request.ts';
import { formFor, windDownStart } from './family-day.ts';
import type { Child, Family, Routine } from './family.ts';
import type { DayPlan } from './plan-types.ts';
import { routineRequest, type RoutineProblem } from './routine-request.ts';
import type { Weekday } from './weekday.ts';

/** A planned day of somebody’s routine. */
export interface SharedDay {
  readonly plan: DayPlan;
  /** What the plan answers. */
  readonly request: DayRequest;
  /** The age it goes by, in months of corrected age. */
  readonly ageMonths: number;
  /** What is amiss with the child’s age today; the plan goes by the nearest age then. */
  readonly ageProblem: AgeProblem | 'not-a-number' | null;
}

const ageProblemIn = (problems: readonly RoutineProblem[]) =>
  problems.find((one) => one.field === 'age')?.problem ?? null;

/**
 * Plans one weekday of a routine; always answers. A child who has grown past the planner’s ages
 * since the routine was shared goes by the oldest, one who isn’t born yet by the youngest. `today`
 * is `YYYY-MM-DD`. Throws a RangeError where an answer breaks the bounds of family-fields.ts.
 */
export const sharedDay = (
  child: Child,
  routine: Routine,
  weekday: Weekday,
  today: string,
  ages: readonly AgeBand[],
): SharedDay => {
  const form = formFor(child, routine, weekday, today);
  const asked = routineRequest(form);
  const ageProblem = asked.ok ? null : ageProblemIn(asked.problems);
  const nearest = ageProblem === 'in-the-future' ? 0 : oldestMonths;
  const result = asked.ok ? asked : routineRequest({ ...form, age: { months: nearest } });
  if (!result.ok) throw new RangeError('a shared routine is within the bounds of the form');
  const { ageMonths } = result.request;
  const plan = planDay(result.request, ages);
  return {
    plan:
      plan.kind === 'rhythm' ? plan : { ...plan, windDown: windDownStart(plan, routine.windDown) },
    request: result.request,
    ageMonths,
    ageProblem,
  };
};

/**
 * What of a child and a routine goes into a link: the age as months, in halves and as of `today`
 * (`YYYY-MM-DD`), so that no birthday can be told from it; names only where the parent wants that;
 * and nothing of what matters to the family. The age is rounded down, which keeps it in its band.
 */
export const familyForLink = (
  child: Child,
  routine: Routine,
  { ageMonths, today, names }: { ageMonths: number; today: string; names: boolean },
): Family => ({
  children: [
    {
      ...child,
      name: names ? child.name : null,
      ageBy: 'months',
      ageMonths: Math.floor(ageMonths * 2) / 2,
      ageOn: today,
      birthDate: null,
      weeksEarly: null,
      sleepPlace: null,
      feeding: null,
      protest: null,
    },
  ],
  routines: [{ ...routine, name: names ? routine.name : null, put: null }],
});
