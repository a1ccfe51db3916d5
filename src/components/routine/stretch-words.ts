import type { NamedStretch } from '../../domain/family.ts';
import { formatTimeOfDay, type ClockStyle } from '../../domain/time-of-day.ts';
import { week, type Weekday } from '../../domain/weekday.ts';
import { weekdaysInWords } from '../ui/weekday-words.ts';

/** A list of stretches of the day in words, and what can be added with one tap. */
export interface StretchWords {
  /** What it is for, in a sentence or two. */
  readonly intro: string;
  /** What a stretch without a name is called. */
  readonly unnamed: string;
  /** Several of them: “busy times”. */
  readonly many: string;
  /** With times to begin with; minutes from local midnight. */
  readonly presets: readonly NamedStretch[];
  /** What the button for one of the family’s own says, and what that begins with. */
  readonly own: { readonly label: string; readonly stretch: NamedStretch };
}

const mondayToFriday: readonly Weekday[] = [0, 1, 2, 3, 4];

/** Busy times: when no nap can be. */
export const busyWords: StretchWords = {
  intro: 'The plan puts no nap here: not at home, not on the way.',
  unnamed: 'Busy time',
  many: 'busy times',
  presets: [
    { label: 'School run', start: 510, end: 555, days: mondayToFriday },
    { label: 'Pick-up', start: 900, end: 945, days: mondayToFriday },
    { label: 'Nursery drop-off', start: 480, end: 510, days: mondayToFriday },
  ],
  own: { label: 'Something else', stretch: { label: '', start: 600, end: 660, days: week } },
};

/** Naps at set times, as at nursery. */
export const setNapWords: StretchWords = {
  intro:
    'The plan keeps these naps to the minute, and fits the rest of the day around them. An earlier bedtime on such days is common.',
  unnamed: 'Nap',
  many: 'naps at set times',
  presets: [{ label: 'Nursery nap', start: 720, end: 810, days: mondayToFriday }],
  own: { label: 'Another nap', stretch: { label: '', start: 720, end: 810, days: week } },
};

/** When a stretch is: “08:30 to 09:15, Mon to Fri”. */
export const stretchInWords = ({ start, end, days }: NamedStretch, clock: ClockStyle): string =>
  `${formatTimeOfDay(start, clock)} to ${formatTimeOfDay(end, clock)}, ${weekdaysInWords(days)}`;

/** A list in a few words: “School run 08:30 to 09:15, Mon to Fri”, “2 busy times”; '' for none. */
export const stretchesInWords = (
  list: readonly NamedStretch[] | null,
  { unnamed, many }: StretchWords,
  clock: ClockStyle,
): string => {
  const [first, ...others] = list ?? [];
  if (!first) return '';
  return others.length > 0
    ? `${others.length + 1} ${many}`
    : `${first.label.trim() || unnamed} ${stretchInWords(first, clock)}`;
};
