import type { DayFacts, DayProblem } from './day-problem.ts';
import { napLength } from './penalties.ts';

/** Indices into a problem's `times`, both included; empty where `lo` is above `hi`. */
export interface IndexRange {
  readonly lo: number;
  readonly hi: number;
}

const nowhere: IndexRange = { lo: 0, hi: -1 };

/** The latest that a nap started at a time may end; minutes. */
const latestEnd = ({ given, busy }: DayFacts, start: number): number => {
  let latest = start + napLength.most;
  for (const one of given) if (one.start >= start) latest = Math.min(latest, one.start);
  for (const one of busy) if (one.start >= start) latest = Math.min(latest, one.start);
  return latest;
};

/**
 * The hard rules of a day, apart from those that the problem's `open` masks hold: when event
 * `event` may be if the event before it was at minute `before`; the one before event 0 is waking
 * up. Events come in order, naps keep to their lengths and clear of busy times, given sleeps are
 * neither changed nor skipped, and a last stretch awake comes before bed.
 */
export const nextRange = (problem: DayProblem, event: number, before: number): IndexRange => {
  const { indexFrom, facts, naps, lastWindowLeast } = problem;
  const { given } = facts;
  const range = (from: number, to: number) => ({ lo: indexFrom(from), hi: indexFrom(to + 1) - 1 });
  if (event % 2 === 1) {
    const fixed = given.find(({ start }) => start === before);
    return fixed
      ? range(fixed.end, fixed.end)
      : range(before + napLength.least, latestEnd(facts, before));
  }
  const nextGiven = given.find(({ start }) => start >= before);
  if (event < 2 * naps) return range(before + 1, nextGiven?.start ?? Infinity);
  if (nextGiven) return nowhere;
  if (naps === 0) return range(before, Infinity);
  return range(before + (given.some(({ end }) => end === before) ? 1 : lastWindowLeast), Infinity);
};
