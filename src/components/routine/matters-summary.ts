import type { FeedingToSleep, Protest, SleepPlace } from '../../domain/family.ts';

/** The answers in a few words, for a summary; '' where nothing was answered. */
export const mattersInWords = (answers: {
  readonly feeding: FeedingToSleep | null;
  readonly sleepPlace: SleepPlace | null;
  readonly protest: Protest | null;
}): string => {
  const { feeding, sleepPlace, protest } = answers;
  const words = [
    feeding &&
      {
        'suits-us': 'feeding to sleep suits us',
        'to-change': 'less feeding to sleep',
        'not-us': 'no feeding to sleep',
      }[feeding],
    sleepPlace &&
      { 'own-room': 'own room', 'our-room': 'our room', 'our-bed': 'our bed' }[sleepPlace],
    protest &&
      {
        least: 'as little protest as possible',
        some: 'some protest',
        more: 'more protest, if short',
      }[protest],
  ]
    .filter(Boolean)
    .join(', ');
  return words && `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};
