import type { Span } from './age-band.ts';
import type { FlexBand } from './flex-band.ts';
import type { DayNote } from './day-notes.ts';
import type { FromSource, SleepNeeds } from './sleep-needs.ts';
import type { Stretch } from './day-request.ts';

/** A moment of the plan and its flex band, in minutes from local midnight; may exceed 1440. */
export interface TimedEvent {
  readonly at: number;
  readonly band: FlexBand;
}

/** One nap of the plan, in minutes from local midnight. A fixed nap's bands hold one time each. */
export interface PlannedNap extends Stretch {
  readonly startBand: FlexBand;
  readonly endBand: FlexBand;
  /** Given by the family or already slept, so never moved. */
  readonly fixed: boolean;
}

/** Minutes of sleep that a plan adds up to; `night` runs to the usual wake-up of the next day. */
export interface SleepSum {
  readonly day: number;
  readonly night: number;
  readonly total: number;
}

interface PlannedDay {
  readonly wakeUp: number;
  readonly naps: readonly PlannedNap[];
  /** When winding down begins, in minutes from local midnight. */
  readonly windDown: number;
  readonly bedtime: TimedEvent;
  readonly sleep: SleepSum;
  /** Stretches awake in minutes: before each nap, then before bedtime. */
  readonly awake: readonly number[];
  readonly cost: number;
  readonly notes: readonly DayNote[];
  /** Typical and usual numbers for the age, each with its kind and source ids. */
  readonly needs: SleepNeeds;
  /** The grid of the plan in minutes: say “around”, never more precisely than this. */
  readonly step: number;
}

/** A whole day, from 4 to 24 months. */
export interface ClockPlan extends PlannedDay {
  readonly kind: 'plan';
}

/** The day from 24 months: one nap or quiet time, and the bedtime that goes with each. */
export interface QuietTimeDay extends PlannedDay {
  readonly kind: 'quiet-time-day';
  /** When the nap, or quiet time in its place, is. */
  readonly rest: PlannedNap;
  readonly bedtimeIfNapped: TimedEvent;
  readonly bedtimeIfQuiet: TimedEvent;
}

/** Under 4 months: a repeating pattern and no clock times. Minutes. */
export interface Rhythm {
  readonly kind: 'rhythm';
  readonly awake: FromSource<Span>;
  readonly naps: FromSource<Span>;
  readonly needs: SleepNeeds;
  /** What happens in turn, round and round. */
  readonly pattern: readonly ['feed', 'awake', 'sleep'];
  readonly notes: readonly DayNote[];
}

/** What `planDay` answers with. */
export type DayPlan = ClockPlan | QuietTimeDay | Rhythm;
