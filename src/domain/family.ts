import type { Stretch, Temperament } from './day-request.ts';
import type { Weekday } from './weekday.ts';

/** Where the child sleeps at night, as the family has it. */
export type SleepPlace = 'own-room' | 'our-room' | 'our-bed';

/** How the family feels about feeding to sleep: it suits us, we’d like to change it, not our way. */
export type FeedingToSleep = 'suits-us' | 'to-change' | 'not-us';

/** How much protest is all right for the family while something changes. */
export type Protest = 'least' | 'some' | 'more';

/**
 * What the family told about a child; null for what it has not answered. Used to choose numbers,
 * wording, pace and articles, never to judge.
 */
export interface Child {
  readonly id: string;
  /** What the family calls them, up to 40 characters. */
  readonly name: string | null;
  /** Which of the two ways to give the age is in use. */
  readonly ageBy: 'months' | 'birth-date' | null;
  /** Months of (corrected) age as given on `ageOn`, 0 to 48; fractions allowed. */
  readonly ageMonths: number | null;
  /** The day on which `ageMonths` was given, `YYYY-MM-DD`. */
  readonly ageOn: string | null;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string | null;
  /** Whole weeks before the due date, 0 to 18. */
  readonly weeksEarly: number | null;
  readonly temperament: Temperament | null;
  readonly sleepPlace: SleepPlace | null;
  readonly feeding: FeedingToSleep | null;
  readonly protest: Protest | null;
  readonly put: 'kept' | 'deleted' | null;
  /** When the family added the child, ms since 1970: children are shown in this order. */
  readonly since: number | null;
}

/** A stretch of the day with a name, on some days of the week; on all where `days` is empty. */
export interface NamedStretch extends Stretch {
  readonly days: readonly Weekday[];
  /** What it is, up to 40 characters: “school run”. May be empty. */
  readonly label: string;
}

/** One step of the wind-down. */
export interface WindDownStep {
  /** Stays with the step when it is renamed or moved. */
  readonly id: string;
  /** What the family does, 1 to 60 characters. */
  readonly name: string;
  /** How long it takes, whole minutes, 1 to 60. */
  readonly minutes: number;
}

/**
 * One kind of day of a child: a home day, a nursery day, the weekend. Times are whole minutes from
 * local midnight; null for what the family has not answered, which goes by the age.
 */
export interface Routine {
  readonly id: string;
  /** What the family calls it, up to 40 characters. */
  readonly name: string | null;
  /** The child’s id; the first child where null. */
  readonly child: string | null;
  /** The weekdays it is for; none in particular where empty or null. */
  readonly days: readonly Weekday[] | null;
  /** 03:00 to 11:00. */
  readonly wakeUp: number | null;
  /** 0 to 6. */
  readonly naps: number | null;
  /** The wished-for bedtime, 16:00 to 01:00; after midnight counts from 1440 on. */
  readonly bedtime: number | null;
  /** When no nap can be: the school run. At most 12. */
  readonly busy: readonly NamedStretch[] | null;
  /** Naps at set times, as at nursery. At most 12. */
  readonly setNaps: readonly NamedStretch[] | null;
  /** In order, at most 12. */
  readonly windDown: readonly WindDownStep[] | null;
  readonly put: 'kept' | 'archived' | 'deleted' | null;
  /** When the family added it, ms since 1970: routines are shown in this order. */
  readonly since: number | null;
}

/** A field of a child or of a routine that the family can answer. */
export type ChildField = Exclude<keyof Child, 'id'>;
export type RoutineField = Exclude<keyof Routine, 'id'>;

/** Everything the family keeps for planning; in the order of adding, without what was deleted. */
export interface Family {
  /** Never empty: where nothing was entered, it holds one child without answers. */
  readonly children: readonly [Child, ...Child[]];
  /** Never empty, archived ones included. */
  readonly routines: readonly [Routine, ...Routine[]];
}

/** The id of the child and of the routine that are there before anything is entered. */
export const firstId = 'first';
