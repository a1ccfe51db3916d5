import type { AgeBand } from '../../../domain/age-band.ts';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { planDay } from '../../../domain/day-plan.ts';
import type { DayRequest } from '../../../domain/day-request.ts';
import type { WayDay } from '../../../domain/way-back.ts';
import type { DatedDay } from '../own-day/dated-days.ts';
import { stepWords } from './track-words.ts';

/** The days of a way back with the naps that fit their times; `on` is the request of each day. */
export const wayDays = (
  days: readonly WayDay[],
  on: (date: CalendarDate) => DayRequest,
  ages: readonly AgeBand[],
): readonly DatedDay[] =>
  days.flatMap(({ date, step, ends }) => {
    const plan = planDay({ ...on(date), wakeUp: ends.wakeUp, bedtime: ends.bedtime }, ages);
    if (plan.kind === 'rhythm') return [];
    return [{ date, ...stepWords[step], wakeUp: ends.wakeUp, bedtime: ends.bedtime, plan }];
  });
