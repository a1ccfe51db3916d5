import { useEffect, useMemo, useState } from 'preact/hooks';
import { formFor, windDownStart } from '../../../domain/family-day.ts';
import { planDay } from '../../../domain/day-plan.ts';
import type { DayRequest } from '../../../domain/day-request.ts';
import type { Routine, WindDownStep } from '../../../domain/family.ts';
import { nurseryDay, type NurseryDay, type NurseryTimes } from '../../../domain/nursery-day.ts';
import {
  homeRoutine,
  keepNursery,
  nurserySaid,
  withoutNursery,
} from '../../../domain/nursery-family.ts';
import type { DayPlan } from '../../../domain/plan-types.ts';
import { routineRequest } from '../../../domain/routine-request.ts';
import { week, type Weekday } from '../../../domain/weekday.ts';
import { useFamily, type FamilyState } from '../family-state.ts';
import { newId } from '../new-id.ts';
import type { OwnDay } from '../own-day/own-day-state.ts';
import type { RoutineState } from '../routine-state.ts';

/** What is asked about nursery. */
export interface NurseryAnswers extends NurseryTimes {
  readonly days: readonly Weekday[];
}

/** Nursery days as told and as planned, beside the days at home. */
export interface NurseryState {
  readonly answers: NurseryAnswers;
  readonly change: (answers: Partial<NurseryAnswers>) => void;
  readonly home: { readonly routine: Routine; readonly plan: DayPlan };
  readonly nursery: NurseryDay;
  /** What is amiss with the times together; '' where nothing is. */
  readonly amiss: string;
  /** Whether the family has a nursery day already, to bring up to date. */
  readonly isKnown: boolean;
  readonly keep: () => void;
  readonly changes: FamilyState;
}

/** From this age (months, corrected) one nap at a set time is what most rooms have. */
const setNapFrom = 12;

const weekdays: readonly Weekday[] = [0, 1, 2];

const startFrom = ({ family, child, answers, ageMonths }: RoutineState): NurseryAnswers => {
  const said = nurserySaid(family, child);
  const nap = said?.nap ? { start: said.nap.start, end: said.nap.end } : null;
  const isOwn = (said?.routine.days ?? []).length > 0;
  const set = { start: 720, end: 810 };
  return {
    days: said?.days ?? weekdays,
    wakeUp: (isOwn ? said?.routine.wakeUp : null) ?? answers.wakeUp,
    dropOff: said?.dropOff ?? 510,
    pickUp: said?.pickUp ?? 1020,
    nap: said ? nap : ageMonths >= setNapFrom ? set : null,
    early: true,
  };
};

const amissIn = ({ wakeUp, dropOff, pickUp, nap }: NurseryTimes): string => {
  if (dropOff <= wakeUp) return 'Drop-off is before they’re up. Could you look at both times?';
  if (pickUp <= dropOff) return 'Pick-up is before drop-off. Could you look at both times?';
  if (nap && nap.end <= nap.start) return 'The nap ends before it begins. Could you look at it?';
  if (nap && (nap.start < dropOff || nap.end > pickUp)) {
    return 'The nap is outside nursery hours. Could you look at its times?';
  }
  return '';
};

/** The request of a day at home: the routine’s own, with nothing of nursery in it. */
const homeRequest = (state: RoutineState, routine: Routine): DayRequest => {
  const { child, today, request, family } = state;
  const said = nurserySaid(family, child);
  const day = week.find((one) => !said?.days.includes(one)) ?? 6;
  const form = formFor(child, withoutNursery(routine, said), day, today);
  const asked = routineRequest({ ...form, age: { months: request.ageMonths } });
  return asked.ok ? asked.request : request;
};

/** A plan whose wind-down takes as long as the family’s own steps. */
const withOwnSteps = (plan: DayPlan, steps: readonly WindDownStep[] | null): DayPlan =>
  plan.kind === 'rhythm' ? plan : { ...plan, windDown: windDownStart(plan, steps) };

/** The nursery days of the child in view: told on this page, and kept when the family says so. */
export const useNursery = ({ routine: state, isTried, keep: keepUsual }: OwnDay): NurseryState => {
  const { family, child, routine, ages } = state;
  const [answers, setAnswers] = useState(() => startFrom(state));
  const [good, setGood] = useState(answers);
  const changes = useFamily(state);
  const [isWaiting, setWaiting] = useState(false);
  const home = homeRoutine(family, child, routine);
  const request = useMemo(() => homeRequest(state, home), [family, child, home, state.request]);
  const plan = useMemo(
    () => withOwnSteps(planDay(request, ages), home.windDown),
    [request, ages, home],
  );
  const nursery = useMemo(() => {
    const day = nurseryDay(request, good, ages);
    return { ...day, plan: withOwnSteps(day.plan, home.windDown) };
  }, [request, good, ages, home]);
  const keep = () => {
    const { days, ...times } = good;
    changes.change('Kept as a nursery day, beside your days at home.', (latest, now) =>
      keepNursery(latest, child, { days, times, day: nursery }, { id: newId(), now }),
    );
  };
  // A day that was only tried is kept first, and the nursery day as soon as that is done.
  useEffect(() => {
    if (!isWaiting || isTried) return;
    setWaiting(false);
    keep();
  }, [isWaiting, isTried]);
  return {
    answers,
    change: (changed) => {
      const next = { ...answers, ...changed };
      setAnswers(next);
      if (amissIn(next) === '') setGood(next);
    },
    home: { routine: home, plan },
    nursery,
    amiss: amissIn(answers),
    isKnown: nurserySaid(family, child) !== null,
    keep: () => {
      if (isTried) {
        setWaiting(true);
        keepUsual();
      } else keep();
    },
    changes,
  };
};
