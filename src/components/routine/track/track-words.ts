import type { WayDay, WayLength, WayStep } from '../../../domain/way-back.ts';

/** What happened, as a family says it. */
export type WhatHappened =
  'illness' | 'holiday' | 'rough-patch' | 'nursery' | 'moving' | 'everything';

/** For how long the nights have been off. */
export type HowLong = 'days' | 'weeks' | 'longer';

/** What would help most tonight. */
export type TonightHelp = 'bedtime' | 'waking' | 'morning' | 'me';

/** An article by its slug, and what the link to it says. */
export interface Reading {
  readonly slug: string;
  readonly title: string;
}

/** What is offered for each cause: a first sentence, and what to read. */
export const causes: Readonly<
  Record<WhatHappened, { label: string; first: string; read: Reading }>
> = {
  illness: {
    label: 'Illness',
    first: 'Begin once your child has been well for a day or so. Until then, comfort is the plan.',
    read: { slug: 'illness-and-teething', title: 'Illness and teething' },
  },
  holiday: {
    label: 'A holiday',
    first: 'Begin once the bags are unpacked. From 6 months, extra help can ease off over days.',
    read: { slug: 'holiday-routines', title: 'Holidays, and coming home' },
  },
  'rough-patch': {
    label: 'A rough patch',
    first:
      'New skills can bring one. It may pass by itself, so do as much or as little as you like.',
    read: { slug: 'sleep-regressions', title: 'Rough patches' },
  },
  nursery: {
    label: 'A new nursery',
    first:
      'The first weeks are hard work. 3 months in, toddlers in one study were judged to be doing well.',
    read: { slug: 'nursery-naps', title: 'Naps at nursery' },
  },
  moving: {
    label: 'A house move',
    first: 'Same order, new walls: the wind-down is what they know here. Stay close at first.',
    read: { slug: 'big-changes', title: 'Big changes' },
  },
  everything: {
    label: 'Just everything',
    first: 'Then one thing is enough. Day 1 alone counts, and the rest can wait.',
    read: { slug: 'progress-not-perfection', title: 'Progress, not perfection' },
  },
};

/** For how long, in the order of asking. */
export const durations: Readonly<Record<HowLong, string>> = {
  days: 'A few days',
  weeks: '1 to 2 weeks',
  longer: 'Longer',
};

/** For tonight: what it is called, what to do, and what to read. */
export const forTonight: Readonly<
  Record<TonightHelp, { label: string; words: readonly string[]; read: Reading }>
> = {
  bedtime: {
    label: 'An easier bedtime',
    words: [
      'The old steps in the old order, cut as short as you need.',
      'If the day frayed, begin half an hour early.',
    ],
    read: { slug: 'bedtime-routine', title: 'A bedtime routine that bends' },
  },
  waking: {
    label: 'A calmer waking',
    words: [
      'Low light, few words, and the comfort that works. You can ease off later.',
      'Hungry? Feed. Upset? Go to them.',
    ],
    read: { slug: 'night-waking', title: 'Waking in the night' },
  },
  morning: {
    label: 'A later morning',
    words: [
      'Keep their room dark and dull until a time you can bear. Feed a hungry baby.',
      'A much later bedtime may only make tomorrow more tired.',
    ],
    read: { slug: 'early-rising', title: 'Up at 5' },
  },
  me: {
    label: 'Some sleep for me',
    words: [
      'Once your child is down in their own safe space, lie down too. The washing-up can wait.',
      'Decide now who’s on first, or ask one person for one hour of tomorrow.',
    ],
    read: { slug: 'parents-sleep', title: 'Your sleep counts too' },
  },
};

/** What is new on a day: its name in small letters, and what to do. */
export const stepWords: Readonly<Record<WayStep, { what: string; words: string }>> = {
  'wind-down': {
    what: 'the wind-down',
    words:
      'Your usual few steps before bed, in the usual order. Change nothing else: the help that came in can stay for now.',
  },
  morning: {
    what: 'the morning',
    words:
      'Get up near this time, open the curtains, and have the first feed or breakfast where you always do.',
  },
  place: {
    what: 'the usual place',
    words:
      'Start the night in the usual cot (crib) or bed, with you as close as they need. If they cry for you, go to them.',
  },
  'place-and-ease': {
    what: 'the usual place',
    words:
      'Start the night in the usual cot (crib) or bed. If you like, ease your help down by one notch, such as a still hand instead of rocking. If they cry for you, go to them.',
  },
  ease: {
    what: 'one notch less help, if you like',
    words: 'A still hand instead of rocking, say. If they cry for you, go to them.',
  },
  nearer: {
    what: 'a little nearer',
    words: '15 minutes nearer, meals and naps along with it. Rough today? Stay where you were.',
  },
  pause: {
    what: 'nothing new',
    words: 'Cancel one thing and rest. Let a short nap be short.',
  },
  'look-back': {
    what: 'look back',
    words: 'Keep what helps, and leave the rest. A new shape may be the usual one by now.',
  },
};

/** What a way back is called. */
export const wayTitle = (length: WayLength): string =>
  `Back on track in ${length === 3 ? '3 days' : '2 weeks'}`;

/** The way back in a sentence, for a screen reader and for whoever skims. */
export const wayInWords = (
  length: WayLength,
  days: readonly WayDay[],
  left: number,
  inWords: (minutes: number) => string,
): string => {
  const whole =
    length === 3
      ? 'One thing a day, for 3 days. You can take a week over it, or do day 1 and stop.'
      : `One small thing at a time: ${days.length} of 14 days have a note, and the others are as the day before.`;
  return left > 0
    ? `${whole} At 15 minutes every 2 days you’ll still be ${inWords(left)} from your usual day by the end. Go on the same way, or let the new times be yours.`
    : whole;
};
