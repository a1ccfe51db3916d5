import type { FlexBand } from '../../domain/flex-band.ts';
import type { NamedStretch, WindDownStep } from '../../domain/family.ts';
import type { ClockPlan, QuietTimeDay } from '../../domain/plan-types.ts';
import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import { timeInWords } from '../ui/duration-words.ts';
import { bandInWords, napName } from './plan-words.ts';

/** One row of a day that is read from top to bottom. Times are minutes from local midnight. */
export interface DayRow {
  kind: 'awake' | 'asleep' | 'night';
  at: number;
  /** Where the row's piece of sky begins and ends. */
  from: number;
  to: number;
  label: string;
  /** What else there is to say, most useful first. */
  lines: string[];
  /** How far the beginning can move, in minutes: 0 for what is not a sleep. */
  give: number;
}

type DayWithTimes = ClockPlan | QuietTimeDay;

/** What the family told that a shown day names. */
export interface DayDetails {
  readonly windDown?: readonly WindDownStep[] | null;
  /** Busy times and set naps of this very day. */
  readonly busy?: readonly NamedStretch[];
  readonly setNaps?: readonly NamedStretch[];
}

const width = ([from, to]: FlexBand) => to - from;

const napRow = (
  plan: DayWithTimes,
  index: number,
  format: (minutes: number) => string,
  setNaps: readonly NamedStretch[],
): DayRow | null => {
  const nap = plan.naps[index];
  if (!nap) return null;
  const quiet = plan.kind === 'quiet-time-day';
  const set = setNaps.find(({ start, end }) => start === nap.start && end === nap.end)?.label;
  return {
    kind: 'asleep',
    at: nap.start,
    from: nap.start,
    to: nap.end,
    label: set || (quiet ? 'Nap, or quiet time' : napName(index, plan.naps.length)),
    lines: [
      nap.fixed ? 'the time you gave' : bandInWords(nap.startBand, format),
      `about ${timeInWords(nap.end - nap.start)}, up by about ${format(nap.end)}`,
    ],
    give: width(nap.startBand),
  };
};

const awakeRow = (at: number, to: number, label: string, lines: string[]): DayRow => ({
  kind: 'awake',
  at,
  from: at,
  to,
  label,
  lines,
  give: 0,
});

/** A plan as rows to read, from the wake-up to the night. */
export const dayRows = (
  plan: DayWithTimes,
  clock: ClockStyle,
  { windDown: steps, busy = [], setNaps = [] }: DayDetails = {},
): DayRow[] => {
  const format = (minutes: number) => formatTimeOfDay(minutes, clock);
  const busyBetween = (from: number, to: number) =>
    busy
      .filter(({ start }) => start >= from && start < to)
      .map(({ label, start, end }) => `${label || 'Busy'}, ${format(start)} to ${format(end)}`);
  const { wakeUp, naps, windDown, bedtime } = plan;
  const rows: DayRow[] = [];
  let awakeSince = wakeUp;
  naps.forEach((nap, index) => {
    const first = index === 0;
    rows.push(
      awakeRow(awakeSince, nap.start, first ? 'Good morning' : 'Awake', [
        `${first ? 'up, with the curtains open, for ' : ''}about ${timeInWords(nap.start - awakeSince)}`,
        ...busyBetween(awakeSince, nap.start),
      ]),
    );
    const row = napRow(plan, index, format, setNaps);
    if (row) rows.push(row);
    awakeSince = nap.end;
  });
  rows.push(
    awakeRow(awakeSince, windDown, naps.length === 0 ? 'Good morning' : 'Awake', [
      `about ${timeInWords(bedtime.at - awakeSince)} until sleep`,
      ...busyBetween(awakeSince, windDown),
    ]),
    awakeRow(windDown, bedtime.at, 'Winding down', [
      steps?.length ? steps.map(({ name }) => name).join(', ') : 'the same few steps, in low light',
    ]),
  );
  const lines = [bandInWords(bedtime.band, format), `about ${timeInWords(plan.sleep.night)}`];
  if (plan.kind === 'quiet-time-day' && naps.length > 0) {
    lines.push(`after quiet time without sleep: about ${format(plan.bedtimeIfQuiet.at)}`);
  } else {
    lines.push(
      plan.needs.wakeWindow
        ? 'waking in between is common, and feeding too'
        : 'waking in between is common',
    );
  }
  rows.push({
    kind: 'night',
    at: bedtime.at,
    from: bedtime.at,
    to: wakeUp + 1440,
    label: 'Asleep for the night',
    lines,
    give: width(bedtime.band),
  });
  return rows;
};
