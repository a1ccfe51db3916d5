import { type Check, between, oneOf, whole } from './checks.ts';
import { type ItemReader, type Kind, itemOfValue } from './kind.ts';
import { itemOf, withItem } from './stamped.ts';
import { type Store, createStore } from './store.ts';

/** What the parent told the day planner. Null for any of them: not answered, or as suggested. */
export interface RoutineAnswers {
  /** Which of the two ways to give the age is in use. */
  ageBy: 'months' | 'birth-date';
  /** Months of age as the parent gave it, 0 to 60; fractions allowed. */
  ageMonths: number;
  /** A day that exists, 'YYYY-MM-DD'. */
  birthDate: string;
  /** Whole weeks before the due date, 0 to 20. */
  weeksEarly: number;
  /** Whole minutes from local midnight, 0 to 1439. */
  wakeUp: number;
  /** Number of naps, 0 to 8. */
  naps: number;
  /** Whole minutes from local midnight of the day the night begins on, 0 to 2159; may pass 1440. */
  bedtime: number;
}

/** The name of an answer. */
export type RoutineField = keyof RoutineAnswers;

/** One answer and the time of its last change (ms since 1970). */
type Answer = { readonly value: RoutineAnswers[RoutineField] | null; readonly at: number };

/** The answers by field, each with the time of its last change (ms since 1970). */
export type Routine = {
  readonly answers: {
    readonly [F in RoutineField]?: {
      readonly value: RoutineAnswers[F] | null;
      readonly at: number;
    };
  };
};

// Browsers read 30 February as 2 March: the day that comes out has to be the one that went in.
const aDay: Check = (value) =>
  typeof value === 'string' &&
  /^2\d{3}-\d\d-\d\d$/.test(value) &&
  new Date(value).getUTCDate() === Number(value.slice(8));

const fields: { readonly [F in RoutineField]: ItemReader } = {
  ageBy: itemOfValue(oneOf('months', 'birth-date')),
  ageMonths: itemOfValue(between(0, 60)),
  birthDate: itemOfValue(aDay),
  weeksEarly: itemOfValue(whole(0, 20)),
  wakeUp: itemOfValue(whole(0, 1439)),
  naps: itemOfValue(whole(0, 8)),
  bedtime: itemOfValue(whole(0, 2159)),
};

/** How the answers are stored. The bounds here keep nonsense out; the planner has its own. */
export const routineKind: Kind<Routine> = {
  name: 'routine',
  migrations: [],
  boxes: { answers: (field) => itemOf(fields, field) },
};

/** The answer to this field; null if there is none, or as suggested. */
export function answer<F extends RoutineField>(
  routine: Routine,
  field: F,
): RoutineAnswers[F] | null {
  return routine.answers[field]?.value ?? null;
}

/** The routine with this answer (`now` in ms since 1970). */
export function withAnswer<F extends RoutineField>(
  routine: Routine,
  field: F,
  value: RoutineAnswers[F] | null,
  now: number,
): Routine {
  return {
    answers: withItem<Answer>(routine.answers, field, { value }, now),
  };
}

let store: Store<Routine> | undefined;

/** The one store of the routine on this page. Call it in the browser, after the first render. */
export function routineStore(): Store<Routine> {
  return (store ??= createStore(routineKind));
}
