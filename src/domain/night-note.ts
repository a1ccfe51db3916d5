import { whole, type Check } from './checks.ts';

/** What a parent noted of one night; null for what they left out. */
export interface NightNote {
  /** The child's longest stretch of sleep, in minutes. */
  readonly longest: number | null;
  /** How often the child woke and needed somebody. */
  readonly wakings: number | null;
  /** The parent's own longest stretch of sleep, in minutes. */
  readonly ownRest: number | null;
}

/** What each number may be at most. */
export const nightLimits = { minutes: 840, wakings: 30 } as const;

/** Whether a stored value is a note of a night that says anything. */
export const isNightNote: Check = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const { longest, wakings, ownRest } = value as Record<string, unknown>;
  const orNone = (most: number, one: unknown) => one === null || whole(0, most)(one);
  return (
    orNone(nightLimits.minutes, longest) &&
    orNone(nightLimits.wakings, wakings) &&
    orNone(nightLimits.minutes, ownRest) &&
    [longest, wakings, ownRest].some((one) => one !== null)
  );
};

/** A new day begins at this minute where no usual wake-up is known: 05:00. */
export const newDayAt = 300;
