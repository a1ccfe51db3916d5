import type { AgeBand } from './age-band.ts';
import { dayNotes, sleepOf } from './day-notes.ts';
import type { DayRequest, Temperament } from './day-request.ts';
import { flexBand } from './flex-band.ts';
import { dayCase, findDay, type FoundDay } from './plan-search.ts';
import type {
  ClockPlan,
  DayPlan,
  PlannedNap,
  QuietTimeDay,
  Rhythm,
  TimedEvent,
} from './plan-types.ts';
import { sleepNeedsAt } from './sleep-needs.ts';
import { roundTo } from './time-of-day.ts';

export { planCost } from './plan-cost.ts';

const rhythmUntil = 4;
const quietTimeFrom = 24;

/** Minutes that winding down is longer or shorter than typical. */
const windDownChange: Record<Temperament, number> = { easygoing: -10, average: 0, sensitive: 15 };

const eventOf = ({ problem, solved }: FoundDay, event: number): TimedEvent => ({
  at: solved.events[event]!,
  band: flexBand(problem, solved, event),
});

const napsOf = (found: FoundDay): readonly PlannedNap[] =>
  Array.from({ length: found.problem.naps }, (_, index) => {
    const { at: start, band: startBand } = eventOf(found, 2 * index);
    const { at: end, band: endBand } = eventOf(found, 2 * index + 1);
    const fixed = found.facts.given.some((one) => one.start === start && one.end === end);
    return fixed
      ? {
          start,
          end,
          startBand: [start, start],
          endBand: [end, end],
          fixed,
        }
      : { start, end, startBand, endBand, fixed };
  });

const rhythm = (request: DayRequest, ages: readonly AgeBand[]): Rhythm => {
  const needs = sleepNeedsAt(request.ageMonths, ages);
  if (!needs.wakeWindow) throw new RangeError(`the age band ${needs.band} needs a wakeWindow`);
  return {
    kind: 'rhythm',
    awake: needs.wakeWindow,
    naps: needs.usualNaps,
    needs,
    pattern: ['feed', 'awake', 'sleep'],
    notes: [],
  };
};

/**
 * Plans one whole day: the cheapest by the penalties of `penalties.ts`, with the flex band of each
 * event. Under 4 months of corrected age it answers with a rhythm, from 24 months with a
 * quiet-time day. Answers for every request that `routineRequest` lets through; throws a RangeError
 * only where `ages` does not cover the age. Deterministic and pure.
 */
export const planDay = (request: DayRequest, ages: readonly AgeBand[]): DayPlan => {
  if (request.ageMonths < rhythmUntil) return rhythm(request, ages);
  const find = (other: DayRequest) => findDay(dayCase(other, ages));
  const found = find(request);
  const { problem, needs, step, cost } = found;
  const naps = napsOf(found);
  const bedtime = eventOf(found, 2 * problem.naps);
  const windDownLength = Math.max(
    roundTo(needs.windDown.minutes, 5) + windDownChange[request.temperament ?? 'average'],
    10,
  );
  const awake = [...naps.map(({ start }) => start), bedtime.at].map(
    (until, index) => until - (naps[index - 1]?.end ?? problem.facts.awakeFrom),
  );
  const day: Omit<ClockPlan, 'kind'> = {
    wakeUp: problem.facts.awakeFrom,
    naps,
    windDown: bedtime.at - windDownLength,
    bedtime,
    sleep: sleepOf(found),
    awake,
    cost,
    notes: dayNotes(found),
    needs,
    step,
  };
  if (request.ageMonths < quietTimeFrom) return { kind: 'plan', ...day };
  return { kind: 'quiet-time-day', ...day, ...quietTime(request, found, find) };
};

/** The nap or quiet time of a day from 24 months, and the bedtime that goes with each. */
const quietTime = (
  request: DayRequest,
  found: FoundDay,
  find: (request: DayRequest) => FoundDay,
): Pick<QuietTimeDay, 'rest' | 'bedtimeIfNapped' | 'bedtimeIfQuiet'> => {
  // Where today has no nap left, its hour is that of a usual day.
  const napped =
    found.problem.naps > 0
      ? found
      : find({ ...request, naps: 1, busy: undefined, soFar: undefined });
  const quiet =
    found.problem.naps > 0 ? find({ ...request, naps: 0, fixedNaps: undefined }) : found;
  return {
    rest: napsOf(napped).at(-1)!,
    bedtimeIfNapped: eventOf(napped, 2 * napped.problem.naps),
    bedtimeIfQuiet: eventOf(quiet, 2 * quiet.problem.naps),
  };
};
