import { dayNumber, parseCalendarDate } from '../../domain/calendar-date.ts';
import type { SmallWin } from '../../domain/small-win.ts';

interface Suggestion extends Omit<SmallWin, 'day'> {
  /** What is said when it was noted; one of them, by the day. */
  readonly replies: readonly string[];
}

/** The wins that one tap notes, in the order they are offered. */
export const suggestions: readonly Suggestion[] = [
  {
    text: 'One better night',
    whose: 'child',
    replies: [
      'Kept. One night that went a bit easier.',
      'A better night, noted. It doesn’t have to be the start of anything.',
      'That night counts, whatever the next one does.',
      'Noted. You were there for it, too.',
    ],
  },
  {
    text: 'A nap 15 minutes longer',
    whose: 'child',
    replies: [
      'A quarter of an hour more. Kept.',
      'Fifteen more minutes of quiet. That one counts.',
      'A longer nap, noted. The next can be any length it likes.',
      'Kept. Fifteen minutes is a drink while it’s still hot.',
    ],
  },
  {
    text: 'Wind-down as planned',
    whose: 'child',
    replies: [
      'Your steps, in their order. Kept.',
      'Noted. An evening that went the way you’d pictured.',
      'A wind-down from start to finish. It counts, however the night goes.',
      'Kept. The same steps once more, and a bit more familiar.',
    ],
  },
  {
    text: 'I rested',
    whose: 'parent',
    replies: [
      'You rested. That belongs here as much as any nap.',
      'Kept. Your rest is part of this.',
      'Noted. However short it was, it was yours.',
      'Off your feet for a while. That one counts.',
    ],
  },
  {
    text: 'I asked for help',
    whose: 'parent',
    replies: [
      'You asked. That takes some nerve. Kept.',
      'Noted. Asking counts, whatever they said.',
      'Help asked for. You don’t have to carry all of it.',
      'Kept. Saying it out loud is a step.',
    ],
  },
];

const ownReplies: Readonly<Record<SmallWin['whose'], readonly string[]>> = {
  child: [
    'You saw it, and now it’s here.',
    'That one counts.',
    'Small is a good size for a win.',
    'It’s here whenever you want to look back.',
  ],
  parent: [
    'That one’s yours.',
    'You’re part of this, too.',
    'What you do for yourself counts here.',
    'It’s here on a harder day.',
  ],
};

/** A number that only the day and the words decide: the same win always hears the same. */
const turnOf = ({ day, text }: SmallWin) => {
  const date = parseCalendarDate(day);
  const words = Array.from(text, (sign) => sign.codePointAt(0) ?? 0).reduce(
    (sum, code) => sum + code,
    0,
  );
  return (date ? dayNumber(date) : 0) + words;
};

/** The most characters of a win that are said again: a longer one would fill a small screen. */
const longestEcho = 60;

/** The words again, as a sentence of its own: cut between words where they are long. */
const echo = (text: string): string => {
  const signs = Array.from(text);
  if (signs.length <= longestEcho) return `“${text}”${/[.!?…]$/u.test(text) ? '' : '.'}`;
  return `“${signs
    .slice(0, longestEcho)
    .join('')
    .replace(/\s+\S*$/u, '')}…”`;
};

/** A kind sentence or two about this win in particular; from one day to the next they differ. */
export const winReply = (win: SmallWin): string => {
  const replies = suggestions.find(({ text }) => text === win.text)?.replies;
  const turn = turnOf(win);
  if (replies) return replies[turn % replies.length] ?? '';
  const own = ownReplies[win.whose];
  return `Kept: ${echo(win.text)} ${own[turn % own.length] ?? ''}`;
};
