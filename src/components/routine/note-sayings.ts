import type { DayNote, NoteCode } from '../../domain/day-notes.ts';
import type { NoteReason } from '../../domain/note-reasons.ts';
import { timeInWords } from '../ui/duration-words.ts';

/** What of the family's own answers a note follows from. */
export const things: Record<NoteReason, string> = {
  'fixed-nap': 'the nap at its set time',
  busy: 'the busy times',
  naps: 'the number of naps you chose',
  bedtime: 'the bedtime you’d like',
  today: 'the way today has gone',
};

/** How a kind of note is said. */
export interface Saying {
  /** What is unusual and by how much, as the rest of a sentence. */
  readonly what: (note: DayNote) => string;
  /** What the family could change, by what it follows from. */
  readonly change: Partial<Record<NoteReason, string>>;
  /** What else they could change, where nothing else was said. */
  readonly otherwise: string;
  /** Said in any case. */
  readonly always?: string;
  /** What the note follows from by its nature, so that it is not said. */
  readonly plain?: NoteReason;
}

const napCount = ({ by }: DayNote) => (by === 1 ? '1 nap' : `${by} naps`);

/** A length of time in minutes, no finer than 5 of them: “about 50 minutes”. */
export const aboutTime = (minutes: number): string =>
  `about ${timeInWords(Math.max(Math.round(minutes / 5) * 5, 5))}`;

const about = ({ by }: DayNote) => aboutTime(by);

const stretch = (note: DayNote) => {
  const [place, , way] = note.code.split('-');
  return `the ${place} stretch awake comes out ${about(note)} ${way}er than most charts give for this age`;
};

const long: Saying = {
  what: stretch,
  change: {
    'fixed-nap': 'An earlier bedtime on such days often helps.',
    busy: 'If part of a busy time could be free, a nap would fit in sooner.',
    naps: 'One more nap would make it shorter.',
    bedtime: 'A bedtime nearer the usual would even the day out.',
    today: 'If they’re tired before then, an earlier night is fine.',
  },
  otherwise: 'If your child is tired before then, go by your child.',
};

const short: Saying = {
  what: stretch,
  change: {
    'fixed-nap': 'If sleep is slow to come, ask whether that nap could begin a little later.',
    busy: 'If part of a busy time could be free, sleep could come a little later.',
    naps: 'One nap fewer would make it longer.',
    bedtime: 'A bedtime nearer the usual would even the day out.',
    today: 'If sleep is slow to come, a little later is fine.',
  },
  otherwise: 'If sleep is slow to come, a little later may be easier.',
};

/** How each note is said. */
export const sayings: Record<NoteCode, Saying> = {
  'first-window-long': long,
  'middle-window-long': long,
  'last-window-long': {
    ...long,
    otherwise:
      'Plenty of children manage that; some get wired. If evenings are hard, an earlier bedtime or one more nap may be easier.',
  },
  'first-window-short': short,
  'middle-window-short': short,
  'last-window-short': {
    ...short,
    change: { ...short.change, 'fixed-nap': 'A later bedtime on such days is fine.' },
  },
  'naps-more-than-usual': {
    what: (note) => `that’s ${napCount(note)} more than is usual at this age`,
    change: {
      'fixed-nap': 'If bedtime slips late on such days, a shorter last nap is worth a try.',
      today: 'Short naps often make for more of them.',
    },
    otherwise:
      'It can be just right for your child. If bedtime slips late, one nap fewer is worth a try.',
  },
  'naps-fewer-than-usual': {
    what: (note) => `that’s ${napCount(note)} fewer than is usual at this age`,
    change: {
      'fixed-nap': 'An earlier bedtime on such days often helps.',
      busy: 'If part of a busy time could be free, there would be room for one more.',
      bedtime: 'A later bedtime would make room for one more.',
      today: 'An earlier night is fine.',
    },
    otherwise: 'On hard evenings, a short extra nap or an earlier bedtime may help.',
  },
  'naps-do-not-fit': {
    what: (note) =>
      note.by === 1
        ? '1 nap doesn’t fit, so the plan leaves it out'
        : `${napCount(note)} don’t fit, so the plan leaves them out`,
    change: {
      busy: 'If part of a busy time could be free, one more would fit.',
      bedtime: 'A later bedtime would make room.',
    },
    otherwise: 'Fewer naps on such days, and an earlier bedtime, are fine.',
  },
  'naps-added-today': {
    what: (note) => `the plan has ${napCount(note)} more than usual`,
    change: {},
    otherwise: 'Leave it out if your child is fine: an earlier night does as well.',
  },
  'nap-left-out': {
    what: (note) => `${napCount(note)} at a set time can’t be in the plan`,
    change: { today: 'The day has gone past it. Tomorrow it’s back.' },
    otherwise:
      'It lies before the day begins, or too near the next morning. Could you look at its times?',
    plain: 'fixed-nap',
  },
  'bedtime-early': {
    what: (note) => `bedtime comes out ${about(note)} earlier than is usual for this wake-up`,
    change: {
      'fixed-nap': 'On such days that’s common, and fine.',
      busy: 'If part of a busy time could be free, a later nap would move bedtime later.',
      bedtime: 'If mornings then begin too soon, a slightly later bedtime is worth a try.',
      today: 'Tomorrow it’s back to the usual.',
    },
    otherwise: 'One more nap would move it later.',
  },
  'bedtime-late': {
    what: (note) => `bedtime comes out ${about(note)} later than is usual for this wake-up`,
    change: {
      'fixed-nap': 'If that nap could end earlier, bedtime would come earlier too.',
      busy: 'If a busy time could end sooner, or leave room for a nap, bedtime would come earlier.',
      bedtime: 'If the night gets short, an earlier bedtime or a later wake-up gives it back.',
      today: 'Tomorrow it’s back to the usual.',
    },
    otherwise: 'One nap fewer, or a shorter last one, would move it earlier.',
  },
  'bedtime-earlier-than-wished': {
    what: (note) => `bedtime comes out ${about(note)} earlier than you’d like`,
    change: {
      'fixed-nap': 'If that nap could be later, bedtime would be nearer your wish.',
      busy: 'If part of a busy time could be free, a later nap would bring bedtime nearer.',
      today: 'Tomorrow it’s back to the usual.',
    },
    otherwise: 'Later than that, the day gets long for this age. One more nap would carry it.',
    plain: 'bedtime',
  },
  'bedtime-later-than-wished': {
    what: (note) => `bedtime comes out ${about(note)} later than you’d like`,
    change: {
      'fixed-nap': 'If that nap could end earlier, bedtime would be nearer your wish.',
      busy: 'If part of a busy time could be free, an earlier nap would bring bedtime nearer.',
      today: 'Tomorrow it’s back to the usual.',
    },
    otherwise: 'One nap fewer, a shorter last one or an earlier wake-up would bring it nearer.',
    plain: 'bedtime',
  },
  'bedtime-in-busy-time': {
    what: () => 'bedtime comes out in the middle of a busy time',
    change: { bedtime: 'Could one of the two move a little?' },
    otherwise: 'If that time could end sooner, the evening gets easier.',
    plain: 'busy',
  },
  'total-below-observed': {
    what: (note) =>
      `this day adds up to ${about(note)} less sleep than studies saw in nearly all children this age`,
    change: {
      'fixed-nap': 'An earlier bedtime on such days gives some of it back.',
      busy: 'If part of a busy time could be free, a nap would give some of it back.',
      naps: 'One more nap would give some of it back.',
      bedtime: 'An earlier bedtime would give it back.',
    },
    otherwise: 'One day says little.',
    always: 'If it’s most days, a health visitor or doctor can help.',
  },
  'total-above-observed': {
    what: (note) =>
      `this day adds up to ${about(note)} more sleep than studies saw in nearly all children this age`,
    change: {
      naps: 'One nap fewer would bring it down.',
      bedtime: 'A later bedtime would bring it down.',
    },
    otherwise: 'One day says little.',
    always: 'If it’s most days, ask a health visitor or doctor.',
  },
};
