import type { DayRequest } from '../../../domain/day-request.ts';
import type { DayPlan } from '../../../domain/plan-types.ts';
import type { ClockStyle } from '../../../domain/time-of-day.ts';

/** The child’s day whose night is shared out. */
interface NightDay {
  plan: DayPlan;
  request: DayRequest;
  clock: ClockStyle;
}

/** What each part of the night’s sharing is told. */
export interface NightPartProps {
  /** Unique on the page. */
  id: string;
  routine: NightDay;
  sourcesUrl: string;
}

/** The child’s night in minutes, past 1440 into tomorrow; a usual one where there are no times. */
export const childNight = ({ plan, request }: NightDay) => ({
  start: plan.kind === 'rhythm' ? 1200 : plan.bedtime.at,
  end: request.wakeUp + 1440,
});
