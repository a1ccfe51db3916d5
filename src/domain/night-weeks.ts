import { dayCount, daysAfter } from './day-text.ts';
import {
  asTold,
  firstMonday,
  weeksLookedAt,
  type NightNumber,
  type NotedNight,
} from './night-trend.ts';
import { middleOf } from './robust-statistics.ts';
import type { PatchKind, RoughPatch } from './rough-patch.ts';

/** A week says something from so many noted nights on, so that no single night can bend the hill. */
export const nightsOfWeek = 3;

/** What a number was like in a week; minutes to the nearest half hour, or whole wakings. */
export interface WeekValue {
  /** The median of all noted nights of the week, those in rough patches too. */
  readonly middle: number;
  /** Half of the nights lie from `low` to `high` (quartiles). */
  readonly low: number;
  readonly high: number;
}

/** A week of the calendar, from Monday on. */
export interface NightWeek {
  /** Its Monday and its Sunday, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Whether today is in it. */
  readonly now: boolean;
  /** How many nights have a note of this number. */
  readonly nights: number;
  /** Null where fewer than 3 nights have one: the hill runs on, the table leaves the week out. */
  readonly value: WeekValue | null;
  /** The rough patches that lie in it at least in part, by their kinds, each once. */
  readonly weather: readonly PatchKind[];
}

/** Weather over the hills: days from the first Monday, from `start` up to but not including `end`. */
export interface Weather {
  readonly kind: PatchKind;
  readonly start: number;
  readonly end: number;
}

/** What is drawn as hills, and said in a table. */
export interface NightHills {
  /** At most 8 weeks, the oldest first; they begin and end with one that has a value. */
  readonly weeks: readonly NightWeek[];
  /** Rough patches over these weeks, up to today; in the order they began. */
  readonly weather: readonly Weather[];
  /** The same for a table: the weeks that have a value. */
  readonly rows: readonly (NightWeek & { readonly value: WeekValue })[];
}

const hasValue = (week: NightWeek): week is NightWeek & { readonly value: WeekValue } =>
  week.value !== null;

/** Whether a patch and the days from one to another meet. */
const meets = (patch: RoughPatch, from: string, to: string) =>
  patch.from <= to && (patch.to === null || from <= patch.to);

const byBeginning = (a: RoughPatch, b: RoughPatch) =>
  Number(a.from > b.from) - Number(a.from < b.from);

/**
 * A number week by week, over the weeks of which night-trend.ts speaks. The hills show what was
 * noted: nights in a rough patch are in them, under the weather; no sentence comes from them. Notes
 * for days after `today` are left out.
 */
export const nightHills = (
  number: NightNumber,
  nights: readonly NotedNight[],
  patches: readonly RoughPatch[],
  today: string,
): NightHills => {
  const told = (value: number) => asTold(number, value);
  const begun = patches.filter(({ from }) => from <= today).sort(byBeginning);

  const weekFrom = (from: string): NightWeek => {
    const to = daysAfter(from, 6);
    const here = nights.filter(({ id }) => from <= id && id <= to && id <= today);
    const values = here.map((night) => night[number]).filter((value) => value !== null);
    const known = values.length >= nightsOfWeek ? middleOf(values) : null;
    return {
      from,
      to,
      now: from <= today && today <= to,
      nights: values.length,
      value: known && { middle: told(known.median), low: told(known.low), high: told(known.high) },
      weather: [...new Set(begun.filter((one) => meets(one, from, to)).map(({ kind }) => kind))],
    };
  };

  const monday = firstMonday(today);
  const all = Array.from({ length: weeksLookedAt }, (_, at) => weekFrom(daysAfter(monday, 7 * at)));
  const rows = all.filter(hasValue);
  const [from, to] = [rows[0]?.from, rows.at(-1)?.to];
  if (from === undefined || to === undefined) return { weeks: [], weather: [], rows };
  const weeks = all.filter((week) => from <= week.from && week.to <= to);

  const lastDay = to < today ? to : today;
  const count = (day: string) => dayCount(day) - dayCount(from);
  const weather = begun
    .filter((one) => meets(one, from, lastDay))
    .map((one) => ({
      kind: one.kind,
      start: Math.max(count(one.from), 0),
      end: Math.min(one.to === null ? Infinity : count(one.to), count(lastDay)) + 1,
    }));
  return { weeks, weather, rows };
};
