import type { DayNote } from '../../domain/day-notes.ts';
import { timeInWords } from '../ui/duration-words.ts';

const naps = (count: number) => (count === 1 ? '1 nap' : `${count} naps`);

const windowWords = ({ code, by }: DayNote): string => {
  const [place, , way] = code.split('-');
  const stretch = `The ${place} stretch awake comes out about ${timeInWords(by)}`;
  if (way === 'short') {
    return `${stretch} shorter than most charts give for this age. If sleep is slow to come, a little later may be easier.`;
  }
  return place === 'last'
    ? `${stretch} longer than most charts give for this age. Plenty of children manage that; some get wired. If evenings are hard, an earlier bedtime or one more nap may be easier.`
    : `${stretch} longer than most charts give for this age. If your child is tired before then, go by your child.`;
};

/**
 * A planner's note as a kind sentence: what is unusual, by how much, and what the family could
 * change. Empty for the notes that need questions which the builder does not ask yet.
 */
export const noteInWords = (note: DayNote): string => {
  const { code, by } = note;
  if (code.includes('-window-')) return windowWords(note);
  switch (code) {
    case 'naps-more-than-usual':
      return `That’s ${naps(by)} more than is usual at this age. It can be just right for your child. If bedtime slips late, try one fewer.`;
    case 'naps-fewer-than-usual':
      return `That’s ${naps(by)} fewer than is usual at this age. On hard evenings, a short extra nap or an earlier bedtime may help.`;
    case 'naps-do-not-fit':
      return `There’s no room for ${naps(by)} of those you asked for. The plan shows as many as fit.`;
    case 'bedtime-early':
      return `Bedtime comes out about ${timeInWords(by)} earlier than is usual for this wake-up. One more nap would move it later.`;
    case 'bedtime-late':
      return `Bedtime comes out about ${timeInWords(by)} later than is usual for this wake-up. One nap fewer, or a shorter last one, would move it earlier.`;
    case 'total-below-observed':
      return `This day adds up to about ${timeInWords(by)} less sleep than studies saw in nearly all children this age. One day says little. If it’s most days, a health visitor or doctor can help.`;
    case 'total-above-observed':
      return `This day adds up to about ${timeInWords(by)} more sleep than studies saw in nearly all children this age. If it’s most days, ask a health visitor or doctor.`;
    default:
      return '';
  }
};
