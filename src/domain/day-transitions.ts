import { latestEnd, type DayProblem } from './day-problem.ts';
import { napLength } from './penalties.ts';

/** Indices into a problem's `times`, both included; empty where `lo` is above `hi`. */
export interface IndexRange {
  readonly lo: number;
  readonly hi: number;
}

/** Where a day may go on from an event: the indices that the time of the next event may have. */
export interface Transitions {
  /** From waking up in the morning. */
  readonly first: IndexRange;
  /** From event `event` at the time with an index: one range per index. */
  readonly after: (event: number) => readonly IndexRange[];
}

/**
 * The hard rules of a day as ranges of times, apart from those that the problem's `open` masks
 * hold: events in order, naps within their lengths and clear of busy times, given sleeps neither
 * changed nor skipped, and a last stretch awake before bed.
 */
export const transitions = (problem: DayProblem): Transitions => {
  const { times, facts, naps, awakeFrom, lastWindowLeast } = problem;
  const { given } = facts;
  const nowhere: IndexRange = { lo: times.length, hi: -1 };
  const indexFrom = (time: number) => {
    const index = times.findIndex((each) => each >= time);
    return index < 0 ? times.length : index;
  };
  const indexTo = (time: number) => times.findLastIndex((each) => each <= time);
  const nextGiven = (time: number) => given.find(({ start }) => start >= time)?.start ?? Infinity;

  const toNapEnd = times.map((start): IndexRange => {
    const fixed = given.find((nap) => nap.start === start);
    return fixed
      ? { lo: indexFrom(fixed.end), hi: indexFrom(fixed.end) }
      : { lo: indexFrom(start + napLength.least), hi: indexTo(latestEnd(facts, start)) };
  });
  const toNapStart = times.map((end, index) => ({ lo: index + 1, hi: indexTo(nextGiven(end)) }));
  const toBedtime = times.map((end): IndexRange => {
    if (nextGiven(end) < Infinity) return nowhere;
    const isGiven = given.some((nap) => nap.end === end);
    return { lo: indexFrom(end + (isGiven ? 1 : lastWindowLeast)), hi: times.length - 1 };
  });
  const straightToBed = given.length > 0 ? nowhere : { lo: 0, hi: times.length - 1 };

  return {
    first:
      naps === 0
        ? straightToBed
        : { lo: indexFrom(awakeFrom + 1), hi: indexTo(nextGiven(awakeFrom)) },
    after: (event) => {
      if (event % 2 === 0) return toNapEnd;
      return event === 2 * naps - 1 ? toBedtime : toNapStart;
    },
  };
};
