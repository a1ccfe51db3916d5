import type { DayProblem } from './day-problem.ts';
import { transitions, type Transitions } from './day-transitions.ts';

/** The costs of a solved day: per event and time, the cheapest way there and on from there. */
export interface SolvedDay {
  /** The least cost of any day; Infinity where no day with that many naps keeps the hard rules. */
  readonly cost: number;
  readonly forward: readonly Float64Array[];
  readonly backward: readonly Float64Array[];
  /** The times of the events of the cheapest day; empty where there is none. */
  readonly events: readonly number[];
}

/** Costs this close are equal: sums of the same prices in another order. */
const tie = 1e-9;

/** What event `event` costs at time index `k`, `minutes` after the event before. */
const price = (
  { prices, bedtimePrices, naps }: DayProblem,
  event: number,
  k: number,
  minutes: number,
) => prices[event]![minutes]! + (event === 2 * naps ? bedtimePrices[k]! : 0);

const forwardCosts = (problem: DayProblem, { first, after }: Transitions): Float64Array[] => {
  const { times, open, prices, bedtimePrices, awakeFrom, naps } = problem;
  const costs = open.map(() => new Float64Array(times.length).fill(Infinity));
  for (let k = first.lo; k <= first.hi; k += 1) {
    if (open[0]![k]) costs[0]![k] = prices[0]![times[k]! - awakeFrom]!;
  }
  for (let event = 1; event <= 2 * naps; event += 1) {
    const before = costs[event - 1]!;
    const here = costs[event]!;
    const allowed = open[event]!;
    const byLength = prices[event]!;
    after(event - 1).forEach(({ lo, hi }, j) => {
      const soFar = before[j]!;
      if (soFar === Infinity) return;
      for (let k = lo; k <= hi; k += 1) {
        if (!allowed[k]) continue;
        const cost = soFar + byLength[times[k]! - times[j]!]!;
        if (cost < here[k]!) here[k] = cost;
      }
    });
  }
  const last = costs[2 * naps]!;
  for (let k = 0; k < last.length; k += 1) last[k]! += bedtimePrices[k]!;
  return costs;
};

const backwardCosts = (
  problem: DayProblem,
  { after }: Transitions,
  forward: readonly Float64Array[],
): Float64Array[] => {
  const { times, open, prices, bedtimePrices, naps } = problem;
  const costs = open.map(() => new Float64Array(times.length).fill(Infinity));
  costs[2 * naps]!.fill(0);
  for (let event = 2 * naps - 1; event >= 0; event -= 1) {
    const here = costs[event]!;
    const allowed = open[event + 1]!;
    const byLength = prices[event + 1]!;
    const onwards = event + 1 === 2 * naps ? bedtimePrices : costs[event + 1]!;
    after(event).forEach(({ lo, hi }, j) => {
      // A time that cannot be reached needs no way on.
      if (forward[event]![j] === Infinity) return;
      let best = Infinity;
      for (let k = lo; k <= hi; k += 1) {
        if (!allowed[k]) continue;
        const cost = byLength[times[k]! - times[j]!]! + onwards[k]!;
        if (cost < best) best = cost;
      }
      here[j] = best;
    });
  }
  return costs;
};

/** The times of the cheapest day; each event as early as it can be without costing more. */
const cheapestEvents = (
  problem: DayProblem,
  { first, after }: Transitions,
  backward: readonly Float64Array[],
  cost: number,
): number[] => {
  const { times, open, awakeFrom } = problem;
  const events: number[] = [];
  let spent = 0;
  let range = first;
  let since = awakeFrom;
  for (const [event, allowed] of open.entries()) {
    for (let k = range.lo; k <= range.hi; k += 1) {
      if (!allowed[k]) continue;
      const here = price(problem, event, k, times[k]! - since);
      if (spent + here + backward[event]![k]! > cost + tie) continue;
      spent += here;
      since = times[k]!;
      range = after(event)[k]!;
      events.push(since);
      break;
    }
  }
  return events;
};

/** A day solved in one direction: enough to know what its best day costs. */
export interface PricedDay {
  readonly problem: DayProblem;
  readonly ways: Transitions;
  readonly forward: readonly Float64Array[];
  readonly cost: number;
}

/** The forward half of `solveDay`, for comparing days with different numbers of naps. */
export const priceDay = (problem: DayProblem): PricedDay => {
  const ways = transitions(problem);
  const forward = forwardCosts(problem, ways);
  const cost = forward.at(-1)!.reduce((least, each) => Math.min(least, each), Infinity);
  return { problem, ways, forward, cost };
};

/**
 * Solves a day exactly by dynamic programming over (naps done, awake since). Of equally cheap days
 * it takes the earliest. `forward[e][k] + backward[e][k]` is the min-marginal of event e at time k:
 * the least cost of any day in which e happens then.
 */
export const solveDay = ({ problem, ways, forward, cost }: PricedDay): SolvedDay => {
  const backward = backwardCosts(problem, ways, forward);
  const events = cost < Infinity ? cheapestEvents(problem, ways, backward, cost) : [];
  return { cost, forward, backward, events };
};
