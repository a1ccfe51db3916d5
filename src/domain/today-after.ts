import type { Stretch } from './day-request.ts';
import { overlap } from './stretches.ts';
import type { Report } from './today-log.ts';
import { gapBetween, near, spanOf } from './today-reports.ts';
import {
  pendingOf,
  type ClockDay,
  type Past,
  type Pending,
  type Unfolding,
} from './today-unfold.ts';

/** A nap is tried for about so long, and a while later again: minutes from when it was planned. */
const beforeAnotherTry = { afterPlanned: 60, afterGivenUp: 30 };
/** A nap can be given up so many minutes before it was planned. */
const givenUpBefore = 30;

/** Minutes from a report to a nap; below 0 by as much as the two overlap. */
const distance = (span: Stretch, nap: Stretch) =>
  overlap(span, nap)
    ? Math.max(span.start, nap.start) - Math.min(span.end, nap.end)
    : gapBetween(span, nap);

/** The nap that a sleep is, as a place in `pending`; -1 for an extra one. */
const napOfSleep = (slept: Stretch, pending: readonly Pending[]): number => {
  const distances = pending.map(({ nap }) => distance(slept, nap));
  const least = Math.min(...distances);
  return least > near ? -1 : distances.indexOf(least);
};

/** A day after one more report, not planned again yet. */
export interface Unfolded {
  readonly day: Unfolding;
  /** The nap that the report was about. */
  readonly about: Pending | undefined;
  /** An earlier report of that nap, which this one stands in for. */
  readonly instead?: Report | undefined;
}

/** The day once a nap is about to be told, when all before it are taken as planned. */
const upTo = (day: Unfolding, pending: readonly Pending[], index: number, told: Stretch) => {
  const about = pending[index];
  const assumed = pending
    .slice(0, about ? index : undefined)
    .filter(({ nap }) => nap.end < told.start);
  const used = about ? [...assumed, about] : assumed;
  const last = Math.max(-1, ...used.map(({ usual }) => usual ?? -1));
  const overtaken = [...used.map(({ nap }) => nap), told];
  return {
    ...day,
    past: [
      ...day.past,
      ...assumed.map(({ nap, usual }): Past => {
        return { start: nap.start, end: nap.end, usual, how: 'assumed', planned: nap };
      }),
    ],
    left: day.left.filter((one) => one > last),
    fixedNaps: day.fixedNaps.filter((nap) => !overtaken.some((one) => overlap(one, nap))),
    now: Math.max(day.now, told.end),
    givenUp: null,
  };
};

const afterSleep = (day: Unfolding, slept: Stretch, usual: ClockDay): Unfolded => {
  const { givenUp } = day;
  // A nap that was given up and came within the hour after all is that nap.
  const late = givenUp && slept.start - spanOf(givenUp.report).end <= near ? givenUp : null;
  const before = late?.before ?? day;
  const pending = pendingOf(before, usual);
  const index = late
    ? pending.findIndex(({ nap }) => nap === late.about.nap)
    : napOfSleep(slept, pending);
  const about = pending[index];
  const next = upTo(before, pending, index, slept);
  const { start, end } = slept;
  const told: Past = { start, end, usual: about?.usual ?? null, how: 'told', planned: null };
  return { day: { ...next, past: [...next.past, told] }, about, instead: late?.report };
};

const afterSkipped = (
  day: Unfolding,
  report: Extract<Report, { kind: 'skipped' }>,
  usual: ClockDay,
): Unfolded => {
  const { at } = report;
  const pending = pendingOf(day, usual);
  const begun = pending.findLastIndex(({ nap }) => nap.start - givenUpBefore <= at);
  const index = Math.max(begun, 0);
  const about = pending[index];
  if (!about) return { day: { ...day, now: Math.max(day.now, at) }, about };
  const next = upTo(day, pending, index, { start: at, end: at });
  const { afterGivenUp, afterPlanned } = beforeAnotherTry;
  const again = Math.min(at + afterGivenUp, about.nap.start + afterPlanned);
  return {
    day: {
      ...next,
      skipped: day.skipped + 1,
      now: Math.max(next.now, again),
      noMoreNaps: next.left.length === 0,
      givenUp: { report, about, before: day },
    },
    about,
  };
};

/** The day after one more report; reports come in order of time. */
export const after = (day: Unfolding, report: Report, usual: ClockDay): Unfolded => {
  if (report.kind === 'skipped') return afterSkipped(day, report, usual);
  if (report.kind === 'slept') return afterSleep(day, report, usual);
  const { at } = report;
  return { day: { ...day, wokeUp: at, now: Math.max(day.now, at) }, about: undefined };
};
