import { daysAfter, daysInRow } from './day-text.ts';
import { isInPatch, type PatchKind, type RoughPatch } from './rough-patch.ts';
import type { SmallWin } from './small-win.ts';

const phases = ['cloud', 'crescent', 'half', 'gibbous', 'full'] as const;

/** The moon of a day by its wins: none, 1, 2, 3, 4 or more. A cloud is weather, not a gap. */
export type DayPhase = (typeof phases)[number];

/** A day of the week of moons. */
export interface DayMoon {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly wins: number;
  readonly phase: DayPhase;
  /** The kind of the rough patch the day lies in, of several the one that began last; else null. */
  readonly weather: PatchKind | null;
}

/** Seven days up to today, and what one sentence says of them. */
export interface WeekOfMoons {
  /** Always 7, the oldest first, today last. */
  readonly days: readonly DayMoon[];
  /** How many wins there are in these days. */
  readonly wins: number;
  /** On how many of the days there are any. */
  readonly onDays: number;
}

/** The moon for so many wins. */
export const phaseFor = (wins: number): DayPhase => phases[Math.min(wins, 4)] ?? 'cloud';

/** The seven days up to `today` (`YYYY-MM-DD`; of the small hours, the day before: which-night.ts). */
export const weekMoons = (
  wins: readonly Pick<SmallWin, 'day'>[],
  patches: readonly RoughPatch[],
  today: string,
): WeekOfMoons => {
  const newest = [...patches].sort((a, b) => Number(a.from < b.from) - Number(a.from > b.from));
  const days = daysInRow(daysAfter(today, -6), 7).map((day): DayMoon => {
    const count = wins.filter((win) => win.day === day).length;
    const patch = newest.find((one) => isInPatch(one, day));
    return { day, wins: count, phase: phaseFor(count), weather: patch?.kind ?? null };
  });
  return {
    days,
    wins: days.reduce((sum, day) => sum + day.wins, 0),
    onDays: days.filter((day) => day.wins > 0).length,
  };
};
