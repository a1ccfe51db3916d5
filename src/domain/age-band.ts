/** Where a number comes from: an authority's advice, what studies saw, or what practitioners do. */
export type EvidenceKind = 'recommended' | 'observed' | 'practice-based';

/** What stands beside every number: its kind and the ids of its records in `src/content/sources/`. */
export interface Sourced {
  readonly kind: EvidenceKind;
  readonly sources: readonly string[];
}

/** A span from the smaller to the larger value, both included, in the unit of its owner. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A value that holds exactly at (`points`) or from (`steps`) an age in months, corrected. */
export type AtAge<Value> = Value & { readonly age: number };

/** Values that hold exactly at the ages given and run in straight lines in between. */
export interface Points<Value> extends Sourced {
  readonly points: readonly AtAge<Value>[];
}

/** Values that hold from the ages given until the next one. */
export interface Steps<Value> extends Sourced {
  readonly steps: readonly AtAge<Value>[];
}

/**
 * The sleep numbers of one age band, a file of `src/content/ages/`. Ages are months of corrected
 * age, `from` included and `to` not; every length of time is in minutes.
 */
export interface AgeBand {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** Sleep in 24 hours, naps included, as an authority recommends it. */
  readonly recommendedSleep: Steps<Span>;
  /** Sleep in 24 hours of about 95 in 100 children studied. */
  readonly observedSleep: Points<Span>;
  /** A typical night, from falling asleep to getting up. */
  readonly night: Points<{ readonly minutes: number }>;
  /** A typical day's sleep, all naps together, on a day with naps. */
  readonly day: Points<{ readonly minutes: number }>;
  readonly usualNaps: Steps<Span>;
  readonly suggestedNaps: Steps<{ readonly naps: number }>;
  /** How long a child is usually awake in one go; not used from 24 months. */
  readonly wakeWindow?: Points<Span> | undefined;
  /** From the end of the last nap to bedtime; used from 24 months. */
  readonly napToBedtime?: Points<Span> | undefined;
  readonly windDown: Points<{ readonly minutes: number }>;
}
