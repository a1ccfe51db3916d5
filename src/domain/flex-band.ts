import type { DayProblem } from './day-problem.ts';
import type { SolvedDay } from './dynamic-programme.ts';

/** The earliest and the latest time that are just as good, in minutes from local midnight. */
export type FlexBand = readonly [from: number, to: number];

/**
 * How much dearer than the best a day may be and still count as just as good: less than one
 * stretch awake being about 20 minutes off its centre (20 minutes of 30, squared, is 0.44).
 */
export const flexAllowance = 0.5;

/**
 * The flex band of an event: the unbroken run of grid times around its planned time, each of which
 * has a day within `flexAllowance` of the cheapest. Where a busy time or a given sleep splits the
 * good times, the run that holds the planned time is meant and the others are not shown. An event
 * whose time is given, off the grid, has a band of that one time.
 */
export const flexBand = (problem: DayProblem, solved: SolvedDay, event: number): FlexBand => {
  const planned = solved.events[event] ?? NaN;
  const isGood = (k: number) =>
    solved.forward[event]![k]! + solved.backward[event]![k]! <= solved.cost + flexAllowance;
  const reach = (direction: 1 | -1) => {
    let edge = planned;
    for (let k = problem.times.indexOf(planned) + direction; ; k += direction) {
      const time = problem.times[k];
      if (time === undefined) return edge;
      if (!problem.onGrid[k]) continue;
      if (!isGood(k)) return edge;
      edge = time;
    }
  };
  return [reach(-1), reach(1)];
};
