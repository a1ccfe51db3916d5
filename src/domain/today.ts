import type { AgeBand } from './age-band.ts';
import type { DayRequest, Stretch } from './day-request.ts';
import { overlap } from './stretches.ts';
import type { Report } from './today-log.ts';
import { spanOf, standings, type Standing } from './today-reports.ts';
import { after } from './today-after.ts';
import {
  pendingOf,
  replan,
  unfold,
  type ClockDay,
  type Past,
  type KnownNap,
} from './today-unfold.ts';

/** A report, and what today makes of it. */
export interface ToldReport {
  readonly report: Report;
  readonly standing: Standing;
  /** The nap it is about, by its place in the usual day; null for none of those. */
  readonly nap: number | null;
  /** When that nap was planned until then, also where it is none of the usual day's. */
  readonly planned: Stretch | null;
}

/** Today, planned around what happened. */
export interface Today {
  readonly usual: ClockDay;
  /** The usual day itself where nothing was reported. */
  readonly plan: ClockDay;
  /** One for each nap of `plan`. */
  readonly naps: readonly KnownNap[];
  /** One for each report, in the order they were noted. */
  readonly told: readonly ToldReport[];
}

/** Naps that are taken as planned keep the give they had in the plan. */
const withGive = (plan: ClockDay, past: readonly Past[]): ClockDay => ({
  ...plan,
  naps: plan.naps.map(
    (nap) =>
      past.find(({ planned, start, end }) => planned && start === nap.start && end === nap.end)
        ?.planned ?? nap,
  ),
});

/**
 * Plans today around what was reported: the usual day where nothing was. Naps that were planned
 * before a report and not reported are taken as planned; a sleep within an hour of a planned nap is
 * that nap, else an extra one; a nap that was given up is not tried again at once, and not at all
 * where it was the last of the day; if it came within the hour after all, it is that nap. Always answers, whatever the reports say and in any
 * order; `usual` is `planDay(request, ages)`.
 */
export const todayOf = (
  request: DayRequest,
  ages: readonly AgeBand[],
  usual: ClockDay,
  reports: readonly Report[],
): Today => {
  const told = standings(reports, request.wakeUp).map((standing, index): ToldReport => ({
    report: reports[index]!,
    standing,
    nap: null,
    planned: null,
  }));
  const time = ({ report }: ToldReport) => (report.kind === 'woke' ? -1 : spanOf(report).start);
  const inOrder = told
    .filter(({ standing }) => standing === 'counts')
    .sort((a, b) => time(a) - time(b));
  let day = unfold(request, usual);
  for (const one of inOrder) {
    const next = after(day, one.report, usual);
    day = { ...next.day, plan: replan(request, ages, next.day) };
    const { nap = null, usual: usualPlace = null } = next.about ?? {};
    const place = told.indexOf(one);
    told[place] = { ...one, nap: usualPlace, planned: nap };
    const other = told.findIndex(({ report }) => report === next.instead);
    if (other >= 0) told[other] = { ...told[other]!, standing: 'replaced' };
  }
  const pending = pendingOf(day, usual);
  const naps = day.plan.naps.map((nap): KnownNap => {
    const known = day.past.filter((one) => overlap(one, nap));
    const one = known.find(({ how }) => how === 'told') ?? known[0];
    if (one) return { usual: one.usual, how: one.how };
    return { usual: pending.find((other) => other.nap === nap)?.usual ?? null, how: 'ahead' };
  });
  return { usual, plan: withGive(day.plan, day.past), naps, told };
};
