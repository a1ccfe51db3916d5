import type { Stretch } from '../../../domain/day-request.ts';
import { nightsInTurn, splitNight, within, type Turn } from '../../../domain/night-shifts.ts';
import type { ClockPlan, QuietTimeDay } from '../../../domain/plan-types.ts';
import { timeInWords } from '../../ui/duration-words.ts';
import { weekdayNames } from '../../ui/weekday-words.ts';

/** One row of the night: when, who is on, and what the other has. */
export interface NightRow {
  readonly when: string;
  readonly on: string;
  readonly off: string;
}

type Format = (minutes: number) => string;
type Names = Readonly<Record<Turn, string>>;

const span = ({ start, end }: Stretch, format: Format) => `${format(start)} to ${format(end)}`;

/** The two halves of a night in words. */
export const halfRows = (
  night: Stretch,
  split: number,
  names: Names,
  format: Format,
): readonly NightRow[] =>
  splitNight(night, split).map((half) => ({
    when: span(half, format),
    on: names[half.on],
    off: `${names[half.sleeps]}: up to ${timeInWords(half.end - half.start)} of sleep`,
  }));

/** A week of whole nights in turn. The one with the earlier start is off first. */
export const turnRows = (names: Names): readonly NightRow[] =>
  nightsInTurn(7, 'other').map((on, index) => ({
    when: weekdayNames[index]?.full ?? '',
    on: names[on],
    off: `${names[on === 'early' ? 'other' : 'early']}: the whole night`,
  }));

/** What of the child’s day falls into a protected sleep, for whoever is on then. */
export const coverInWords = (
  plan: ClockPlan | QuietTimeDay | null,
  sleep: Stretch,
  format: Format,
): string => {
  if (!plan) return 'Feeds and naps as they come.';
  const naps = within(plan.naps, sleep).map(({ start }) => format(start));
  const night = within([{ start: plan.bedtime.at, end: plan.wakeUp + 1440 }], sleep).length > 0;
  const parts = [
    night ? 'wakings in the night' : '',
    naps.length > 0 ? `a nap around ${naps.join(' and ')}` : '',
    'any feeds',
  ].filter(Boolean);
  return `In that time: ${parts.join(', ')}.`;
};
