import { capital } from '../ui/capital.ts';
import type { AgeBand } from '../../domain/age-band.ts';
import { parseCalendarDate, type CalendarDate } from '../../domain/calendar-date.ts';
import { planDay } from '../../domain/day-plan.ts';
import type { DayRequest } from '../../domain/day-request.ts';
import type { Child, Routine } from '../../domain/family.ts';
import {
  gradualMove,
  mostSteps,
  requestOn,
  withMoved,
  type Moved,
  type MovePace,
} from '../../domain/gradual-move.ts';
import { napDropDays, planWithoutNap } from '../../domain/nap-drop.ts';
import type { DayPlan } from '../../domain/plan-types.ts';
import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import { dateInWords } from './date-words.ts';
import {
  dayInShort,
  moveInWords,
  moveTitle,
  napDayInWords,
  napTitle,
  stepInWords,
} from './moves-words.ts';

/** One row: a day, what is new on it, and what the rest of it looks like. */
export interface MoveRow {
  readonly date: string;
  readonly what: string;
  /** Reckoned when it is first asked for: a day plan takes its time on an old phone. */
  readonly rest: () => string;
}

/** A move as a list for /progress/: `key` is the same for the same move, and for each of its steps. */
export interface MoveList {
  /** Small letters, numbers and hyphens: what moves, in which routine, and to where. */
  readonly key: string;
  readonly title: string;
  readonly steps: readonly {
    readonly key: string;
    readonly text: string;
    readonly place: number;
  }[];
}

/** A move, ready to be shown and to be put on a list. */
export interface Rows {
  /** The steps in a sentence, or why there are none. */
  readonly summary: string;
  readonly rows: readonly MoveRow[];
  readonly list: MoveList;
  /** The plan of the last day; null where there are no steps. */
  readonly end: (() => DayPlan) | null;
}

/** What a move is reckoned from; `start` is `YYYY-MM-DD`, or null for today. */
export interface RowsFrom {
  readonly request: DayRequest;
  readonly child: Child;
  readonly routine: Routine;
  readonly ages: readonly AgeBand[];
  readonly clock: ClockStyle;
  readonly today: string;
  readonly start: string | null;
}

/** Makes a value when it is first asked for. */
const lazy = <Value>(make: () => Value): (() => Value) => {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** The request of each day to come, and the first day. */
const daysFrom = ({ request, child, routine, today, start }: RowsFrom) => {
  const now = parseCalendarDate(today);
  if (!now) throw new RangeError('today is a day of the calendar');
  return {
    first: parseCalendarDate(start ?? '') ?? now,
    on: (date: CalendarDate) => requestOn(request, { child, routine }, now, date),
  };
};

/** The steps from one bedtime or wake-up to another (minutes from local midnight). */
export const timeRows = (
  from: RowsFrom,
  moved: Moved,
  ends: { readonly from: number; readonly to: number },
  pace: MovePace,
): Rows => {
  const days = daysFrom(from);
  const format = (time: number) => formatTimeOfDay(time, from.clock);
  const steps = gradualMove(ends, pace, days.first);
  const rows = (steps ?? []).map(({ date, at }) => {
    const plan = lazy(() => planDay(withMoved(days.on(date), moved, at), from.ages));
    return {
      date: dateInWords(date),
      what: capital(stepInWords(moved, at, format)),
      rest: lazy(() => dayInShort(moved, at, plan(), format)),
      at,
      plan,
    };
  });
  return {
    summary: steps
      ? moveInWords(steps, ends, pace)
      : `That would take more than ${mostSteps} steps. Try bigger steps, or a nearer time first.`,
    rows,
    list: {
      key: `move-${moved === 'bedtime' ? 'bedtime' : 'up'}-${from.routine.id}-${ends.to}`,
      title: moveTitle(moved, ends, format),
      steps: rows.map(({ date, at }) => ({
        key: String(at),
        text: `${date}: ${stepInWords(moved, at, format)}`,
        // In the order of the way, also among steps of an earlier start.
        place: ends.to > ends.from ? at : -at,
      })),
    },
    end: rows.at(-1)?.plan ?? null,
  };
};

/** The two weeks in which one of `naps` naps is dropped. */
export const napRows = (from: RowsFrom, naps: number): Omit<Rows, 'end'> => {
  const days = daysFrom(from);
  const format = (time: number) => formatTimeOfDay(time, from.clock);
  // The days of a week are often alike, and two weeks make no difference to the age.
  const plans = new Map<string, DayPlan>();
  const planOn = (date: CalendarDate, fewer: boolean): DayPlan => {
    const request = { ...days.on(date), ageMonths: from.request.ageMonths, naps };
    const key = JSON.stringify([fewer, request]);
    const plan =
      plans.get(key) ??
      (fewer ? planWithoutNap(request, naps, from.ages) : planDay(request, from.ages));
    plans.set(key, plan);
    return plan;
  };
  const rows = napDropDays(days.first).map(({ date, fewer }) => {
    const day = dateInWords(date);
    const { what, when, evening } = napDayInWords(planOn(date, fewer), format);
    const times = [when, evening].filter(Boolean).join(', ');
    return {
      date: day,
      what: capital(what),
      rest: () => capital(times),
      text: fewer
        ? `${day}: ${`${what} ${when}`.trim()}, ${evening}`
        : `${day}: ${what}, as before`,
    };
  });
  return {
    summary: `Two weeks, from ${rows[0]?.date ?? ''} to ${rows.at(-1)?.date ?? ''}. Days with fewer naps come more and more often.`,
    rows,
    list: {
      key: `move-naps-${from.routine.id}-${naps - 1}`,
      title: napTitle(naps),
      steps: rows.map(({ text }, index) => ({ key: String(index + 1), text, place: index })),
    },
  };
};
