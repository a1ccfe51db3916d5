import type { FeedingToSleep, Protest, SleepPlace } from '../../domain/family.ts';
import { paceFor } from '../../domain/gradual-move.ts';

/** The articles that the questions lead to, by their file’s name, with their titles. */
export const articleTitles = {
  'safe-sleep': 'Safer sleep, every sleep',
  'bedtime-routine': 'A bedtime routine that bends',
  'getting-back-on-track': 'Getting back on track after a wobble',
} as const;

/** What is said to an answer: used for wording and pace, never to judge. */
export interface Help {
  /** Sentences, one paragraph each. */
  readonly says: readonly string[];
  readonly article: keyof typeof articleTitles;
  /** The records behind it, by id. */
  readonly sources?: readonly string[];
  /** A heading, where it is about safety and stands out. */
  readonly safety?: string;
  /** Whether it rests on custom rather than on studies. */
  readonly isCustom?: boolean;
}

/** Nothing about feeds, and no protest, is suggested under this age; months, corrected. */
const changesFrom = 6;
const firstBirthday = 12;

const common = 'Falling asleep on a feed is common, and it’s fine.';
const drowsy = 'If feeding makes you drowsy, choose somewhere other than a sofa or armchair.';

/** What is said to an answer about feeding to sleep, at an age in months. */
export const feedingHelp = (
  feeding: FeedingToSleep,
  protest: Protest | null,
  ageMonths: number,
): Help => {
  const article = 'bedtime-routine';
  if (feeding === 'suits-us') {
    const putDown = 'A baby who drops off is put down on their back, in their own clear space.';
    return {
      says: [
        `${common} Keep it as the last step for as long as it suits you.`,
        ageMonths < firstBirthday ? `${drowsy} ${putDown}` : drowsy,
      ],
      article,
    };
  }
  if (ageMonths < changesFrom) {
    const whenever = 'Feed whenever your baby asks, day and night.';
    return {
      says:
        feeding === 'to-change'
          ? [`${common} Under 6 months there’s nothing to change. ${whenever}`]
          : [`${whenever} If they drop off on a feed now and then, that’s fine.`],
      article,
    };
  }
  if (feeding === 'not-us') {
    return {
      says: [
        'Then a feed can come first in the wind-down, and a song or a cuddle last.',
        'Extra feeds and cuddles while they’re ill are fine.',
      ],
      article,
    };
  }
  const { days } = paceFor(protest, ageMonths);
  return {
    says: [
      `${common} There’s no hurry.`,
      `One small step: move the feed one place earlier in the wind-down every ${days} days, until it comes first. A song or a cuddle takes the last place.`,
      'If it isn’t their week, go back to the feed. Before you change feeds in the night, ask your health visitor or doctor.',
    ],
    article,
    isCustom: true,
  };
};

const roomSources = ['lullaby-trust-basics', 'aap-2022-safe-sleep'];
const ownSpace = 'For every sleep: on their back, in their own clear, flat, firm space.';

/** What is said to a place that isn’t the family’s bed, which has its safety check instead. */
export const placeHelp = (place: Exclude<SleepPlace, 'our-bed'>, ageMonths: number): Help => {
  const article = 'safe-sleep';
  if (ageMonths >= firstBirthday) {
    return {
      says: [
        place === 'own-room'
          ? 'Their own room it is. The same few steps tell them that it’s bedtime.'
          : 'Sharing a room is fine for as long as it suits you all.',
      ],
      article,
    };
  }
  if (place === 'our-room') {
    return {
      says: [
        `UK and US advice is the room you’re in for at least the first 6 months, naps too. ${
          ageMonths < changesFrom
            ? 'So you have it as they advise.'
            : 'After that, stay for as long as it suits you.'
        }`,
        ownSpace,
      ],
      sources: roomSources,
      article,
    };
  }
  if (ageMonths >= changesFrom) {
    return {
      says: [
        'UK and US advice is the room you’re in for at least the first 6 months.',
        'Some advice, such as Red Nose’s in Australia, says 6 to 12. From now on it’s yours to choose.',
        ownSpace,
      ],
      sources: roomSources,
      article,
    };
  }
  return {
    safety: 'Your room, for at least the first 6 months',
    says: [
      'UK and US advice is the same: the room you’re in, for every sleep, naps too.',
      'Some advice, such as Red Nose’s in Australia, says 6 to 12 months.',
      'Is there a way to have the cot (crib) or a Moses basket (bassinet) near your bed until then? A health visitor can think it through with you.',
      ownSpace,
    ],
    sources: roomSources,
    article,
  };
};

const beside: Record<Protest, string> = {
  least: 'If a step brings tears, stay on it for longer, or go back one.',
  some: 'Stay beside them, with a hand or your voice.',
  more: 'Keep it short. Stop whenever it’s more than you want: waiting is a fine choice too.',
};

/** How fast a gradual change goes for a family, as a sentence. */
export const paceInWords = (protest: Protest, ageMonths: number): string => {
  const { minutes, days } = paceFor(protest, ageMonths);
  return `Gradual changes go in steps of ${minutes} minutes, with ${days} days for each.`;
};

/** What is said to an answer about protest, at an age in months. */
export const protestHelp = (protest: Protest, ageMonths: number): Help => {
  const article = 'getting-back-on-track';
  if (ageMonths < changesFrom) {
    return {
      says: [
        'Under 6 months, go to your baby whenever they call. One review found no sign that sleep programmes reduce crying at that age.',
        'From 6 months on, your answer sets the pace of gradual changes.',
      ],
      sources: ['douglas-hill-2013'],
      article,
    };
  }
  return {
    says: [`${paceInWords(protest, ageMonths)} ${beside[protest]}`],
    article,
    isCustom: true,
  };
};
