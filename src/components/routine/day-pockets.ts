import type { FlexBand } from '../../domain/flex-band.ts';
import type { ClockPlan, QuietTimeDay } from '../../domain/plan-types.ts';

/**
 * One sleep as it is drawn, in minutes from local midnight: sure from `fromSure` to `toSure`, and
 * soft or striped before and after.
 */
export interface SleepPocket {
  from: number;
  fromSure: number;
  toSure: number;
  to: number;
}

/** A sleep's certain middle; a sleep so flexible that nothing is certain gets a thin one. */
const pocket = (start: FlexBand, end: FlexBand): SleepPocket => {
  const middle = (start[1] + end[0]) / 2;
  return {
    from: start[0],
    fromSure: Math.min(start[1], middle),
    toSure: Math.max(end[0], middle),
    to: end[1],
  };
};

/** The sleeps of a plan to draw, the night last. */
export const dayPockets = ({
  naps,
  bedtime,
  wakeUp,
  step,
}: ClockPlan | QuietTimeDay): SleepPocket[] => [
  ...naps.map(({ startBand, endBand }) => pocket(startBand, endBand)),
  pocket(bedtime.band, [wakeUp + 1440 - step, wakeUp + 1440 + step]),
];
