import type { WeekOfMoons } from '../../domain/week-moons.ts';

/** So many wins, in words. */
export const winsInWords = (count: number): string =>
  count === 0 ? 'nothing noted' : `${count} small win${count === 1 ? '' : 's'}`;

/**
 * The week in a sentence or two. Only what is there is counted; `isRough` says that a rough patch
 * goes on, `hasEarlier` that there are wins from before.
 */
export const weekInWords = (
  { days, wins, onDays }: WeekOfMoons,
  { isRough, hasEarlier }: { isRough: boolean; hasEarlier: boolean },
): string => {
  if (wins === 0) {
    if (isRough) return 'Nothing here this week, and nothing is expected.';
    return hasEarlier ? 'Cloudy for a while. Welcome back.' : 'Nothing here yet, and that’s fine.';
  }
  const where = onDays === 1 ? (wins === 1 ? '' : ' on 1 day') : ` on ${onDays} days`;
  const said = `${winsInWords(wins)} this week${where && `,${where}`}.`;
  if (onDays === days.length) return said;
  return `${said} The cloudy ones are just days you had other things to do.`;
};
