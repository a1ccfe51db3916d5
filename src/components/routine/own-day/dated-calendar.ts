import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import { siteName } from '../../../brand/index.ts';
import { formatCalendarDate } from '../../../domain/calendar-date.ts';
import { capital } from '../../ui/capital.ts';
import { floatingTimes, foldedLines } from '../../../domain/calendar-lines.ts';
import { safeSleepLine } from '../safe-sleep-line.ts';
import type { DatedDay } from './dated-days.ts';

/** What a calendar of dated days is made from. */
export interface DatedCalendar {
  readonly days: readonly DatedDay[];
  /** Months of corrected age. */
  readonly ageMonths: number;
  /** Tells the plan from every other one: small letters, numbers and hyphens. */
  readonly key: string;
  /** When the file is made, ms since 1970. */
  readonly now: number;
}

/** How long the entry of a moment is, in minutes. */
const moment = 15;

/**
 * Dated days as a calendar file (RFC 5545): the wake-up, what is new, and the bedtime of each, at the
 * same time on the clock wherever the family is, without alarms.
 */
export const datedCalendar = ({ days, ageMonths, key, now }: DatedCalendar): string => {
  const entry = (day: DatedDay, name: string, title: string, at: number): IcsEvent => {
    const { year, month, day: first } = day.date;
    // Read as UTC, which has no clock changes; `floatingTimes` takes the zone off again.
    const on = (minutes: number) => ({
      date: new Date(Date.UTC(year, month - 1, first, 0, minutes)),
    });
    return {
      summary: title,
      uid: `${key}-${formatCalendarDate(day.date)}-${name}@small-hours`,
      stamp: { date: new Date(now) },
      sequence: Math.floor(now / 60_000),
      start: on(at),
      end: on(at + moment),
      timeTransparent: 'TRANSPARENT',
      description: [day.words, 'Watch your child, not the clock.', safeSleepLine(ageMonths)].join(
        '\n',
      ),
    };
  };
  const text = generateIcsCalendar({
    prodId: `-//${siteName}//Day plan//EN`,
    version: '2.0',
    events: days.flatMap((day) => [
      entry(day, 'up', `Up around now: ${day.what}`, day.wakeUp),
      entry(day, 'bedtime', `Asleep around now: ${capital(day.what)}`, day.bedtime),
    ]),
  });
  return foldedLines(floatingTimes(text));
};
