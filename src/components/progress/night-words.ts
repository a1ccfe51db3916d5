import { daysAfter } from '../../domain/day-text.ts';
import type { NightNote } from '../../domain/night-note.ts';
import type { NightNumber, NightTrend } from '../../domain/night-trend.ts';
import { dateInWords } from './day-words.ts';

/** The numbers of a night, in the order they are shown. */
export const nightNumbers: readonly NightNumber[] = ['longest', 'wakings', 'ownRest'];

/** What each number is called as a heading, and as the head of a column. */
export const numberNames: Readonly<Record<NightNumber, string>> = {
  longest: 'Your child’s longest stretch',
  wakings: 'Wakings',
  ownRest: 'Your own longest stretch',
};

/** Minutes as a number of hours where they are whole half hours: “3½”, “½”, “0”. */
const halves = (minutes: number): string =>
  `${Math.floor(minutes / 60) || ''}${minutes % 60 === 30 ? '½' : ''}` || '0';

/** A length of time exactly as it was noted: “3½ hours”, “1 hour”, “3 h 20 min”, “45 min”. */
export const hoursInWords = (minutes: number): string => {
  if (minutes % 30 === 0) {
    return `${halves(minutes)} hour${minutes > 0 && minutes <= 60 ? '' : 's'}`;
  }
  const hours = Math.floor(minutes / 60);
  return `${hours > 0 ? `${hours} h ` : ''}${minutes % 60} min`;
};

/** A value of a number in words, by itself: “3½ hours”, “4”. */
export const valueInWords = (number: NightNumber, value: number): string =>
  number === 'wakings' ? String(value) : hoursInWords(value);

/** A value of a number in brief, for under a picture: “3½”, “4”. */
export const valueInBrief = (number: NightNumber, value: number): string =>
  number === 'wakings' ? String(value) : halves(value);

const timesInWords = (count: number): string => {
  if (count === 0) return 'no wakings';
  return count === 1 ? '1 waking' : `${count} wakings`;
};

/** What a note says, without what was left out: “3½ hours, 2 wakings, you 4 hours”. */
export const noteInWords = ({ longest, wakings, ownRest }: NightNote): string =>
  [
    longest === null ? null : hoursInWords(longest),
    wakings === null ? null : timesInWords(wakings),
    ownRest === null ? null : `you ${hoursInWords(ownRest)}`,
  ]
    .filter((part) => part !== null)
    .join(', ');

const nightsDoThat =
  'Nights do that, for many reasons. If it worries you, ask your health visitor or doctor.';

/** What is said of a change, after “Over about 5 weeks, ”; `span` is “from about 3 to about 4 hours”. */
const changes: Readonly<
  Record<NightNumber, Readonly<Record<'more' | 'less', (span: string) => string>>>
> = {
  longest: {
    more: (span) => `your child’s longest stretch grew ${span}.`,
    less: (span) => `your child’s longest stretch went ${span}. ${nightsDoThat}`,
  },
  wakings: {
    more: (span) => `wakings went ${span} a night. ${nightsDoThat}`,
    less: (span) => `wakings went ${span} a night.`,
  },
  ownRest: {
    more: (span) => `your own longest stretch grew ${span}.`,
    less: (span) =>
      `your own longest stretch went ${span}. That’s hard going. Any hour that someone can take for you counts.`,
  },
};

/** Of a value, with its unit: “3½ hours”, “3 a night”. */
const around = (number: NightNumber, value: number) =>
  number === 'wakings' ? `${value} a night` : hoursInWords(value);

/** How many weeks are spoken of, and until when where that is more than a week ago. */
const overInWords = ({ weeks, until }: { weeks: number; until: string }, today: string) => {
  const end = until < daysAfter(today, -8) ? `, up to ${dateInWords(until, today)}` : '';
  return `over about ${weeks} weeks${end}`;
};

/** That nothing is said; where nights lie in a rough patch, that it’s those outside that are few. */
export const tooFewInWords = (isRough: boolean): string =>
  `Too few nights lately${isRough ? ', outside rough patches,' : ''} to say anything from, and that’s fine. Single nights go up and down.`;

const shares = { half: 'about half', most: 'most', all: 'all' } as const;

/**
 * What can be said of a number, in one to three sentences. No age is claimed, no cause, and nothing
 * is asked for; a number that got less kind is told as a fact. `isRough` says whether some of the
 * nights lie in a rough patch.
 */
export const trendInWords = (
  number: NightNumber,
  trend: NightTrend,
  today: string,
  isRough = false,
): string => {
  if (trend.kind === 'too-few') return tooFewInWords(isRough);
  const over = overInWords(trend, today);
  if (trend.kind === 'change') {
    const { from, to, direction } = trend;
    const span = `from about ${valueInBrief(number, from)} to about ${valueInWords(number, to)}`;
    return `O${over.slice(1)}, ${changes[number][direction](span)}`;
  }
  const { typical, spread } = trend;
  const half =
    spread.low === spread.high
      ? ' on many nights'
      : `; ${shares[spread.holds]} of the nights lay between ${valueInBrief(number, spread.low)} and ${valueInBrief(number, spread.high)}`;
  return `No clear change ${over}, and that’s common with small children. Around ${around(number, typical)}${half}.`;
};
