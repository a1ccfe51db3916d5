import { dayNumber, type CalendarDate } from '../../../domain/calendar-date.ts';
import type { ZoneChange } from '../../../domain/zone-clock.ts';
import { clockTime, type MomentClock } from '../../ui/moment-words.ts';
import { dateInFull } from '../date-words.ts';

/*
 * The countdown stands there without a tap. The browser writes its times and days, so that the code
 * of a planned day can stay away until somebody asks for one.
 */

const written = (count: number, unit: 'hour' | 'minute'): string =>
  new Intl.NumberFormat('en-GB', { style: 'unit', unit, unitDisplay: 'long' }).format(count);

/** “forward by 1 hour”, “back by 30 minutes”. */
export const wayOfClocks = (by: number): string => {
  const minutes = Math.abs(by);
  const amount = minutes % 60 ? written(minutes, 'minute') : written(minutes / 60, 'hour');
  return `${by > 0 ? 'forward' : 'back'} by ${amount}`;
};

/** When it happens: “Early on Sunday, 28 March 2027, 01:00 becomes 02:00.” */
export const momentOfChange = (
  { at, becomes }: ZoneChange,
  isOver: boolean,
  clock: MomentClock,
): string => {
  const [from, to] = [at.minutes, becomes.minutes].map((minutes) =>
    clockTime(Date.UTC(2000, 0, 1, 0, minutes), clock, 'UTC'),
  );
  // One in the evening leaves no doubt about the day.
  const when = becomes.minutes < 720 ? 'Early on' : 'On';
  return `${when} ${dateInFull(becomes.date)}, ${from ?? ''} ${isOver ? 'became' : 'becomes'} ${to ?? ''}.`;
};

/** How long it is until a day: “12 days to go”, “Tomorrow”, “Today”. */
export const daysToGo = (today: CalendarDate, day: CalendarDate): string => {
  const days = dayNumber(day) - dayNumber(today);
  if (days <= 0) return 'Today';
  return days === 1 ? 'Tomorrow' : `${days} days to go`;
};
