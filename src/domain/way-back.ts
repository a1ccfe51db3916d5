import { addDays, type CalendarDate } from './calendar-date.ts';
import { roundTo } from './time-of-day.ts';

/** How many days a way back takes. */
export type WayLength = 3 | 14;

/** Both ends of a child’s day, minutes from local midnight; a bedtime after midnight exceeds 1440. */
export interface DayEnds {
  readonly wakeUp: number;
  readonly bedtime: number;
}

/** What is new on a day: one thing only. `nearer` is a step of the times, and nothing else. */
export type WayStep =
  'wind-down' | 'morning' | 'place' | 'place-and-ease' | 'ease' | 'nearer' | 'pause' | 'look-back';

/** One day of a way back on which something is new. */
export interface WayDay {
  readonly date: CalendarDate;
  readonly step: WayStep;
  readonly ends: DayEnds;
}

/** What a way back is reckoned from. */
export interface WayAsked {
  readonly length: WayLength;
  readonly start: CalendarDate;
  /** Months of corrected age. */
  readonly ageMonths: number;
  /** Both ends of the day as they are these days, and as they usually are. */
  readonly now: DayEnds;
  readonly usual: DayEnds;
}

/** Under this age (months, corrected) there is no way back: a rhythm only. */
export const wayBackFrom = 4;

/** Under this age (months, corrected) help at bedtime is not eased (getting-back-on-track). */
export const easeFrom = 6;

/** The most the times move in one step of the two weeks, in minutes, and how many days apart. */
export const nearerBy = { minutes: 15, days: 2 } as const;

const towards = (from: number, to: number, most: number) =>
  from + Math.sign(to - from) * Math.min(Math.abs(to - from), most);

const moved = (from: DayEnds, to: DayEnds, most: number): DayEnds => ({
  wakeUp: towards(from.wakeUp, to.wakeUp, most),
  bedtime: towards(from.bedtime, to.bedtime, most),
});

/** The three days of the article: the wind-down, the morning, the usual place. */
const threeDays = ({ start, ageMonths, now, usual }: WayAsked): readonly WayDay[] => {
  const halfWay = roundTo((now.bedtime + usual.bedtime) / 2, 5);
  return [
    { date: start, step: 'wind-down', ends: now },
    {
      date: addDays(start, 1),
      step: 'morning',
      ends: { wakeUp: usual.wakeUp, bedtime: halfWay },
    },
    {
      date: addDays(start, 2),
      step: ageMonths < easeFrom ? 'place' : 'place-and-ease',
      ends: usual,
    },
  ];
};

/** What is new in the two weeks besides the times, by day from 1. */
const milestones: Readonly<Record<number, WayStep>> = {
  1: 'wind-down',
  3: 'morning',
  6: 'place',
  8: 'pause',
  10: 'ease',
  14: 'look-back',
};

const twoWeeks = ({ start, ageMonths, now, usual }: WayAsked): readonly WayDay[] =>
  Array.from({ length: 14 }, (_, index) => index + 1).flatMap((day): readonly WayDay[] => {
    const steps = Math.max(0, Math.floor((day - 1) / nearerBy.days));
    const ends = moved(now, usual, steps * nearerBy.minutes);
    const before = moved(now, usual, Math.floor((day - 2) / nearerBy.days) * nearerBy.minutes);
    const isNearer = ends.wakeUp !== before.wakeUp || ends.bedtime !== before.bedtime;
    const milestone = milestones[day];
    const step = milestone === 'ease' && ageMonths < easeFrom ? undefined : milestone;
    if (step) return [{ date: addDays(start, day - 1), step, ends }];
    return day > 1 && isNearer ? [{ date: addDays(start, day - 1), step: 'nearer', ends }] : [];
  });

/**
 * A gentle way back to the usual day, one new thing at a time. Times only ever go towards the usual
 * ones and never beyond: in three days at once, as the article has it (day 2 the morning, day 3 the
 * evening), in two weeks by at most 15 minutes every second day, as far as that goes. None under 4
 * months. Practice, not trials.
 */
export const wayBack = (asked: WayAsked): readonly WayDay[] => {
  if (asked.ageMonths < wayBackFrom) return [];
  return asked.length === 3 ? threeDays(asked) : twoWeeks(asked);
};

/** How far a day is from the usual one: the larger of its two ends, in minutes. */
export const driftOf = (now: DayEnds, usual: DayEnds): number =>
  Math.max(Math.abs(now.wakeUp - usual.wakeUp), Math.abs(now.bedtime - usual.bedtime));
