import { type Report } from './today-log.ts';
import { earlyMorning } from './today-time.ts';
import { beganAt, dayLasts, spanOf, wakeUpGives } from './today-reports.ts';
import type { ToldReport } from './today.ts';
import type { Span } from './age-band.ts';

/** Which time of a report. */
export type ReportPart = 'at' | 'start' | 'end';

/** The least minutes of a sleep, and between two. */
const least = 5;

/**
 * From when to when a time of a report can be, so that it stays inside the day and clear of the
 * other reports that count; minutes from midnight of the day, `wakeUp` the usual one.
 */
export const limitsOf = (
  told: readonly ToldReport[],
  index: number,
  part: ReportPart,
  wakeUp: number,
): Span => {
  const { start, end } = spanOf(told[index]!.report);
  const others = told.flatMap(({ report, standing }, place) =>
    place !== index && standing === 'counts' ? [report] : [],
  );
  const latest = wakeUp + dayLasts;
  const began = beganAt(others, wakeUp) + least;
  const slept = others.filter(({ kind }) => kind === 'slept').map(spanOf);
  if (part === 'start') {
    const before = slept.filter((one) => one.start < start).map((one) => one.end + least);
    return { from: Math.min(Math.max(began, ...before), end - least), to: end - least };
  }
  if (part === 'end') {
    const next = slept.filter((one) => one.start >= end).map((one) => one.start - least);
    return { from: start + least, to: Math.max(start + least, Math.min(latest, ...next)) };
  }
  if (told[index]!.report.kind === 'skipped') return { from: began, to: latest };
  const first = others.map((one) => spanOf(one).start - least);
  const from = Math.max(wakeUp - earlyMorning, 0);
  return { from, to: Math.max(from, Math.min(wakeUp + wakeUpGives, ...first)) };
};

/** The report with another time. */
export const withTime = (report: Report, part: ReportPart, minutes: number): Report => {
  if (report.kind !== 'slept') return { ...report, at: minutes };
  return part === 'end' ? { ...report, end: minutes } : { ...report, start: minutes };
};

/**
 * The time of the day that a time on the clock (0 to 1439) means within limits: the one after
 * midnight where only that fits. Null where neither fits.
 */
export const withinLimits = (clock: number, { from, to }: Span): number | null =>
  [clock, clock + 1440].find((minutes) => minutes >= from && minutes <= to) ?? null;
