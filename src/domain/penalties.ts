import type { DayFacts } from './day-problem.ts';
import type { DayRequest, Temperament } from './day-request.ts';
import type { SleepNeeds } from './sleep-needs.ts';
import type { Span } from './age-band.ts';

/*
 * One unit of cost: one stretch awake that is half an hour off its centre, or a nap or a bedtime
 * half an hour off. All penalties are convex, so small changes of the day change the plan a little.
 * The weights are this planner's own choices, made by judging plans; no study stands behind them.
 */
const scale = 30;
/** A quarter of an hour outside the wake window band costs this much more. */
const steep = 2;
/** A little curvature far outside the band, so that the excess is shared out, not piled up. */
const farOut = 0.1;
const napWeight = 1.5;
const bedtimeWeight = 1;
/** A bedtime further off than this many minutes costs this much more. */
const bedtimeFarOff = { from: 30, weight: 1.5 };
const wishWeight = 5;
const busyBedtime = 25;
/** Bedtime comes before a busy time where that is earlier by this many minutes at most, else after. */
const beforeBusyAtMost = 60;

/** Free naps are planned within these lengths in minutes; given sleeps may be of any length. */
export const napLength = { least: 30, most: 150 } as const;
const usualNap = { from: 30, to: 135 };

const pulls: Record<Temperament, number> = { easygoing: 0.6, average: 1, sensitive: 1.6 };

/** The last of three or more naps is a shorter one. */
const lateNapShare = 0.6;
/** A night makes up this share of the day sleep that is missing, by an hour at most. */
const madeUpAtNight = 0.5;
const madeUpAtMost = 60;
/** A nap after short ones may aim at this much more than its usual share. */
const mostLonger = 1.25;
/** First stretch a little shorter and last a little longer: a weak shape, because charts disagree. */
const windowShape = 0.05;

const clamp = (value: number, { from, to }: Span) => Math.min(Math.max(value, from), to);
const squared = (minutes: number) => (minutes / scale) ** 2;

/** What a stretch awake is measured against, in minutes; `band` is null where none is used. */
export interface WindowAim {
  readonly centre: number;
  readonly band: Span | null;
}

/** What one day aims at, for a certain number of naps; minutes, `bedtime` from local midnight. */
export interface DayAims {
  readonly windows: readonly WindowAim[];
  readonly naps: readonly number[];
  readonly bedtime: number;
  /** The bedtime that the family wished for, null where it has no wish. */
  readonly wished: number | null;
  readonly pull: number;
}

/** Typical lengths of `count` naps that share `day` minutes with the sleeps given. */
const napAims = (day: number, count: number, done: number, given: readonly number[]) => {
  const weights = Array.from({ length: count }, (_, index) =>
    count > 2 && index === count - 1 ? lateNapShare : 1,
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const share = weights.map((weight) => (day * weight) / sum);
  const free = count - given.length;
  const later = share.slice(done).reduce((total, minutes) => total + minutes, 0);
  const expected = free === 0 ? 0 : (later * free) / (count - done);
  const short = day - given.reduce((total, minutes) => total + minutes, 0) - expected;
  return share.map((minutes) =>
    clamp(Math.min(minutes + (free === 0 ? 0 : short / free), minutes * mostLonger), usualNap),
  );
};

/** The bedtime to aim at: the end of a busy time that holds the usual one from long before. */
const freeBedtime = (usual: number, { busy, latestBedtime }: DayFacts): number =>
  busy.find(
    ({ start, end }) => start < usual - beforeBusyAtMost && usual < end && end <= latestBedtime,
  )?.end ?? usual;

/**
 * What a day with `count` naps aims at. The stretches awake share the time that is neither typical
 * day sleep nor typical night, kept inside the age's wake window band.
 */
export const dayAims = (
  request: DayRequest,
  needs: SleepNeeds,
  count: number,
  facts: DayFacts,
): DayAims => {
  const given = facts.given.map(({ start, end }) => end - start);
  const naps = napAims(needs.day.minutes, count, facts.done, given);
  const free = count === 0 ? 0 : naps.reduce((a, b) => a + b, 0) * (1 - given.length / count);
  const missing = needs.day.minutes - free - given.reduce((total, minutes) => total + minutes, 0);
  const madeUp = clamp(missing * madeUpAtNight, { from: -madeUpAtMost, to: madeUpAtMost });
  const night = needs.night.minutes + madeUp;
  const balanced = (1440 - needs.night.minutes - needs.day.minutes) / (count + 1);
  const windows = Array.from({ length: count + 1 }, (_, index) => {
    const isLast = index === count;
    const band = needs.wakeWindow ?? (isLast && count > 0 ? needs.napToBedtime : null);
    const tilt = count === 0 ? 0 : windowShape * ((2 * index) / count - 1);
    const centre = balanced * (1 + tilt);
    return { centre: band ? clamp(centre, band) : centre, band };
  });
  const { bedtime, wakeUp } = request;
  const wished = bedtime === undefined ? null : bedtime > wakeUp ? bedtime : bedtime + 1440;
  return {
    windows,
    naps,
    bedtime: freeBedtime(wished ?? wakeUp + 1440 - night, facts),
    wished,
    pull: pulls[request.temperament ?? 'average'],
  };
};

/** The price of being awake for some minutes: a parabola in the band, steep straight arms outside. */
export const windowPrice = (minutes: number, { centre, band }: WindowAim, pull: number): number => {
  if (!band) return pull * squared((minutes - centre) / 2);
  const inside = clamp(minutes, band);
  const outside = Math.abs(minutes - inside);
  const slope = (2 * Math.abs(inside - centre)) / scale ** 2;
  const arm = outside * (slope + steep / 15) + farOut * squared(outside);
  return pull * (squared(inside - centre) + arm);
};

/** The price of a nap's length against its typical length; minutes. */
export const napPrice = (minutes: number, typical: number): number =>
  napWeight * squared(minutes - typical);

/** The price of a bedtime; `isBusy` tells that it falls into a busy time. */
export const bedtimePrice = (
  minutes: number,
  aims: Pick<DayAims, 'bedtime' | 'wished'>,
  isBusy: boolean,
): number =>
  (aims.wished === null ? bedtimeWeight : wishWeight) * squared(minutes - aims.bedtime) +
  bedtimeFarOff.weight *
    squared(Math.max(Math.abs(minutes - aims.bedtime) - bedtimeFarOff.from, 0)) +
  (isBusy ? busyBedtime : 0);
