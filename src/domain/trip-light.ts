import { roundTo } from './time-of-day.ts';
import type { UsualDay } from './usual-day.ts';

/**
 * What daylight can do on a day of a trip. `out`: the local time from which being outside helps
 * (minutes from midnight), by the child’s own clock.
 */
export type TripLight =
  | { readonly kind: 'out-from'; readonly out: number }
  | { readonly kind: 'out-late'; readonly out: number }
  | { readonly kind: 'midday' | 'little' };

const hour = 60;

/** Light is reckoned for differences from 3 to 7 hours, as the article on jet lag has it. */
const reckoned = { from: 3 * hour, below: 8 * hour };

/** Before their own morning, light pushes the wrong way; the day outside begins a little before it. */
const beforeOwnMorning = 30;

/** How long before the planned bedtime the walk of a child who is to sleep later begins. */
const beforeBed = 3 * hour;

/** What light advice goes by: minutes, positive for earlier. */
interface LightNeeds {
  /** How far the clocks of the two places are apart, the shorter way round. */
  readonly whole: number;
  /** How far of it the plan goes. */
  readonly target: number;
  /** What the child’s own clock has to go still. */
  readonly left: number;
}

/**
 * Light advice for a day, whose times by the local clock are `planned` by the plan and `own` by the
 * child’s own clock. Null where that has arrived.
 */
export const tripLight = (
  { whole, target, left }: LightNeeds,
  planned: UsualDay,
  own: UsualDay,
): TripLight | null => {
  if (left === 0) return null;
  if (Math.abs(whole) >= reckoned.below) return { kind: 'midday' };
  if (Math.abs(target) < reckoned.from || Math.abs(left) < hour) return { kind: 'little' };
  if (left < 0) return { kind: 'out-late', out: roundTo(planned.bedtime - beforeBed, 30) };
  // Light before their own morning pushes the wrong way.
  const out = Math.max(own.wakeUp - beforeOwnMorning, planned.wakeUp);
  return { kind: 'out-from', out: roundTo(out, 30) };
};
