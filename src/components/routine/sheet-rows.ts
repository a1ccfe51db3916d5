import type { FlexBand } from '../../domain/flex-band.ts';
import type { NamedStretch } from '../../domain/family.ts';
import type { ClockPlan, PlannedNap, QuietTimeDay } from '../../domain/plan-types.ts';
import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import { timeInWords } from '../ui/duration-words.ts';
import type { DayDetails } from './day-rows.ts';
import { napName } from './plan-words.ts';

/** One line of the fridge sheet’s day. `at` is in minutes from local midnight, may exceed 1440. */
export interface SheetRow {
  at: number;
  label: string;
  /** Right after the time: how long it lasts, or until when. May be empty. */
  beside: string;
  /** How far the time can move, and what else there is to say. */
  lines: string[];
}

type DayWithTimes = ClockPlan | QuietTimeDay;
type Format = (minutes: number) => string;

/** What a sheet of a day is made from. */
export interface SheetDay {
  plan: DayWithTimes;
  details: DayDetails;
  clock: ClockStyle;
}

const anywhere = ([from, to]: FlexBand, format: Format) =>
  from === to ? [] : [`anywhere ${format(from)} to ${format(to)}`];

const napRow = (nap: PlannedNap, usual: string, named: readonly NamedStretch[], format: Format) => {
  const { start, end, startBand, fixed } = nap;
  const given = named.find((one) => one.start === start && one.end === end)?.label;
  const length = timeInWords(end - start);
  return {
    at: start,
    label: given || usual,
    beside: fixed ? `until ${format(end)}` : `about ${length}`,
    lines: fixed ? [`at a set time, ${length}`] : anywhere(startBand, format),
  };
};

const busyRow = ({ start, end, label }: NamedStretch, format: Format): SheetRow => ({
  at: start,
  label: label || 'Busy',
  beside: `until ${format(end)}`,
  lines: [],
});

/** The naps of a day; from 24 months the last is quiet time as well, also where no nap is planned. */
const restRows = ({ plan, details }: SheetDay, format: Format): SheetRow[] => {
  const { busy = [], setNaps = [] } = details;
  const quiet = plan.kind === 'quiet-time-day';
  const { naps } = plan;
  const rows = naps.map((nap, index) => {
    const usual =
      quiet && index === naps.length - 1 ? 'Nap, or quiet time' : napName(index, naps.length);
    return napRow(nap, usual, setNaps, format);
  });
  if (!quiet || naps.length > 0) return rows;
  const { start, end } = plan.rest;
  const inTheWay = busy.some((one) => one.start < end && one.end > start);
  return inTheWay
    ? []
    : [
        {
          at: start,
          label: 'Quiet time',
          beside: '',
          lines: ['books or lying down, no sleep needed'],
        },
      ];
};

/** The bedtimes of a day: one, or from 24 months the planned one and the other where they differ. */
const bedtimes = (plan: DayWithTimes) => {
  const isOne = plan.kind === 'plan' || plan.bedtimeIfNapped.at === plan.bedtimeIfQuiet.at;
  if (isOne) return [{ label: 'Asleep', after: '', ...plan.bedtime }];
  const both = [
    { label: 'Asleep, after a nap', after: 'after a nap', ...plan.bedtimeIfNapped },
    { label: 'Asleep, no nap today', after: 'with no nap', ...plan.bedtimeIfQuiet },
  ];
  return plan.naps.length > 0 ? both : both.reverse();
};

const windDownRow = ({ plan, details }: SheetDay, format: Format): SheetRow => {
  const steps = details.windDown?.length ?? 0;
  const length = plan.bedtime.at - plan.windDown;
  return {
    at: plan.windDown,
    label: 'Winding down',
    beside: `${timeInWords(length)} before sleep`,
    lines: [
      ...bedtimes(plan)
        .slice(1)
        .map((other) => `${format(other.at - length)} ${other.after}`),
      steps > 0 ? 'our own steps: see the list' : 'low light, the same few steps',
    ],
  };
};

const nightRows = ({ plan }: SheetDay, format: Format): SheetRow[] =>
  bedtimes(plan).map(({ label, at, band }) => ({
    at,
    label,
    beside: '',
    lines: [
      ...anywhere(band, format),
      ...(plan.kind === 'plan' ? ['waking is common, feeding too'] : []),
    ],
  }));

/**
 * A planned day as the fridge sheet has it, in the order of the clock, from 24 months with both
 * bedtimes together. Busy times and set naps go by the names the family gave them.
 */
export const sheetRows = (day: SheetDay): SheetRow[] => {
  const { plan, details, clock } = day;
  const format: Format = (minutes) => formatTimeOfDay(minutes, clock);
  const up = { at: plan.wakeUp, label: 'Up', beside: '', lines: ['curtains open'] };
  const busy = (details.busy ?? []).map((one) => busyRow(one, format));
  const nights = nightRows(day, format);
  const windDown = windDownRow(day, format);
  const alone = [up, ...restRows(day, format), ...busy];
  // The wind-down is for either of two bedtimes, so the three stay together.
  const groups =
    nights.length > 1
      ? [...alone.map((row) => [row]), [windDown, ...nights]]
      : [...alone, windDown, ...nights].map((row) => [row]);
  return groups.sort(([a], [b]) => (a?.at ?? 0) - (b?.at ?? 0)).flat();
};
