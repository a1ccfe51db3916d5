import { formatCalendarDate, type CalendarDate } from '../../../domain/calendar-date.ts';
import type { ClockPlan, QuietTimeDay } from '../../../domain/plan-types.ts';
import { capital } from '../../ui/capital.ts';
import type { MoveList } from '../moves-rows.ts';
import { dateInWords } from '../date-words.ts';
import { safeSleepLine } from '../safe-sleep-line.ts';

/** One day of a plan by date. Times are minutes from local midnight of its date. */
export interface DatedDay {
  readonly date: CalendarDate;
  /** What is new on it, in small letters: “the wind-down”. */
  readonly what: string;
  /** What to do, in a sentence or two. */
  readonly words: string;
  readonly wakeUp: number;
  readonly bedtime: number;
  readonly plan: ClockPlan | QuietTimeDay;
}

type Format = (minutes: number) => string;

/** The naps of a day in words: “09:30, 13:45”, “none”, “quiet time around 12:30”. */
export const napsOf = ({ plan }: DatedDay, format: Format): string => {
  if (plan.naps.length > 0) return plan.naps.map(({ start }) => format(start)).join(', ');
  return plan.kind === 'quiet-time-day' ? `quiet time, ${format(plan.rest.start)}` : 'none';
};

/** A day’s heading: “Tue 24 November: the wind-down”. */
export const dayTitle = ({ date, what }: DatedDay): string => `${dateInWords(date)}: ${what}`;

/** The days as plain text for a message, with the safe-sleep line for the age in months. */
export const daysText = (
  title: string,
  days: readonly DatedDay[],
  ageMonths: number,
  format: Format,
): string =>
  [
    title,
    ...days.map((day) =>
      [
        dayTitle(day),
        day.words,
        `Up around ${format(day.wakeUp)}. ${capital(day.plan.naps.length === 1 ? 'nap' : 'naps')}: ${napsOf(day, format)}. Asleep around ${format(day.bedtime)}.`,
      ].join('\n'),
    ),
    `All of it is rough. Watch your child, not the clock.\n${safeSleepLine(ageMonths)}`,
  ].join('\n\n');

/** The days as a list for /progress/; `key` tells it from other lists. */
export const daysList = (key: string, title: string, days: readonly DatedDay[]): MoveList => ({
  key,
  title,
  steps: days.map((day, place) => ({
    key: formatCalendarDate(day.date),
    text: dayTitle(day),
    place,
  })),
});
