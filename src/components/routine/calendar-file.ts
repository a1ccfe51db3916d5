import { generateIcsCalendar, type IcsEvent, type IcsWeekDay } from 'ts-ics';
import { siteName } from '../../brand/index.ts';
import { parseCalendarDate } from '../../domain/calendar-date.ts';
import { weekdayOf } from '../../domain/weekday.ts';
import { calendarEvents, type CalendarEvent, type CalendarRequest } from './calendar-events.ts';
import { floatingTimes, foldedLines } from '../../domain/calendar-lines.ts';

const dayLength = 1440;
const minute = 60_000;

const weekDays: readonly IcsWeekDay[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const weekDay = (day: number): IcsWeekDay => weekDays[day % 7] ?? 'MO';

/** How many days after a weekday the first of some weekdays comes; 0 where it is one of them. */
const daysUntil = (weekday: number, days: readonly number[]) =>
  Math.min(...days.map((day) => (day - weekday + 7) % 7));

interface Stamp {
  /** Tells the routine from every other one. */
  readonly key: string;
  /** When the file is made, ms since 1970. */
  readonly now: number;
}

const icsEvent = (event: CalendarEvent, today: string, { key, now }: Stamp): IcsEvent => {
  const { title, about, days, start, end } = event;
  const date = parseCalendarDate(today);
  if (!date) throw new RangeError('today is a day of the calendar');
  const first = date.day + daysUntil(weekdayOf(date), days);
  // Read as UTC, which has no clock changes; `floatingTimes` takes the zone off again.
  const at = (minutes: number) => ({
    date: new Date(Date.UTC(date.year, date.month - 1, first, 0, minutes)),
  });
  const later = Math.floor(start / dayLength);
  const group = days.map((day) => weekDay(day).toLowerCase()).join('-');
  return {
    summary: title,
    uid: `${key}-${group}-${event.key}@small-hours`,
    stamp: { date: new Date(now) },
    // A later file has a higher number, and so its entries take the place of the earlier ones.
    sequence: Math.floor(now / minute),
    start: at(start),
    end: at(end),
    recurrenceRule:
      days.length === 7
        ? { frequency: 'DAILY' }
        : {
            frequency: 'WEEKLY',
            byDay: days.map((day) => ({ day: weekDay(day + later) })),
          },
    timeTransparent: 'TRANSPARENT',
    description: about.join('\n'),
  };
};

/**
 * A routine as a calendar file (RFC 5545): an entry for each nap, wind-down and bedtime, every week
 * from `today` on, at the same time on the clock wherever the family is, without alarms. Null under
 * 4 months, where there are no clock times.
 */
export const calendarFile = (request: CalendarRequest & Stamp): string | null => {
  const events = calendarEvents(request);
  if (events.length === 0) return null;
  const text = generateIcsCalendar({
    prodId: `-//${siteName}//Day plan//EN`,
    version: '2.0',
    events: events.map((event) => icsEvent(event, request.today, request)),
  });
  return foldedLines(floatingTimes(text));
};
