import type { AgeBand } from '../../domain/age-band.ts';
import { dayKinds, onWeekday } from '../../domain/family-day.ts';
import type { Child, NamedStretch, Routine } from '../../domain/family.ts';
import type { FlexBand } from '../../domain/flex-band.ts';
import type { ClockPlan, QuietTimeDay, Rhythm } from '../../domain/plan-types.ts';
import { sharedDay } from '../../domain/shared-day.ts';
import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import type { Weekday } from '../../domain/weekday.ts';
import { ageInWords } from '../ui/age-words.ts';
import { hourSpanInWords, timeInWords } from '../ui/duration-words.ts';
import { weekdaysInWords } from '../ui/weekday-words.ts';
import { napName } from './plan-words.ts';
import { safeSleepLine } from './safe-sleep-line.ts';

type Format = (minutes: number) => string;

interface Line {
  readonly at: number;
  readonly text: string;
}

const lower = (words: string) => words.toLowerCase();

const anywhere = ([from, to]: FlexBand, format: Format) =>
  from === to ? '' : `, anywhere ${format(from)} to ${format(to)}`;

const napLines = (
  plan: ClockPlan | QuietTimeDay,
  setNaps: readonly NamedStretch[],
  format: Format,
) => {
  const quiet = plan.kind === 'quiet-time-day';
  const naps = quiet && plan.naps.length === 0 ? [plan.rest] : plan.naps;
  const restName = plan.naps.length === 0 ? 'quiet time' : 'nap, or quiet time';
  return naps.map(({ start, end, startBand, fixed }, index): Line => {
    const set = setNaps.find((one) => one.start === start && one.end === end)?.label;
    const name = set || (quiet ? restName : lower(napName(index, naps.length)));
    return {
      at: start,
      text: fixed
        ? `${format(start)} to ${format(end)}: ${name}, at a set time`
        : `Around ${format(start)}: ${name}${anywhere(startBand, format)}, for about ${timeInWords(end - start)}`,
    };
  });
};

const dayLines = (
  plan: ClockPlan | QuietTimeDay,
  { busy, setNaps, windDown }: Routine,
  weekday: Weekday,
  format: Format,
): readonly string[] => {
  const today = onWeekday(weekday);
  const { bedtime } = plan;
  const steps = (windDown ?? []).map(({ name, minutes }) => `${name} (${timeInWords(minutes)})`);
  const ifQuiet =
    plan.kind === 'quiet-time-day' && plan.naps.length > 0
      ? `; around ${format(plan.bedtimeIfQuiet.at)} after quiet time without sleep`
      : '';
  const lines: readonly Line[] = [
    { at: plan.wakeUp, text: `${format(plan.wakeUp)}: up for the day` },
    ...(busy ?? []).filter(today).map(({ start, end, label }) => ({
      at: start,
      text: `${format(start)} to ${format(end)}: ${label || 'busy'}`,
    })),
    ...napLines(plan, (setNaps ?? []).filter(today), format),
    {
      at: plan.windDown,
      text: `Around ${format(plan.windDown)}: winding down${steps.length > 0 ? `: ${steps.join(', ')}` : ''}`,
    },
    {
      at: bedtime.at,
      text: `Around ${format(bedtime.at)}: asleep for the night${anywhere(bedtime.band, format)}${ifQuiet}`,
    },
  ];
  return [...lines].sort((a, b) => a.at - b.at).map(({ text }) => text);
};

const rhythmLines = ({ awake, naps }: Rhythm): readonly string[] => [
  'Feed when they ask, day and night.',
  `Awake for about ${hourSpanInWords(awake)}, feeds included.`,
  `Sleep, ${naps.from} or more times a day, for as long as it lasts. Then round again.`,
  'Tired signs: staring away, slower movements, fussing, rubbing eyes.',
];

/**
 * A routine as plain text for a message: each row of each kind of day with its time and how far it
 * can move. No link in it. `today` is `YYYY-MM-DD`.
 */
export const planText = (
  child: Child,
  routine: Routine,
  { today, ages, clock }: { today: string; ages: readonly AgeBand[]; clock: ClockStyle },
): string => {
  const format = (minutes: number) => formatTimeOfDay(minutes, clock);
  const days = dayKinds(routine).map((weekdays) => {
    const { plan, ageMonths } = sharedDay(child, routine, weekdays[0] ?? 0, today, ages);
    const lines =
      plan.kind === 'rhythm'
        ? rhythmLines(plan)
        : dayLines(plan, routine, weekdays[0] ?? 0, format);
    const which = weekdays.length === 7 ? [] : [`${weekdaysInWords(weekdays)}:`];
    return { plan, ageMonths, text: [...which, ...lines].join('\n') };
  });
  const [first] = days;
  if (!first) throw new RangeError('a routine has at least one kind of day');
  // Under 4 months all days are alike.
  const shown = first.plan.kind === 'rhythm' ? [first] : days;
  const names = [child.name, routine.name].filter(Boolean).join(', ');
  const title = `${names ? `${names}: a` : 'A'} day at ${ageInWords(first.ageMonths)}`;
  const whom = child.name?.trim() || 'the child';
  const rough = `All of it is rough. Go by ${whom} first: tired signs come before the clock.`;
  return [
    title,
    ...shown.map(({ text }) => text),
    `${rough}\n${safeSleepLine(first.ageMonths)}`,
  ].join('\n\n');
};
