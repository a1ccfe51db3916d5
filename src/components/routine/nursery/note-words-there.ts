import type { ClockPlan, QuietTimeDay, Rhythm } from '../../../domain/plan-types.ts';
import type { NurseryTimes } from '../../../domain/nursery-day.ts';
import { hourSpanInWords, timeInWords } from '../../ui/duration-words.ts';

/** Signs that a child is tired, to tick. */
export const tiredSigns = [
  'staring away',
  'slower movements',
  'fussing',
  'rubbing eyes',
  'pulling an ear',
  'going quiet',
] as const;

/** The signs ticked to begin with. */
export const usualSigns: readonly string[] = tiredSigns.slice(0, 4);

/** What a family may ask of a nursery, to tick. */
export const asks = [
  'If they’re tired before nap time, could they sleep sooner?',
  'If they won’t sleep, a quiet rest is fine. No need to keep trying.',
  'May they have their sleeping bag (sleep sack) from home?',
  'Could we see today’s nap times at pick-up?',
] as const;

/** The question about a long nap, for children whose bedtime it moves. */
export const wakeAsk = (at: string): string =>
  `If they’re still asleep at ${at}, could you wake them?`;

/** How a baby or toddler is put down: not a preference. By months of corrected age. */
export const putDown = (ageMonths: number): readonly string[] => {
  if (ageMonths >= 12) {
    return [
      'Every nap in their own clear, flat, firm space. Never left asleep in a car seat, swing or pushchair.',
    ];
  }
  return [
    'On their back, for every nap, in their own clear, flat, firm space.',
    'Nothing in with them: no pillow, loose blanket or soft toy, and nothing weighted.',
    'Not in a car seat, swing or pushchair. If they drop off in one, please move them.',
    ...(ageMonths < 6 ? ['Somebody in the room, for every sleep.'] : []),
  ];
};

type Format = (minutes: number) => string;

/** The child’s day at home in a few lines, for whoever looks after them. */
export const homeInWords = (
  plan: ClockPlan | QuietTimeDay | Rhythm,
  format: Format,
): readonly string[] => {
  if (plan.kind === 'rhythm') {
    return [`Feed, awake for about ${hourSpanInWords(plan.awake)}, sleep: round and round.`];
  }
  const naps = plan.naps.map(
    ({ start, end }) => `around ${format(start)}, for about ${timeInWords(end - start)}`,
  );
  return [
    `Up around ${format(plan.wakeUp)}.`,
    naps.length > 0
      ? `${naps.length === 1 ? 'Nap' : 'Naps'} ${naps.join('; ')}.`
      : `No nap most days; quiet time${plan.kind === 'quiet-time-day' ? ` around ${format(plan.rest.start)}` : ''}.`,
    `Asleep around ${format(plan.bedtime.at)}.`,
  ];
};

/** A nursery day in a few lines: from when they’re up, the nap, and the evening. */
export const thereInWords = (
  plan: ClockPlan | QuietTimeDay | Rhythm,
  { wakeUp, nap, pickUp }: NurseryTimes,
  format: Format,
): readonly string[] => {
  if (plan.kind === 'rhythm') return ['Sleep whenever the tired signs come.'];
  const there = plan.naps.filter(({ start }) => start < pickUp);
  const when = nap
    ? `Nap with you ${format(nap.start)} to ${format(nap.end)}.`
    : there.length > 0
      ? `Likely to be tired around ${there.map(({ start }) => format(start)).join(' and ')}.`
      : 'Quiet time is enough.';
  return [`Up since about ${format(wakeUp)}.`, when, `Home after ${format(pickUp)}.`];
};
