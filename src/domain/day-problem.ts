import type { DayRequest, Stretch } from './day-request.ts';
import { bedtimePrice, dayAims, napPrice, windowPrice, type DayAims } from './penalties.ts';
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

/** The times that events of a day may take, the same for every number of naps. */
interface DayTimes {
  /** Every time an event may take, ascending: the grid, and the ends of given sleeps. */
  readonly times: readonly number[];
  /** Per time, 1 where it lies on the grid, rather than only being given. */
  readonly onGrid: Uint8Array;
  /** The index of the first time at or after a minute, or the number of times. */
  readonly indexFrom: (minute: number) => number;
}

/** A day before its number of naps is settled: its times, and per time 1 where each may be. */
export interface DayGrid extends DayTimes {
  readonly starts: Uint8Array;
  readonly ends: Uint8Array;
  readonly isBusy: Uint8Array;
}

/** Lays out the times of a day on a grid of `step` minutes. */
export const dayGrid = (
  { earliest, latestBedtime, given, busy }: DayFacts,
  step: number,
): DayGrid => {
  const set = new Set(given.flatMap(({ start, end }) => [start, end]));
  const first = Math.ceil(earliest / step) * step;
  for (let time = first; time <= latestBedtime; time += step) set.add(time);
  const times = [...set].sort((a, b) => a - b);
  const indices: number[] = [];
  const since = times[0]!;
  for (const [k, time] of times.entries()) while (since + indices.length <= time) indices.push(k);
  const indexFrom = (minute: number) =>
    indices[Math.max(Math.ceil(minute) - since, 0)] ?? times.length;

  const onGrid = Uint8Array.from(times, (time) => +(time >= first && time % step === 0));
  const isBusy = new Uint8Array(times.length);
  for (const { start, end } of busy) isBusy.fill(1, indexFrom(start), indexFrom(end));
  const starts = onGrid.map((isOn, k) => isOn & ~isBusy[k]!);
  const ends = onGrid.slice();
  for (const { start, end } of given) {
    starts[indexFrom(start)] = 1;
    ends[indexFrom(end)] = 1;
  }
  return { times, onGrid, indexFrom, starts, ends, isBusy };
};

/**
 * A day with a certain number of naps as the dynamic programme sees it. Events are numbered: start
 * and end of each nap in turn, then bedtime; so event 2i starts nap i, 2i + 1 ends it, and 2·naps
 * is bedtime. All times in minutes.
 */
export interface DayProblem extends DayTimes {
  readonly naps: number;
  /** Per event and time, 1 where the event may be then. Tests pin an event by closing the rest. */
  readonly open: readonly Uint8Array[];
  /** Per event: price by whole minutes since the event before. Convex. */
  readonly prices: readonly ((minutes: number) => number)[];
  /** Per time: what a bedtime then costs on top. */
  readonly bedtimePrices: Float64Array;
  readonly facts: DayFacts;
  readonly aims: DayAims;
  /** The least time from the end of a nap that was free to choose to bedtime. */
  readonly lastWindowLeast: number;
}

/** The same prices, each worked out once; for whole minutes below `length`. */
const remembered = (length: number, price: (minutes: number) => number) => {
  const known = new Float64Array(length);
  return (minutes: number) => (known[minutes] ||= price(minutes));
};

/** Builds the problem of a day with `naps` naps on a grid. */
export const dayProblem = (
  request: DayRequest,
  needs: SleepNeeds,
  facts: DayFacts,
  naps: number,
  { times, onGrid, indexFrom, starts, ends, isBusy }: DayGrid,
): DayProblem => {
  const aims = dayAims(request, needs, naps, facts);
  const longest = facts.latestBedtime - facts.awakeFrom;
  const events = Array.from({ length: 2 * naps + 1 }, (_, event) => event);
  return {
    times,
    onGrid,
    indexFrom,
    naps,
    open: events.map((event) => (event === 2 * naps ? onGrid : event % 2 === 0 ? starts : ends)),
    prices: events.map((event) => {
      const window = aims.windows[event >> 1]!;
      const nap = aims.naps[event >> 1]!;
      return remembered(longest + 1, (minutes) =>
        event % 2 === 0 ? windowPrice(minutes, window, aims.pull) : napPrice(minutes, nap),
      );
    }),
    bedtimePrices: new Float64Array(times).map((time, k) =>
      bedtimePrice(time, aims, isBusy[k] === 1),
    ),
    facts,
    aims,
    lastWindowLeast: lastWindowLeast(needs),
  };
};
