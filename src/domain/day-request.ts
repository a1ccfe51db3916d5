/** A stretch of a day in minutes from local midnight; `end` comes after `start`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** How strongly a child's day is pulled towards the typical one; never changes the sleep need. */
export type Temperament = 'easygoing' | 'average' | 'sensitive';

/** What has already happened today. */
export interface SoFar {
  /** Sleeps that happened, to the minute. */
  readonly naps: readonly Stretch[];
  /** Naps that were tried and did not happen. */
  readonly skippedNaps?: number | undefined;
  /** When today really began, where that was not the usual wake-up. */
  readonly wokeUp?: number | undefined;
  /** Nothing new is planned before this minute. */
  readonly now?: number | undefined;
}

/** What a family tells the day planner. Times are whole minutes from local midnight. */
export interface DayRequest {
  /** Corrected age in months, 0 to 48; fractions allowed. */
  readonly ageMonths: number;
  /** The usual wake-up, 03:00 to 11:00; also that of the next morning. */
  readonly wakeUp: number;
  /** How many naps the family wants, 0 to 6; suggested by age where left out. */
  readonly naps?: number | undefined;
  /** The wished-for bedtime; minutes past 1440 are after midnight. */
  readonly bedtime?: number | undefined;
  /** Times when no nap can be. */
  readonly busy?: readonly Stretch[] | undefined;
  /** Sleeps whose times are given, such as a nursery nap. */
  readonly fixedNaps?: readonly Stretch[] | undefined;
  readonly temperament?: Temperament | undefined;
  readonly soFar?: SoFar | undefined;
}
