import type { Stretch } from './day-request.ts';
import { overlap } from './stretches.ts';
import { mostReports, type Report } from './today-log.ts';

/**
 * What becomes of a report: it counts; a later one about the same thing replaced it; or it lies
 * outside of today (before the wake-up, or long into the night), and changes nothing.
 */
export type Standing = 'counts' | 'replaced' | 'outside';

/** Minutes within which a report is about a nap, or two reports are about the same nap. */
export const near = 60;

/** A day is counted for this many minutes from the usual wake-up, as the planner has it; then it is night. */
export const dayLasts = 1140;

/** The day can begin this many minutes before or after the usual wake-up. */
export const wakeUpGives = 300;

/** Minutes between two stretches; 0 where they touch or overlap. */
export const gapBetween = (a: Stretch, b: Stretch): number =>
  Math.max(0, a.start - b.end, b.start - a.end);

/** When a report begins and ends; one moment where it is about one. */
export const spanOf = (report: Report): Stretch =>
  report.kind === 'slept' ? report : { start: report.at, end: report.at };

const apart = (a: Report, b: Report) => gapBetween(spanOf(a), spanOf(b));

const sameThing = (a: Report, b: Report): boolean => {
  if (a.kind === 'woke' || b.kind === 'woke') return a.kind === b.kind;
  if (a.kind === b.kind) return a.kind === 'slept' ? overlap(a, spanOf(b)) : apart(a, b) <= near;
  const [slept, skipped] = a.kind === 'slept' ? [a, spanOf(b)] : [spanOf(b), spanOf(a)];
  // Awake at first and asleep later are both true.
  return skipped.end > slept.start && apart(a, b) <= near;
};

const isPossibleWakeUp = (report: Report, wakeUp: number) =>
  report.kind === 'woke' && Math.abs(report.at - wakeUp) <= wakeUpGives;

/** When the day began: the wake-up that was reported last, else the usual one. Minutes. */
export const beganAt = (reports: readonly Report[], wakeUp: number): number => {
  const woke = reports.findLast((report) => isPossibleWakeUp(report, wakeUp));
  return woke ? spanOf(woke).start : wakeUp;
};

/**
 * What becomes of each report, in the order they were noted; `wakeUp` is the usual one. A sleep
 * replaces those it overlaps. Naps given up within an hour of each other are about the same nap, and
 * so is one given up during a sleep or within an hour after it: the later noted counts.
 */
export const standings = (reports: readonly Report[], wakeUp: number): readonly Standing[] => {
  const began = beganAt(reports, wakeUp);
  const isInside = (report: Report) =>
    report.kind === 'woke'
      ? isPossibleWakeUp(report, wakeUp)
      : spanOf(report).start > began && spanOf(report).end <= wakeUp + dayLasts;
  const counting: Report[] = [];
  return reports.reduceRight<Standing[]>((list, report) => {
    if (!isInside(report)) return ['outside', ...list];
    if (counting.some((later) => sameThing(report, later))) return ['replaced', ...list];
    counting.push(report);
    return ['counts', ...list];
  }, []);
};

/** A day's reports with one more; as they were where there is no room for it. */
export const withReport = (reports: readonly Report[], report: Report): readonly Report[] =>
  reports.length < mostReports ? [...reports, report] : reports;

/** A day's reports without the one at a place (from 0). */
export const withoutReport = (reports: readonly Report[], index: number): readonly Report[] =>
  reports.filter((_, place) => place !== index);
