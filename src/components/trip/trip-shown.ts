import type { TripWay } from '../../domain/body-shift.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { ClockStyle } from '../../domain/time-of-day.ts';
import type { TripPlan } from '../../domain/trip-types.ts';

/** What the tables of a trip are drawn from. */
export interface TripShown {
  readonly plan: TripPlan;
  readonly way: TripWay;
  readonly leaveOn: CalendarDate;
  /** What the two places are called. */
  readonly names: { readonly home: string; readonly away: string };
  readonly clock: ClockStyle;
}
