import { dayCount, daysAfter } from './day-text.ts';
import type { NightNote } from './night-note.ts';
import { middleOf, theilSenLine, type Point } from './robust-statistics.ts';
import { isInPatch, type RoughPatch } from './rough-patch.ts';
import { trendScore } from './trend-test.ts';

/** A number of the night note. */
export type NightNumber = keyof NightNote;

/** A note with the day of its night, `YYYY-MM-DD`, as the store hands it out. */
export type NotedNight = NightNote & { readonly id: string };

/** What each number is told to: half hours (in minutes), whole times. */
export const toldTo: Readonly<Record<NightNumber, number>> = {
  longest: 30,
  wakings: 1,
  ownRest: 30,
};

/** A value of this number as it is told: to the nearest half hour, or whole time; halves upwards. */
export const asTold = (number: NightNumber, value: number): number =>
  Math.round(value / toldTo[number]) * toldTo[number];

/** How many weeks are looked at, by the calendar from Monday on, the present one included. */
export const weeksLookedAt = 8;

/**
 * What there must be before anything is said: notes of 12 nights outside rough patches, the first
 * and the last of them three weeks apart at least, both counted. 12 nights, so that a week
 * stands on about four; three weeks, because with less the test below tells only the steepest change
 * from chance, and even then “no clear change” is said most often.
 */
export const enoughNights = { nights: 12, days: 21 } as const;

/**
 * A claim must be this many standard deviations from “no change”: as far as chance alone brings 5 in
 * 100 if nights hang together as strongly as trend-test.ts assumes, and fewer where they do less.
 */
const clearFrom = 1.96;

/** Nights, and days from the first of them to the last. */
export interface Amount {
  readonly nights: number;
  readonly days: number;
}

/** From which night to which, by their days, and how many weeks that is, rounded. */
export interface Over {
  readonly since: string;
  readonly until: string;
  readonly weeks: number;
}

/**
 * What can be said about a number over the last weeks. Values are minutes to the nearest half hour,
 * or whole wakings. `more` and `less` are what the number does, and no judgement. `typical` is the
 * median, and the `spread` goes from one quartile to the other; told so roughly, it may hold many more
 * than half of the nights: `holds` says how many of them.
 */
export type NightTrend =
  | { readonly kind: 'too-few'; readonly have: Amount; readonly need: Amount }
  | ({
      readonly kind: 'no-clear-change';
      readonly typical: number;
      readonly spread: {
        readonly low: number;
        readonly high: number;
        readonly holds: 'half' | 'most' | 'all';
      };
    } & Over)
  | ({
      readonly kind: 'change';
      readonly from: number;
      readonly to: number;
      readonly direction: 'more' | 'less';
    } & Over);

/** The Monday with which the weeks that are looked at begin. */
export const firstMonday = (today: string): string =>
  // Day 0 of the count was a Thursday.
  daysAfter(today, -((dayCount(today) + 3) % 7) - 7 * (weeksLookedAt - 1));

const pointsOf = (
  number: NightNumber,
  nights: readonly NotedNight[],
  patches: readonly RoughPatch[],
  today: string,
): readonly Point[] => {
  const first = firstMonday(today);
  return nights
    .filter(({ id }) => first <= id && id <= today && !patches.some((one) => isInPatch(one, id)))
    .flatMap((night) => {
      const value = night[number];
      return value === null ? [] : [{ day: dayCount(night.id), value }];
    })
    .sort((a, b) => a.day - b.day);
};

/** How many of the values, as they are told, lie from one to another. */
const holding = (told: readonly number[], low: number, high: number) => {
  const share = told.filter((value) => low <= value && value <= high).length / told.length;
  if (share === 1) return 'all';
  return share > 0.6 ? 'most' : 'half';
};

/** 1 or −1 where the points surely rise or fall, also without any one of them; else 0. */
const sureDirection = (points: readonly Point[]): number => {
  const surely = (some: readonly Point[]) => {
    const score = trendScore(some);
    return Math.abs(score) > clearFrom ? Math.sign(score) : 0;
  };
  const direction = surely(points);
  // Most often the first look is the last: nothing there.
  const stands =
    direction !== 0 && points.every((_, at) => surely(points.filter((_, one) => one !== at)) !== 0);
  return stands ? direction : 0;
};

/**
 * What can honestly be said about a number over the last weeks up to `today` (`YYYY-MM-DD`), by the
 * nights outside rough patches; those in one count for nothing at all. A change is claimed only
 * where three things hold: the Mann-Kendall test is clear, allowing for nights that hang together
 * (trend-test.ts); it stays clear whichever single night is left out; and the Theil-Sen line
 * (robust-statistics.ts) changes by half an hour, or one waking, or more. From where to where is
 * what that line says for the first and the last night, but no more and no less than was ever noted in
 * that time. Notes for days after today count for nothing.
 */
export const nightTrend = (
  number: NightNumber,
  nights: readonly NotedNight[],
  patches: readonly RoughPatch[],
  today: string,
): NightTrend => {
  const points = pointsOf(number, nights, patches, today);
  const first = points[0]?.day ?? 0;
  const last = points.at(-1)?.day ?? -1;
  const have: Amount = { nights: points.length, days: last - first + 1 };
  if (have.nights < enoughNights.nights || have.days < enoughNights.days) {
    return { kind: 'too-few', have, need: enoughNights };
  }
  const step = toldTo[number];
  const over: Over = {
    since: daysAfter(today, first - dayCount(today)),
    until: daysAfter(today, last - dayCount(today)),
    weeks: Math.round(have.days / 7),
  };
  const values = points.map(({ value }) => value);
  const direction = sureDirection(points);
  if (direction !== 0) {
    const line = theilSenLine(points);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const [start, end] = [first, last].map((day) => Math.min(Math.max(line(day), least), most));
    const [from, to] = [asTold(number, start!), asTold(number, end!)];
    if ((end! - start!) * direction >= step && from !== to) {
      return { kind: 'change', from, to, direction: direction > 0 ? 'more' : 'less', ...over };
    }
  }
  const told = (value: number) => asTold(number, value);
  const middle = middleOf(values);
  const [low, high] = [told(middle.low), told(middle.high)];
  const spread = { low, high, holds: holding(values.map(told), low, high) } as const;
  return { kind: 'no-clear-change', typical: told(middle.median), spread, ...over };
};
