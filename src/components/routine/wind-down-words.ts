import { windDownStart } from '../../domain/family-day.ts';
import { familyLimits } from '../../domain/family-fields.ts';
import type { WindDownStep } from '../../domain/family.ts';
import type { DayPlan } from '../../domain/plan-types.ts';
import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import { stepsTake } from '../../domain/wind-down.ts';

/** Steps to pick from, with minutes to begin with: from practice, not from trials. */
export const presetSteps: readonly WindDownStep[] = [
  { id: 'bath', name: 'Bath or wash', minutes: 10 },
  { id: 'nappy', name: 'Clean nappy and sleeping bag', minutes: 5 },
  { id: 'feed', name: 'Feed', minutes: 15 },
  { id: 'teeth', name: 'Teeth', minutes: 3 },
  { id: 'lights', name: 'Dim lights and curtains', minutes: 2 },
  { id: 'books', name: 'Two books', minutes: 10 },
  { id: 'song', name: 'Song or quiet talk', minutes: 5 },
  { id: 'cuddle', name: 'Cuddle', minutes: 5 },
  { id: 'massage', name: 'Massage', minutes: 5 },
  { id: 'goodnight', name: 'Goodnight to the room', minutes: 2 },
];

/** Why no step can be added. */
export const fullInWords = `That’s ${familyLimits.list}, as many as fit here. Remove one to add another.`;

/** How long a step of one's own takes to begin with. */
export const ownMinutes = 5;

/** A number of minutes: “1 minute”, “45 minutes”. */
export const minutesInWords = (minutes: number): string =>
  `${minutes} minute${minutes === 1 ? '' : 's'}`;

/**
 * When the wind-down begins, as a sentence. A plan without a bedtime has no clock for it either; ''
 * where there is nothing to say.
 */
export const beginsInWords = (
  plan: DayPlan,
  steps: readonly WindDownStep[],
  clock: ClockStyle,
): string => {
  const take = stepsTake(steps);
  if (plan.kind === 'rhythm') {
    return take > 0
      ? `About ${minutesInWords(take)} in all. There’s no clock at this age yet: begin at the first tired signs.`
      : '';
  }
  const start = windDownStart(plan, steps);
  const room = plan.bedtime.at - start;
  const begins = `Begins at about ${formatTimeOfDay(start, clock)}`;
  if (take === 0)
    return `${begins}, ${minutesInWords(room)} before sleep, as is usual at this age.`;
  return take > room
    ? `${begins}, right after the last sleep: your steps take ${minutesInWords(take)}, and there are about ${room} until bedtime.`
    : `${begins}, ${minutesInWords(room)} before sleep.`;
};
