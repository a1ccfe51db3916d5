import type { AgeBand } from './age-band.ts';
import { dayFacts, dayGrid, dayProblem, type DayFacts, type DayProblem } from './day-problem.ts';
import type { DayRequest } from './day-request.ts';
import { priceDay, solveDay, type PricedDay, type SolvedDay } from './dynamic-programme.ts';
import { flexAllowance } from './flex-band.ts';
import { sleepNeedsAt, type SleepNeeds } from './sleep-needs.ts';

/** A day's request worked out as far as it goes before the number of naps is settled. */
export interface DayCase {
  readonly request: DayRequest;
  readonly needs: SleepNeeds;
  readonly facts: DayFacts;
  readonly step: number;
  /** The number of naps asked for or suggested, less those skipped, never below those given. */
  readonly wantedNaps: number;
  /** The number of naps asked for, or suggested for the age. */
  readonly askedNaps: number;
  /** What each nap more, or fewer, than wanted costs. */
  readonly countPrice: { readonly more: number; readonly fewer: number };
}

/** The best day found, and the problem it solves. */
export interface FoundDay extends DayCase {
  readonly problem: DayProblem;
  readonly solved: SolvedDay;
  readonly cost: number;
}

/** Times are planned on a grid of 15 minutes up to 6 months and of 5 minutes after; minutes. */
const stepAt = (ageMonths: number) => (ageMonths < 6 ? 15 : 5);

/** Where nothing stands in the way the number of naps is kept wherever it is possible at all. */
const keptCount = { more: Infinity, fewer: 1000 };
/**
 * Where busy times or given sleeps stand in the way, a nap is given up rather than squeezed in at
 * night: giving one up costs as much as a bedtime about 2¼ hours off.
 */
const crowdedCount = { more: Infinity, fewer: 40 };
/** On a day that went differently a nap fewer, or even one more, may well be better. */
const looseCount = { more: 10, fewer: 4 };
const mostNaps = 6;

/** Works out a request: the needs of the age, what is given, and how many naps are wanted. */
export const dayCase = (request: DayRequest, ages: readonly AgeBand[]): DayCase => {
  const needs = sleepNeedsAt(request.ageMonths, ages);
  const facts = dayFacts(request);
  const isCrowded = facts.busy.length + facts.given.length > 0;
  const askedNaps = request.naps ?? needs.suggestedNaps.naps;
  return {
    request,
    needs,
    facts,
    step: stepAt(request.ageMonths),
    askedNaps,
    wantedNaps: Math.max(askedNaps - (request.soFar?.skippedNaps ?? 0), facts.given.length),
    countPrice: request.soFar ? looseCount : isCrowded ? crowdedCount : keptCount,
  };
};

/** What it costs that a day has another number of naps than wanted. */
export const countCost = ({ wantedNaps, countPrice }: DayCase, naps: number): number =>
  naps === wantedNaps
    ? 0
    : Math.abs(naps - wantedNaps) * (naps > wantedNaps ? countPrice.more : countPrice.fewer);

/**
 * Finds the cheapest day of a case, solved for all days within its flex bands. Always finds one:
 * with no free nap at all, bedtime alone is left to choose, and no rule forbids every bedtime.
 */
export const findDay = (day: DayCase): FoundDay => {
  const { request, needs, facts, step, wantedNaps } = day;
  const grid = dayGrid(facts, step);
  const fewest = facts.given.length;
  const counts = Array.from({ length: Math.max(mostNaps, fewest) + 1 }, (_, naps) => naps)
    .slice(fewest)
    .sort((a, b) => Math.abs(a - wantedNaps) - Math.abs(b - wantedNaps));
  let cost = Infinity;
  let best: PricedDay | undefined;
  for (const naps of counts) {
    const extra = countCost(day, naps);
    if (extra >= cost) continue;
    const priced = priceDay(
      dayProblem(request, needs, facts, naps, grid),
      cost - extra + flexAllowance,
    );
    if (priced.cost + extra >= cost) continue;
    best = priced;
    cost = priced.cost + extra;
  }
  if (best) return { ...day, problem: best.problem, solved: solveDay(best, flexAllowance), cost };
  throw new Error('no day found');
};
