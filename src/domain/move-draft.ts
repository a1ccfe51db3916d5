import { oneOf, whole, type Check } from './checks.ts';

/**
 * What the family is thinking of moving in one routine, as far as they said; null where they have
 * not. Times are whole minutes from local midnight; a bedtime after midnight counts from 1440 on.
 */
export interface MoveDraft {
  readonly what: 'bedtime' | 'wakeUp' | 'nap';
  /** When bedtime really is these days; as planned where null. */
  readonly bedtimeNow: number | null;
  /** The wished-for times. */
  readonly bedtime: number | null;
  readonly wakeUp: number | null;
  /** How far each step goes in minutes, and how many days apart steps are. */
  readonly minutes: number | null;
  readonly days: number | null;
  /** The first day, `YYYY-MM-DD`; today where null, or where no calendar has that day. */
  readonly start: string | null;
}

/** Nothing said yet. */
export const emptyDraft: MoveDraft = {
  what: 'bedtime',
  bedtimeNow: null,
  bedtime: null,
  wakeUp: null,
  minutes: null,
  days: null,
  start: null,
};

const aTime = whole(0, 2159);
const parts: Readonly<Record<string, Check>> = {
  bedtimeNow: aTime,
  bedtime: aTime,
  wakeUp: aTime,
  minutes: whole(1, 60),
  days: whole(1, 14),
  start: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/u.test(value),
};

/** Whether a stored value is such a draft. */
export const isMoveDraft: Check = (value) => {
  if (typeof value !== 'object' || value === null) return false;
  const draft = value as Record<string, unknown>;
  return (
    oneOf('bedtime', 'wakeUp', 'nap')(draft['what']) &&
    Object.entries(parts).every(([part, valid]) => draft[part] === null || valid(draft[part]))
  );
};
