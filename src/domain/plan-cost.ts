import type { AgeBand } from './age-band.ts';
import { lastWindowLeast } from './day-problem.ts';
import type { DayRequest, Stretch } from './day-request.ts';
import { bedtimePrice, dayAims, napLength, napPrice, windowPrice } from './penalties.ts';
import { countCost, dayCase, type DayCase } from './plan-search.ts';
import { overlap } from './stretches.ts';

/** A day as times only, in minutes from local midnight; naps in order. */
export interface Schedule {
  readonly naps: readonly Stretch[];
  readonly bedtime: number;
}

/**
 * What a schedule costs by the penalties that `planDay` minimises; Infinity where it breaks a hard
 * rule: order, busy times, given sleeps, the length of free naps, the last stretch before bed, or a
 * time that is off the grid and not given. Checks the rules one by one and shares no search with
 * the dynamic programme, so that each proves the other.
 */
export const scheduleCost = (day: DayCase, { naps, bedtime }: Schedule): number => {
  const { request, needs, facts, step } = day;
  const { given, busy, awakeFrom, earliest, latestBedtime } = facts;
  const { windows, naps: typical, pull, ...rest } = dayAims(request, needs, naps.length, facts);
  const isGiven = (nap: Stretch) =>
    given.some(({ start, end }) => start === nap.start && end === nap.end);
  const onGrid = (time: number) => time % step === 0 && time >= earliest && time <= latestBedtime;
  const isKept = (one: Stretch) =>
    naps.some(({ start, end }) => start === one.start && end === one.end);

  if (!given.every(isKept) || !onGrid(bedtime)) return Infinity;
  let cost = countCost(day, naps.length);
  let awakeSince = awakeFrom;
  for (const [index, nap] of naps.entries()) {
    const length = nap.end - nap.start;
    if (nap.start <= awakeSince || length <= 0) return Infinity;
    if (!isGiven(nap)) {
      if (!onGrid(nap.start) || !onGrid(nap.end)) return Infinity;
      if (length < napLength.least || length > napLength.most) return Infinity;
      if ([...busy, ...given].some((one) => overlap(one, nap))) return Infinity;
    }
    cost += windowPrice(nap.start - awakeSince, windows[index]!, pull);
    cost += napPrice(length, typical[index]!);
    awakeSince = nap.end;
  }
  const last = naps.at(-1);
  const least = last === undefined ? 0 : isGiven(last) ? 1 : lastWindowLeast(needs);
  if (bedtime < awakeSince + least) return Infinity;
  cost += windowPrice(bedtime - awakeSince, windows[naps.length]!, pull);
  const isBusy = busy.some(({ start, end }) => start <= bedtime && bedtime < end);
  return cost + bedtimePrice(bedtime, rest, isBusy);
};

/** Scores any schedule for a request: `scheduleCost` of the request’s own case. */
export const planCost = (
  request: DayRequest,
  ages: readonly AgeBand[],
  schedule: Schedule,
): number => scheduleCost(dayCase(request, ages), schedule);
