import type { DayProblem } from './day-problem.ts';
import { nextRange } from './day-transitions.ts';

/** The costs of a solved day: per event and time, the cheapest way there and on from there. */
export interface SolvedDay {
  /** The least cost of any day; Infinity where no day with that many naps keeps the hard rules. */
  readonly cost: number;
  readonly forward: readonly Float64Array[];
  /** Infinity for a time that is on no day within the slack of the cheapest. */
  readonly backward: readonly Float64Array[];
  /** The times of the events of the cheapest day; empty where there is none. */
  readonly events: readonly number[];
}

/** A day solved in one direction: enough to know what its best day costs. */
export interface PricedDay {
  readonly problem: DayProblem;
  readonly forward: readonly Float64Array[];
  /** Exact up to the limit it was priced with; above that, it only tells that it is above. */
  readonly cost: number;
}

/** Costs this close are equal: sums of the same prices in another order. */
const tie = 1e-9;

/**
 * The forward half of `solveDay`, for comparing days with different numbers of naps. No price is
 * below 0, so ways that already cost more than `limit` are left aside and the rest stays exact.
 */
export const priceDay = (problem: DayProblem, limit = Infinity): PricedDay => {
  const { times, open, prices, bedtimePrices, facts } = problem;
  const most = limit + tie;
  const latest = bedtimePrices.findLastIndex((price) => price <= most);
  let since: readonly number[] = [facts.awakeFrom];
  let before = new Float64Array(1);
  const forward = open.map((allowed, event) => {
    const here = new Float64Array(times.length).fill(Infinity);
    if (before.every((soFar) => soFar > most)) return here;
    const price = prices[event]!;
    for (let j = before.length - 1; j >= 0; j -= 1) {
      const soFar = before[j]!;
      if (soFar === Infinity || soFar > most) continue;
      const start = since[j]!;
      const { lo, hi } = nextRange(problem, event, start);
      // Once a later start is as good, convex prices keep it so for every later time.
      for (let k = lo, end = Math.min(hi, latest); k <= end; k += 1) {
        const cost = soFar + price(times[k]! - start);
        if (cost >= here[k]!) break;
        here[k] = cost;
      }
    }
    for (let k = 0; k < here.length; k += 1) if (!allowed[k]) here[k] = Infinity;
    since = times;
    before = here;
    return here;
  });
  let cost = Infinity;
  const last = forward.at(-1)!;
  for (let k = 0; k < last.length; k += 1) {
    last[k]! += bedtimePrices[k]!;
    cost = Math.min(cost, last[k]!);
  }
  return { problem, forward, cost };
};

/** The cheapest ways on from each time that lies on a day which costs no more than `limit`. */
const backwardCosts = ({ problem, forward }: PricedDay, limit: number): Float64Array[] => {
  const { times, open, prices, bedtimePrices } = problem;
  const backward = open.map(() => new Float64Array(times.length));
  let onwards = bedtimePrices;
  for (let event = open.length - 1; event > 0; event -= 1) {
    const here = backward[event - 1]!.fill(Infinity);
    const before = forward[event - 1]!;
    const allowed = open[event]!;
    const price = prices[event]!;
    for (let j = 0; j < times.length; j += 1) {
      if (before[j]! > limit) continue;
      const start = times[j]!;
      const { lo, hi } = nextRange(problem, event, start);
      let best = Infinity;
      for (let k = lo; k <= hi; k += 1) {
        const cost = price(times[k]! - start) + onwards[k]!;
        if (cost < best && allowed[k]) best = cost;
      }
      if (before[j]! + best <= limit) here[j] = best;
    }
    onwards = here;
  }
  return backward;
};

/** The times of the cheapest day; each event as early as it can be without costing more. */
const cheapestEvents = (
  { problem, cost }: PricedDay,
  backward: readonly Float64Array[],
): number[] => {
  const { times, open, prices, bedtimePrices, facts } = problem;
  const events: number[] = [];
  let spent = 0;
  let since = facts.awakeFrom;
  for (const [event, allowed] of open.entries()) {
    const { lo, hi } = nextRange(problem, event, since);
    for (let k = lo; k <= hi; k += 1) {
      if (!allowed[k]) continue;
      const extra = event === open.length - 1 ? bedtimePrices[k]! : 0;
      const here = prices[event]!(times[k]! - since) + extra;
      if (spent + here + backward[event]![k]! > cost + tie) continue;
      spent += here;
      since = times[k]!;
      events.push(since);
      break;
    }
  }
  return events;
};

/**
 * Solves a day exactly by dynamic programming over (naps done, awake since). Of equally cheap days
 * it takes the earliest. `forward[e][k] + backward[e][k]` is the min-marginal of event e at time k:
 * the least cost of any day in which e happens then, wherever that is within `slack` of the
 * cheapest; it is above that elsewhere. Needs a day priced with a limit that far up.
 */
export const solveDay = (priced: PricedDay, slack = 0): SolvedDay => {
  const { cost, forward } = priced;
  if (cost === Infinity) return { cost, forward, backward: [], events: [] };
  const backward = backwardCosts(priced, cost + slack + tie);
  return { cost, forward, backward, events: cheapestEvents(priced, backward) };
};
