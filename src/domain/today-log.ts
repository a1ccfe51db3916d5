import { parseCalendarDate } from './calendar-date.ts';
import { whole, type Check } from './checks.ts';

/** One thing that really happened; whole minutes from local midnight of the day. */
export type Report =
  | { readonly kind: 'woke'; readonly at: number }
  | { readonly kind: 'slept'; readonly start: number; readonly end: number }
  /** A nap was tried and did not happen; given up at about that time. */
  | { readonly kind: 'skipped'; readonly at: number };

/** What happened on one day, which lasts until the next morning's wake-up and not until midnight. */
export interface TodayLog {
  /** The day it began on, `YYYY-MM-DD`. */
  readonly day: string;
  /** At most `mostReports`, in the order they were noted. */
  readonly reports: readonly Report[];
}

/** More reports than this are not kept for one day. */
export const mostReports = 12;

const aTime = whole(0, 2159);

const isReport: Check = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, at, start, end } = value as Record<string, unknown>;
  if (kind === 'woke' || kind === 'skipped') return aTime(at);
  return kind === 'slept' && aTime(start) && aTime(end) && start < end;
};

/** Whether a stored value is a log of a day. */
export const isTodayLog: Check = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { day, reports } = value as Record<string, unknown>;
  return (
    typeof day === 'string' &&
    parseCalendarDate(day) !== null &&
    Array.isArray(reports) &&
    reports.length <= mostReports &&
    reports.every(isReport)
  );
};
