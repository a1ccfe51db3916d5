import type { AgeBand } from '../../domain/age-band.ts';
import { dayKinds, onWeekday } from '../../domain/family-day.ts';
import type { Child, NamedStretch, Routine } from '../../domain/family.ts';
import type { FlexBand } from '../../domain/flex-band.ts';
import type { ClockPlan, QuietTimeDay } from '../../domain/plan-types.ts';
import { sharedDay } from '../../domain/shared-day.ts';
import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import type { Weekday } from '../../domain/weekday.ts';
import { timeInWords } from '../ui/duration-words.ts';
import { napName } from './plan-words.ts';
import { safeSleepLine } from './safe-sleep-line.ts';

/** What a calendar gets of a routine. */
export interface CalendarRequest {
  readonly child: Child;
  readonly routine: Routine;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly ages: readonly AgeBand[];
  readonly clock: ClockStyle;
}

/** One entry of a calendar, every week. Minutes from midnight of the day the plan begins on. */
export interface CalendarEvent {
  /** The same for the same event of the same weekdays, whatever its time. */
  readonly key: string;
  readonly title: string;
  readonly about: readonly string[];
  readonly start: number;
  readonly end: number;
  /** The weekdays whose plan it belongs to; past midnight it falls on the days after them. */
  readonly days: readonly Weekday[];
}

/** How long the entry of a moment is, in minutes. */
const moment = 15;

const byChildFirst = 'Go by your child first: tired signs come before the clock.';

type Entry = Omit<CalendarEvent, 'days' | 'title'> & { readonly name: string };

type Format = (minutes: number) => string;

const anywhere = ([from, to]: FlexBand, format: Format) =>
  from === to ? [] : [`Anywhere ${format(from)} to ${format(to)} is just as good.`];

const napEntries = (
  plan: ClockPlan | QuietTimeDay,
  setNaps: readonly NamedStretch[],
  safeSleep: string,
  format: Format,
): readonly Entry[] => {
  const quiet = plan.kind === 'quiet-time-day';
  const naps = quiet && plan.naps.length === 0 ? [plan.rest] : plan.naps;
  const restName = plan.naps.length === 0 ? 'Quiet time' : 'Nap, or quiet time';
  return naps.map(({ start, end, startBand, fixed }, index) => ({
    key: `nap-${index + 1}`,
    name:
      setNaps.find((one) => one.start === start && one.end === end)?.label ||
      (quiet ? restName : napName(index, naps.length)),
    about: [
      ...(fixed ? ['At a set time.'] : anywhere(startBand, format)),
      `About ${timeInWords(end - start)}.`,
      byChildFirst,
      ...(plan.naps.length > 0 ? [safeSleep] : []),
    ],
    start,
    end,
  }));
};

const eveningEntries = (
  plan: ClockPlan | QuietTimeDay,
  { windDown }: Routine,
  safeSleep: string,
  format: Format,
): readonly Entry[] => {
  const { at, band } = plan.bedtime;
  const steps = (windDown ?? []).map(({ name, minutes }) => `${name}, ${timeInWords(minutes)}`);
  const windingDown = {
    key: 'wind-down',
    name: 'Winding down',
    about: steps.length > 0 ? steps : ['The same few steps, in low light.'],
    start: plan.windDown,
    end: at,
  };
  const ifQuiet =
    plan.kind === 'quiet-time-day' && plan.naps.length > 0
      ? [`After quiet time without sleep: around ${format(plan.bedtimeIfQuiet.at)}.`]
      : [];
  const asleep = {
    key: 'bedtime',
    name: 'Asleep for the night',
    about: [...anywhere(band, format), ...ifQuiet, byChildFirst, safeSleep],
    start: at,
    end: at + moment,
  };
  return plan.windDown < at ? [windingDown, asleep] : [asleep];
};

/**
 * The naps, the wind-down and the bedtime of every kind of day of a routine. None under 4 months,
 * where there are no clock times.
 */
export const calendarEvents = (request: CalendarRequest): readonly CalendarEvent[] => {
  const { child, routine, today, ages, clock } = request;
  const format = (minutes: number) => formatTimeOfDay(minutes, clock);
  return dayKinds(routine).flatMap((days) => {
    const { plan, ageMonths } = sharedDay(child, routine, days[0] ?? 0, today, ages);
    if (plan.kind === 'rhythm') return [];
    const safeSleep = safeSleepLine(ageMonths);
    const setNaps = (routine.setNaps ?? []).filter(onWeekday(days[0] ?? 0));
    const entries = [
      ...napEntries(plan, setNaps, safeSleep, format),
      ...eveningEntries(plan, routine, safeSleep, format),
    ];
    return entries.map(({ name, ...entry }) => ({
      ...entry,
      title: `${child.name ? `${child.name}: ` : ''}${name}, around ${format(entry.start)}`,
      days,
    }));
  });
};
