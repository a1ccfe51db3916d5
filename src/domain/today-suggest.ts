import type { Stretch } from './day-request.ts';
import { roundTo } from './time-of-day.ts';
import { type Report } from './today-log.ts';
import { earlyMorning } from './today-time.ts';
import { dayLasts, gapBetween, near, spanOf, wakeUpGives } from './today-reports.ts';
import type { Today } from './today.ts';

/** What a parent can tap. */
export type Tap = 'woke' | 'short-nap' | 'no-nap' | 'fell-asleep';

/** A new report with times to begin with, or the place of one that is there and can be changed. */
export type Suggestion = { readonly report: Report } | { readonly told: number };

/** Prefilled times are multiples of this, in minutes. */
const step = 5;
/** A short nap lasts about so long, an unplanned sleep about so long, in minutes. */
const shortNap = 35;
const extraSleep = 30;
/** A nap is given up after about so long, in minutes. */
const givenUpAfter = 30;

const clamp = (value: number, from: number, to: number) => Math.max(from, Math.min(value, to));

/** A nap of today that nothing was reported of. */
export interface OpenNap extends Stretch {
  /** Its place in the usual day; null for one that is only today. */
  readonly usual: number | null;
  /** Up to here somebody still awake is about this nap, and then about the one after it. */
  readonly until: number;
}

/** The naps of today that nothing was reported of, in order. */
export const openNaps = ({ plan, naps, usual: { wakeUp } }: Today): readonly OpenNap[] =>
  plan.naps.flatMap(({ start, end }, index) => {
    const { how, usual } = naps[index]!;
    const next = plan.naps[index + 1]?.start;
    const clear = near / (naps[index + 1]?.how === 'told' ? 1 : 2) + step;
    const last = next === undefined ? plan.bedtime.at : Math.max(next - clear, start);
    const until = Math.min(last, wakeUp + dayLasts);
    return how === 'told' ? [] : [{ start, end, usual, until }];
  });

/** What a report of a nap begins with: `minutes` is the time now, from midnight of the day. */
export const reportOf = (tap: 'short-nap' | 'no-nap', nap: OpenNap, minutes: number): Report => {
  const now = roundTo(minutes, step);
  const { start, end, until } = nap;
  const isBegun = now >= start + 10;
  if (tap === 'no-nap') {
    const isStillOn = isBegun && now <= until + givenUpAfter + 15;
    return { kind: 'skipped', at: Math.min(isStillOn ? now : start + givenUpAfter, until) };
  }
  const usual = start + Math.min(shortNap, end - start - 10);
  return { kind: 'slept', start, end: Math.max(isBegun && now < end ? now : usual, start + step) };
};

/** The nap that a report is probably about: the last one begun, else the next. */
const likely = (naps: readonly OpenNap[], minutes: number): OpenNap | undefined =>
  naps.findLast(({ start }) => start + 10 <= minutes) ?? naps[0];

const woke = ({ usual: { wakeUp, naps, bedtime } }: Today, minutes: number): Report => {
  const now = roundTo(minutes, step);
  const latest = Math.min((naps[0]?.start ?? bedtime.at) - step, wakeUp + wakeUpGives);
  const isMorning = now >= wakeUp - earlyMorning && now <= latest;
  const isUsual = Math.abs(now - wakeUp) < 10;
  return { kind: 'woke', at: isMorning && !isUsual ? now : Math.max(wakeUp - 30, 0) };
};

/** A free place for a sleep that began about now, clear of the sleeps that were reported. */
const fellAsleep = (today: Today, minutes: number): Report => {
  const { plan, usual, told } = today;
  const open = openNaps(today);
  const now = roundTo(minutes, step);
  const isDay = now >= plan.wakeUp + 15 && now <= plan.bedtime.at;
  let start = isDay ? now : (open.at(-1)?.start ?? plan.bedtime.at - 180);
  const slept = told
    .flatMap(({ report, standing }) => (standing === 'counts' ? [spanOf(report)] : []))
    .filter((one) => one.end > one.start)
    .sort((a, b) => a.start - b.start);
  for (const one of slept) {
    if (gapBetween(one, { start, end: start + step }) < step) start = one.end + step;
  }
  const latest = usual.wakeUp + dayLasts;
  start = Math.min(start, latest - step);
  const nap = open.find((one) => gapBetween(one, { start, end: start + step }) <= near);
  const length = nap ? nap.end - nap.start : extraSleep;
  const next = slept.find((one) => one.start > start)?.start ?? latest + step;
  return {
    kind: 'slept',
    start,
    end: Math.max(clamp(start + length, 0, next - step), start + step),
  };
};

/**
 * What a tap says at first, at the time now (minutes from midnight of the day): a time from the
 * clock where that is likely, else from the plan. Null where there is nothing to say it of.
 */
export const suggest = (tap: Tap, today: Today, minutes: number): Suggestion | null => {
  if (tap === 'fell-asleep') return { report: fellAsleep(today, minutes) };
  const isTold = (kinds: readonly Report['kind'][]) =>
    today.told.findLastIndex(
      ({ report, standing }) => standing === 'counts' && kinds.includes(report.kind),
    );
  if (tap === 'woke') {
    const told = isTold(['woke']);
    return told < 0 ? { report: woke(today, minutes) } : { told };
  }
  const nap = likely(openNaps(today), minutes);
  if (nap) return { report: reportOf(tap, nap, minutes) };
  const told = isTold(['slept', 'skipped']);
  return told < 0 ? null : { told };
};
