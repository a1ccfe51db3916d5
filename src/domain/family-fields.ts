import { parseCalendarDate } from './calendar-date.ts';
import { between, isId, oneOf, text, whole, type Check } from './checks.ts';
import { mostWeeksEarly, oldestMonths } from './child-age.ts';
import type { ChildField, RoutineField } from './family.ts';
import { routineLimits } from './routine-request.ts';

/** The most entries in a list of a routine, and the longest names, in characters. */
export const familyLimits = { list: 12, name: 40, step: 60, stepMinutes: 60 } as const;

const aDay: Check = (value) =>
  typeof value === 'string' && /^2\d{3}-/u.test(value) && parseCalendarDate(value) !== null;

const limits = ({ from, to }: { readonly from: number; readonly to: number }) => whole(from, to);

/** A list of at most 12, each of which passes; no holes. */
const listOf =
  (most: number, each: Check): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && Array.from(value).every(each);

/** An object with exactly these parts, each of which passes. */
const exactly =
  (parts: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).length === Object.keys(parts).length &&
    Object.entries(parts).every(
      ([part, valid]) =>
        Object.hasOwn(value, part) && valid((value as Record<string, unknown>)[part]),
    );

const days = listOf(7, whole(0, 6));

const namedStretch: Check = (value) =>
  exactly({
    start: whole(0, 1440),
    end: whole(0, 1440),
    label: text(0, familyLimits.name),
    days,
  })(value) && (value as { start: number; end: number }).start < (value as { end: number }).end;

const step = exactly({
  id: isId,
  name: text(1, familyLimits.step),
  minutes: whole(1, familyLimits.stepMinutes),
});

const aTime = whole(0, 9_007_199_254_000_000);

/** What each answer about a child may be, apart from null: the bounds of family.ts. */
export const childFields: Readonly<Record<ChildField, Check>> = {
  name: text(0, familyLimits.name),
  ageBy: oneOf('months', 'birth-date'),
  ageMonths: between(0, oldestMonths),
  ageOn: aDay,
  birthDate: aDay,
  weeksEarly: whole(0, mostWeeksEarly),
  temperament: oneOf('easygoing', 'average', 'sensitive'),
  sleepPlace: oneOf('own-room', 'our-room', 'our-bed'),
  feeding: oneOf('suits-us', 'to-change', 'not-us'),
  protest: oneOf('least', 'some', 'more'),
  put: oneOf('kept', 'deleted'),
  since: aTime,
};

/** What each answer of a routine may be, apart from null: the bounds of family.ts. */
export const routineFields: Readonly<Record<RoutineField, Check>> = {
  name: text(0, familyLimits.name),
  child: isId,
  days,
  wakeUp: limits(routineLimits.wakeUp),
  naps: limits(routineLimits.naps),
  bedtime: limits(routineLimits.bedtime),
  busy: listOf(familyLimits.list, namedStretch),
  setNaps: listOf(familyLimits.list, namedStretch),
  windDown: listOf(familyLimits.list, step),
  put: oneOf('kept', 'archived', 'deleted'),
  since: aTime,
};
