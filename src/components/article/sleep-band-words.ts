import type { SleepNeeds } from '../../domain/sleep-needs.ts';
import { hoursInWords, hourSpanInWords } from '../ui/duration-words.ts';

/** Which number of an age a sentence can show. */
export type BandShown = 'total' | 'observed' | 'naps' | 'wake-window' | 'night' | 'day';

const napSpan = ({ from, to }: { readonly from: number; readonly to: number }): string => {
  const many = (count: number) => `${count} nap${count === 1 ? '' : 's'}`;
  return from === to ? many(to) : `${from} to ${many(to)}`;
};

/**
 * A number of an age in words: “12 to 16 hours”, “2 to 3 naps”, “about 10½ hours”. Throws a
 * RangeError where this age has no such number.
 */
export const bandInWords = (needs: SleepNeeds, show: BandShown): string => {
  if (show === 'total') return hourSpanInWords(needs.recommendedSleep);
  if (show === 'observed') return hourSpanInWords(needs.observedSleep);
  if (show === 'naps') return napSpan(needs.usualNaps);
  if (show === 'night') return `about ${hoursInWords(needs.night.minutes)}`;
  if (show === 'day') return `about ${hoursInWords(needs.day.minutes)}`;
  if (needs.wakeWindow === null) {
    throw new RangeError('From 24 months on there is no wake window: leave the number out.');
  }
  return hourSpanInWords(needs.wakeWindow);
};
