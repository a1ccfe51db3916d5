import { isUsed } from './family-day.ts';
import type { FamilyChange } from './family-change.ts';
import { routinesOf } from './family-parts.ts';
import type { Child, Family, NamedStretch, Routine } from './family.ts';
import { nurseryBusy, nurseryLimits, type NurseryDay, type NurseryTimes } from './nursery-day.ts';
import { week, type Weekday } from './weekday.ts';

/** What a family has told about nursery: on which days, when; and in which of its routines. */
export interface NurserySaid {
  readonly routine: Routine;
  readonly days: readonly Weekday[];
  readonly nap: NamedStretch | null;
  readonly dropOff: number | null;
  readonly pickUp: number | null;
}

/** Words for where a child is looked after, as families write them. */
const anyCare = /nurser|day ?care|cr[eè]che|childmind|kind(?:y|er)|pre-?school/iu;

const isCare = ({ label }: NamedStretch) => anyCare.test(label);
const isHandOver = ({ label }: NamedStretch) =>
  anyCare.test(label) || /pick.?up|drop.?off/iu.test(label);

const within = (at: number | undefined, { from, to }: { from: number; to: number }) =>
  at !== undefined && at >= from && at <= to ? at : null;

/** The weekdays of stretches, else those of the routine, else Monday to Friday. */
const daysFor = ({ days }: Routine, stretches: readonly NamedStretch[]): readonly Weekday[] => {
  const named = stretches.flatMap((one) => one.days);
  if (named.length > 0) return week.filter((day) => named.includes(day));
  return days && days.length > 0 ? days : week.slice(0, 5);
};

const saidIn = (routine: Routine): NurserySaid | null => {
  const setNaps = routine.setNaps ?? [];
  const busy = (routine.busy ?? []).filter(isHandOver);
  const nap = setNaps.find(isCare) ?? (setNaps.length === 1 ? setNaps[0] : undefined) ?? null;
  const isNamed = anyCare.test(routine.name ?? '');
  if (!nap && !isNamed && !busy.some(isCare)) return null;
  const starts = busy.map(({ start }) => start);
  const pick = busy.find(({ label }) => /pick/iu.test(label));
  const ends = busy.filter(({ label }) => !/drop|pick/iu.test(label)).map(({ end }) => end);
  const last = pick?.start ?? (ends.length > 0 ? Math.max(...ends) : undefined);
  return {
    routine,
    days: daysFor(routine, nap ? [nap, ...busy] : busy),
    nap,
    dropOff: within(starts.length > 0 ? Math.min(...starts) : undefined, nurseryLimits.dropOff),
    pickUp: within(last, nurseryLimits.pickUp),
  };
};

/** What the family has told about a child’s nursery days already; null where it has told nothing. */
export const nurserySaid = (family: Family, child: Child): NurserySaid | null => {
  const said = routinesOf(family, child)
    .filter(isUsed)
    .flatMap((routine) => saidIn(routine) ?? []);
  // A routine of its own before one that mixes both kinds of day.
  return said.find(({ routine }) => (routine.days ?? []).length > 0) ?? said[0] ?? null;
};

/** The routine of the days at home: the one in use that is not the nursery’s, else that one. */
export const homeRoutine = (family: Family, child: Child, inView: Routine): Routine => {
  const said = nurserySaid(family, child);
  const own = routinesOf(family, child).filter(isUsed);
  const others = own.filter(({ id }) => id !== said?.routine.id);
  return others.find(({ id }) => id === inView.id) ?? others[0] ?? inView;
};

/** A routine without what belongs to nursery in it. */
export const withoutNursery = (routine: Routine, said: NurserySaid | null): Routine =>
  said?.routine.id === routine.id
    ? {
        ...routine,
        busy: (routine.busy ?? []).filter((one) => !isHandOver(one)),
        setNaps: (routine.setNaps ?? []).filter((one) => one !== said.nap),
      }
    : routine;

/**
 * Keeps a nursery day as a routine of its own for these weekdays: in the place of the one that has
 * it, or beside the days at home, which then no longer name it. `id` is the new routine’s, `now` in
 * ms since 1970. The plan of what is kept is the plan that was shown.
 */
export const keepNursery = (
  family: Family,
  child: Child,
  kept: {
    readonly days: readonly Weekday[];
    readonly times: NurseryTimes;
    readonly day: NurseryDay;
  },
  { id, now }: { readonly id: string; readonly now: number },
): FamilyChange => {
  const { days, times, day } = kept;
  const said = nurserySaid(family, child);
  const isOwn = said !== null && (said.routine.days ?? []).length > 0;
  const { naps, bedtime } = day.request;
  const others = isOwn ? (said.routine.busy ?? []).filter((one) => !isHandOver(one)) : [];
  const answers = {
    days,
    wakeUp: times.wakeUp,
    naps: naps ?? null,
    bedtime: bedtime ?? null,
    busy: [...others, ...nurseryBusy(times, [])].slice(0, 12),
    setNaps: times.nap ? [{ ...times.nap, label: 'Nursery nap', days: [] }] : [],
  };
  if (isOwn) return { routines: { [said.routine.id]: answers } };
  const home = said?.routine ?? homeRoutine(family, child, family.routines[0]);
  const { busy, setNaps } = withoutNursery(home, said);
  const rest = said && { [home.id]: { busy, setNaps } };
  return {
    routines: {
      ...rest,
      [id]: {
        ...answers,
        name: 'Nursery day',
        child: child.id,
        windDown: home.windDown,
        put: 'kept',
        since: now,
      },
    },
  };
};
