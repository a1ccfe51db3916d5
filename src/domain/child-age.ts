import { dayNumber, monthsBetween, parseCalendarDate } from './calendar-date.ts';

/** Why an age cannot be told; the view says the kind sentence. */
export type AgeProblem =
  'not-a-date' | 'in-the-future' | 'over-four-years' | 'weeks-early-out-of-range';

/** A child's age in fractional months. */
export interface ChildAge {
  readonly ok: true;
  /** Months since birth. */
  readonly actualMonths: number;
  /** Months since the due date, never below 0; equal to `actualMonths` from 24 months on. */
  readonly correctedMonths: number;
  /** Whether the two differ, so that a page must say which one it goes by. */
  readonly isCorrected: boolean;
}

/** A child's age, or why there is none. */
export type ChildAgeResult = ChildAge | { readonly ok: false; readonly problem: AgeProblem };

/** The most weeks before the due date that are corrected for: a birth at 22 weeks. */
export const mostWeeksEarly = 18;

/** Correction stops at this age in months since birth. */
const correctedUntil = 24;

/** Months of age up to which the site plans. */
export const oldestMonths = 48;

/** The length of an average month, to turn weeks early into months. */
const daysInMonth = 365.25 / 12;

/**
 * A child's age on a day, from the birth date and the weeks born before the due date (0 to 18).
 * Dates are plain days, `YYYY-MM-DD`. The age is corrected until 24 months after birth
 * and is the actual age from then on.
 */
export const childAge = (birthDate: string, weeksEarly: number, today: string): ChildAgeResult => {
  const born = parseCalendarDate(birthDate);
  const now = parseCalendarDate(today);
  if (!born || !now) return { ok: false, problem: 'not-a-date' };
  if (!(weeksEarly >= 0 && weeksEarly <= mostWeeksEarly)) {
    return { ok: false, problem: 'weeks-early-out-of-range' };
  }
  if (dayNumber(born) > dayNumber(now)) return { ok: false, problem: 'in-the-future' };
  const actualMonths = monthsBetween(born, now);
  if (actualMonths > oldestMonths) return { ok: false, problem: 'over-four-years' };
  const early = (weeksEarly * 7) / daysInMonth;
  const correctedMonths =
    actualMonths >= correctedUntil ? actualMonths : Math.max(actualMonths - early, 0);
  return { ok: true, actualMonths, correctedMonths, isCorrected: correctedMonths < actualMonths };
};
