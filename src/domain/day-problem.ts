import type { DayRequest, Stretch } from './day-request.ts';
import {
  bedtimePrice,
  dayAims,
  napLength,
  napPrice,
  windowPrice,
  type DayAims,
} from './penalties.ts';
import type { SleepNeeds } from './sleep-needs.ts';
import { joined, overlap } from './stretches.ts';

/** A night is planned to be at least this long, whatever the day was like. */
const leastNight = 240;

/** What of a request is certain before anything is planned; minutes from local midnight. */
export interface DayFacts {
  readonly awakeFrom: number;
  /** Nothing that is free to choose happens before this. */
  readonly earliest: number;
  readonly latestBedtime: number;
  readonly busy: readonly Stretch[];
  /** Sleeps whose times are given: what happened today, then fixed naps. In order, apart. */
  readonly given: readonly Stretch[];
  readonly done: number;
  /** How many fixed naps were left out, because they lie outside the day or were overtaken by it. */
  readonly leftOut: number;
}

/** Sorts out what is given about a day. Total: what cannot be used is left out and counted. */
export const dayFacts = ({ wakeUp, busy = [], fixedNaps = [], soFar }: DayRequest): DayFacts => {
  const latestBedtime = wakeUp + 1440 - leastNight;
  const wokeUp = soFar?.wokeUp ?? wakeUp;
  const awakeFrom = Math.abs(wokeUp - wakeUp) <= 360 ? wokeUp : wakeUp;
  const inDay = ({ start, end }: Stretch) => start > awakeFrom && end <= latestBedtime - 60;
  const happened = joined(soFar?.naps ?? []).filter(inDay);
  const earliest = Math.min(
    Math.max(awakeFrom, soFar?.now ?? awakeFrom, happened.at(-1)?.end ?? awakeFrom),
    latestBedtime - 60,
  );
  const wanted = joined(fixedNaps);
  const fixed = wanted.filter(
    (nap) =>
      inDay(nap) &&
      !happened.some((slept) => overlap(slept, nap)) &&
      (soFar === undefined || nap.end > earliest),
  );
  return {
    awakeFrom,
    earliest,
    latestBedtime,
    busy: joined(busy),
    given: joined([...happened, ...fixed]),
    done: happened.length,
    leftOut: wanted.length - fixed.length,
  };
};

/** The least minutes from the end of a nap that was free to choose to bedtime, at an age. */
export const lastWindowLeast = ({ wakeWindow, napToBedtime }: SleepNeeds): number =>
  (wakeWindow ?? napToBedtime)?.from ?? 1;

/**
 * A day with a certain number of naps as the dynamic programme sees it. Events are numbered: start
 * and end of each nap in turn, then bedtime; so event 2i starts nap i, 2i + 1 ends it, and 2·naps
 * is bedtime. All times in minutes.
 */
export interface DayProblem {
  readonly naps: number;
  readonly awakeFrom: number;
  /** Every time an event may take, ascending: the grid, and the ends of given sleeps. */
  readonly times: readonly number[];
  /** Per time: whether it lies on the grid, rather than only being given. */
  readonly onGrid: readonly boolean[];
  /** Per event and time: whether the event may be then. Tests pin an event by closing the rest. */
  readonly open: readonly Uint8Array[];
  /** Per event: price by minutes since the event before. */
  readonly prices: readonly Float64Array[];
  /** Per time: what a bedtime then costs on top. */
  readonly bedtimePrices: Float64Array;
  readonly facts: DayFacts;
  readonly aims: DayAims;
  /** The least time from the end of a nap that was free to choose to bedtime. */
  readonly lastWindowLeast: number;
}

const table = (length: number, price: (minutes: number) => number) =>
  Float64Array.from({ length }, (_, minutes) => price(minutes));

/** Builds the problem of a day with `naps` naps on a grid of `step` minutes. */
export const dayProblem = (
  request: DayRequest,
  needs: SleepNeeds,
  facts: DayFacts,
  naps: number,
  step: number,
): DayProblem => {
  const { awakeFrom, earliest, latestBedtime, given, busy } = facts;
  const aims = dayAims(
    request,
    needs,
    naps,
    given.map(({ start, end }) => end - start),
    facts.done,
  );
  const first = Math.ceil(earliest / step) * step;
  const grid = Array.from({ length: Math.floor((latestBedtime - first) / step) + 1 }, (_, index) =>
    Math.round(first + index * step),
  );
  const givenTimes = given.flatMap(({ start, end }) => [start, end]);
  const times = [...new Set([...grid, ...givenTimes])].sort((a, b) => a - b);
  const isGrid = new Set(grid);
  const onGrid = times.map((time) => isGrid.has(time));

  const mask = (isOpen: (time: number) => boolean) =>
    Uint8Array.from(times, (time) => (isOpen(time) ? 1 : 0));
  const during = (time: number) => (one: Stretch) => one.start <= time && time < one.end;
  const starts = mask(
    (time) =>
      given.some(({ start }) => start === time) || (isGrid.has(time) && !busy.some(during(time))),
  );
  const ends = mask((time) => isGrid.has(time) || given.some(({ end }) => end === time));
  const beds = mask((time) => isGrid.has(time));

  const longest = latestBedtime - awakeFrom + 1;
  const { pull } = aims;
  const windows = aims.windows.map((aim) =>
    table(longest, (minutes) => windowPrice(minutes, aim, pull)),
  );
  const lengths = aims.naps.map((typical) =>
    table(longest, (minutes) => napPrice(minutes, typical)),
  );
  const events = Array.from({ length: 2 * naps + 1 }, (_, event) => event);

  return {
    naps,
    awakeFrom,
    times,
    onGrid,
    open: events.map((event) =>
      Uint8Array.from(event === 2 * naps ? beds : event % 2 === 0 ? starts : ends),
    ),
    prices: events.map((event) => {
      const list = event % 2 === 0 ? windows : lengths;
      return list[event >> 1] ?? table(longest, () => 0);
    }),
    bedtimePrices: Float64Array.from(times, (time) =>
      bedtimePrice(time, aims, busy.some(during(time))),
    ),
    facts,
    aims,
    lastWindowLeast: lastWindowLeast(needs),
  };
};

/** The latest that a nap started at a time may end; minutes. */
export const latestEnd = ({ given, busy }: DayFacts, start: number): number =>
  [...given, ...busy].reduce(
    (latest, one) => (one.start >= start ? Math.min(latest, one.start) : latest),
    start + napLength.most,
  );
