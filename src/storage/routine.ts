import { isId } from '../domain/checks.ts';
import { childFields, routineFields } from '../domain/family-fields.ts';
import {
  type Child,
  type ChildField,
  type Family,
  type Routine,
  type RoutineField,
  firstId,
} from '../domain/family.ts';
import { type TodayLog, isTodayLog } from '../domain/today-log.ts';
import { type Answer, type Answers, readAnswers, withAnswers } from './answers.ts';
import { type Kind, type Migration, itemOfValue } from './kind.ts';
import { itemOf, withItem } from './stamped.ts';
import { type Store, createStore } from './store.ts';

/**
 * What the family told the day planner. `chosen` holds the routine that was looked at last (key
 * `routine`), `today` what happened today, by child.
 */
export type RoutineData = {
  readonly children: Answers;
  readonly routines: Answers;
  readonly chosen: Answers;
  readonly today: Answers;
};

/** Version 1 knew one child and one routine, as one list of answers. */
const toFamily: Migration = (data) => {
  const { answers } = data as { answers: Record<string, { value: unknown; at: number }> };
  const box = (names: readonly string[]) =>
    Object.fromEntries(
      Object.entries(answers)
        .filter(([field]) => names.includes(field))
        .map(([field, item]) => [`${firstId}/${field}`, item]),
    );
  const children = box(['ageBy', 'ageMonths', 'birthDate', 'weeksEarly']);
  const { ageMonths } = answers;
  // The months were true on the day they were given, and count on from there; from the present
  // where the device's clock knew no such day.
  const given = new Date(ageMonths?.at ?? NaN);
  const ageOn = Number.isNaN(given.getTime()) ? '' : given.toISOString().slice(0, 10);
  if (typeof ageMonths?.value === 'number' && childFields.ageOn(ageOn)) {
    children[`${firstId}/ageOn`] = { value: ageOn, at: ageMonths.at };
  }
  return { children, routines: box(['wakeUp', 'naps', 'bedtime']), chosen: {}, today: {} };
};

/** How all this is stored. What each field may be stands in domain/family-fields.ts. */
export const routineKind: Kind<RoutineData> = {
  name: 'routine',
  migrations: [toFamily],
  boxes: {
    children: readAnswers(childFields),
    routines: readAnswers(routineFields),
    chosen: (key) => (key === 'routine' ? itemOfValue(isId) : undefined),
    today: (key) => (isId(key) ? itemOfValue(isTodayLog) : undefined),
  },
};

const emptyChild: Child = {
  ...(Object.fromEntries(Object.keys(childFields).map((field) => [field, null])) as Record<
    ChildField,
    null
  >),
  id: firstId,
};
const emptyRoutine: Routine = {
  ...(Object.fromEntries(Object.keys(routineFields).map((field) => [field, null])) as Record<
    RoutineField,
    null
  >),
  id: firstId,
};

/** The records of a box, in the order of adding: the answers by id, each over the empty record. */
const records = <R extends Child | Routine>(box: Answers, empty: R): readonly [R, ...R[]] => {
  const found = new Map<string, R>([[firstId, empty]]);
  for (const [key, { value }] of Object.entries(box)) {
    const [id = '', field = ''] = key.split('/');
    found.set(id, { ...(found.get(id) ?? { ...empty, id }), [field]: value });
  }
  const [first = empty, ...others] = [...found.values()].sort(
    (a, b) => (a.since ?? 0) - (b.since ?? 0),
  );
  return [first, ...others];
};

/** Those that are there. The last one can't be deleted; if two tabs do, the oldest comes back. */
const there = <R>(all: readonly [R, ...R[]], is: (one: R) => boolean): readonly [R, ...R[]] => {
  const [first = all[0], ...others] = all.filter(is);
  return [first, ...others];
};

/**
 * Everything as records: children and routines in the order of adding, without deleted ones and
 * without the routines of a deleted child.
 */
export function familyOf(data: RoutineData): Family {
  const everyChild = records(data.children, emptyChild);
  const children = there(everyChild, ({ put }) => put !== 'deleted');
  const gone = everyChild.filter((child) => !children.includes(child)).map(({ id }) => id);
  const routines = there(
    records(data.routines, emptyRoutine),
    ({ put, child }) => put !== 'deleted' && !gone.includes(child ?? firstId),
  );
  return { children, routines };
}

/** The data with these answers about a child (`now` in ms since 1970). */
export function withChild(
  data: RoutineData,
  id: string,
  change: Partial<Omit<Child, 'id'>>,
  now: number,
): RoutineData {
  return { ...data, children: withAnswers(data.children, id, change, now) };
}

/** The data with these answers of a routine (`now` in ms since 1970). */
export function withRoutine(
  data: RoutineData,
  id: string,
  change: Partial<Omit<Routine, 'id'>>,
  now: number,
): RoutineData {
  return { ...data, routines: withAnswers(data.routines, id, change, now) };
}

/** The id of the routine that was looked at last; null where none was chosen. */
export function chosenRoutine(data: RoutineData): string | null {
  return (itemOf(data.chosen, 'routine')?.value ?? null) as string | null;
}

/** The data with another routine to look at (`now` in ms since 1970). */
export function withChosen(data: RoutineData, id: string | null, now: number): RoutineData {
  return { ...data, chosen: withItem<Answer>(data.chosen, 'routine', { value: id }, now) };
}

/** What was noted of a child's day, which may be over by now (see domain/today-log.ts). */
export function todayLog(data: RoutineData, child: string): TodayLog | null {
  return (itemOf(data.today, child)?.value ?? null) as TodayLog | null;
}

/** The data with this log of a child's day; null forgets it (`now` in ms since 1970). */
export function withTodayLog(
  data: RoutineData,
  child: string,
  log: TodayLog | null,
  now: number,
): RoutineData {
  return { ...data, today: withItem<Answer>(data.today, child, { value: log }, now) };
}

let store: Store<RoutineData> | undefined;

/** The one store of the routine on this page. Call it in the browser, after the first render. */
export function routineStore(): Store<RoutineData> {
  return (store ??= createStore(routineKind));
}
