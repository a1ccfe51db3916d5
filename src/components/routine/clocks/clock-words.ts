import type { CalendarDate } from '../../../domain/calendar-date.ts';
import {
  clockSpan,
  clockStep,
  clockSteps,
  type ClockDay,
  type ClockWay,
} from '../../../domain/clock-change.ts';
import { timeInWords } from '../../ui/duration-words.ts';
import { dateInWords } from '../date-words.ts';

/**
 * What a way is called on its button, by its days: “4 nights”, “12 slow days”; begun late, “2 nights
 * before, 2 after”.
 */
export const wayLabel = (
  way: ClockWay,
  days: readonly ClockDay[],
  firstDay: CalendarDate,
): string => {
  if (way === 'nothing') return 'Do nothing';
  const { before, after } = clockSpan(days, firstDay);
  const count = before || after;
  const unit = `${way === 'nights' ? 'night' : 'slow day'}${count === 1 ? '' : 's'}`;
  return before && after ? `${before} ${unit} before, ${after} after` : `${count} ${unit}`;
};

/** When the steps begin; where they begin late, how many fit in before the change. */
export const beginInWords = (days: readonly ClockDay[], firstDay: CalendarDate): string => {
  const [first] = days;
  if (!first) return '';
  const before = days.filter(({ isNew }) => !isNew).length;
  if (before === 0) return 'The clocks have changed already, so the steps come after. That’s fine.';
  if (clockSpan(days, firstDay).after === 0)
    return `The first step is on ${dateInWords(first.date)}.`;
  const fit = before === 1 ? 'fits' : 'fit';
  return `${before} of the steps ${fit} in beforehand; the rest come after. That’s fine.`;
};

/** What a way asks for, in a sentence or two. */
export const wayInWords = (way: ClockWay, by: number, whose: string): string => {
  const which = by > 0 ? 'earlier' : 'later';
  const steps = clockSteps(by);
  const most = Math.abs(by) % clockStep === 0 ? '' : 'at most ';
  if (way === 'nothing') {
    const off = by > 0 ? 'late' : 'early';
    return `Live by the new clock from breakfast on. At first ${whose} seems ${timeInWords(Math.abs(by))} ${off}, mornings and evenings. Expect several days.`;
  }
  const pace = way === 'nights' ? 'every night' : 'every third night';
  return `${steps} steps of ${most}${clockStep} minutes ${which}, one ${pace}. Naps, meals and milk move along, and so does the morning after.`;
};

/** What light can do, by which way the clocks go. */
export const lightInWords = (by: number): string =>
  by > 0
    ? 'Curtains open at the new morning. Draw them before the wind-down, since the evening is suddenly bright.'
    : 'An afternoon outdoors helps. In the morning, keep the room dark until the time you’d like the day to start.';
