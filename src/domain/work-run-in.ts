import { addDays, dayNumber, type CalendarDate } from './calendar-date.ts';
import { gradualMove, type MoveStep } from './gradual-move.ts';

/** How many days before the first day back the mornings may begin to move. */
export const runInDays = 14;

/** How far a morning moves in one step, in minutes (chop-clock-change: 10 to 15). */
export const runInStep = 15;

/** What a run-in is reckoned from; times are minutes from local midnight. */
export interface RunInAsked {
  /** When the day begins now, and when it has to. */
  readonly from: number;
  readonly to: number;
  /** The first day back. */
  readonly firstDay: CalendarDate;
  readonly today: CalendarDate;
}

/** The steps before the first day, how many days apart they are, and what is left over in minutes. */
export interface RunIn {
  readonly steps: readonly MoveStep[];
  readonly every: number;
  readonly left: number;
}

/**
 * The mornings on the way to the first day back: steps of at most 15 minutes, every 3, 2 or 1 days,
 * as slow as the last two weeks (or the days that are left) allow, done before the first day and with
 * a day to spare where there is one. What no longer fits is left over. No steps where nothing moves or
 * the day is here.
 */
export const workRunIn = ({ from, to, firstDay, today }: RunInAsked): RunIn => {
  const count = Math.ceil(Math.abs(to - from) / runInStep);
  const days = Math.min(dayNumber(firstDay) - dayNumber(today), runInDays);
  if (count === 0 || days <= 0) return { steps: [], every: 1, left: Math.abs(to - from) };
  const every = [3, 2, 1].find((apart) => (count - 1) * apart + 1 <= days) ?? 1;
  const spare = Math.min(2, days - (Math.min(count, days) - 1) * every);
  const shown = Math.min(count, days);
  const start = addDays(firstDay, -((shown - 1) * every + spare));
  const all = gradualMove({ from, to }, { minutes: runInStep, days: every }, start) ?? [];
  const steps = all.slice(0, shown);
  return { steps, every, left: Math.abs(to - (steps.at(-1)?.at ?? from)) };
};
