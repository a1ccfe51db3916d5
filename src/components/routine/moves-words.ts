import { capital } from '../ui/capital.ts';
import type { Moved, MovePace, MoveStep } from '../../domain/gradual-move.ts';
import type { DayPlan } from '../../domain/plan-types.ts';
import { timeInWords } from '../ui/duration-words.ts';
import { dateInWords } from './date-words.ts';
import { aboutTime } from './note-sayings.ts';
import { noteInWords } from './note-words.ts';

/** Writes minutes from local midnight as a time. */
type Format = (minutes: number) => string;

/** So many naps: “1 nap”, “2 naps”. */
export const napsInWords = (naps: number): string => `${naps} nap${naps === 1 ? '' : 's'}`;

const listed = (parts: readonly string[]): string =>
  [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');

/** What a step asks for: “bedtime around 19:45”, “up around 06:15”. */
export const stepInWords = (moved: Moved, at: number, format: Format): string =>
  `${moved === 'bedtime' ? 'bedtime' : 'up'} around ${format(at)}`;

/** How far the planned bedtime may be from the step’s before it is said, in minutes. */
const nearer = 15;

/** The rest of a step’s day in one line: the other end of the day, and the naps. */
export const dayInShort = (moved: Moved, at: number, plan: DayPlan, format: Format): string => {
  if (plan.kind === 'rhythm') return '';
  const { naps, bedtime, wakeUp } = plan;
  const starts = naps.map(({ start }) => format(start));
  const asleep = Math.abs(bedtime.at - at) >= nearer ? `asleep nearer ${format(bedtime.at)}` : '';
  return capital(
    [
      moved === 'bedtime' ? `up around ${format(wakeUp)}` : '',
      naps.length > 0 ? `${naps.length === 1 ? 'nap' : 'naps'} around ${listed(starts)}` : '',
      moved === 'bedtime' ? asleep : `bedtime around ${format(bedtime.at)}`,
    ]
      .filter(Boolean)
      .join(', '),
  );
};

/** What a day of dropping a nap holds: “1 nap”, “around 12:30”, “bedtime around 19:00”. */
export const napDayInWords = (
  plan: DayPlan,
  format: Format,
): { what: string; when: string; evening: string } => {
  if (plan.kind === 'rhythm') return { what: '', when: '', evening: '' };
  const { naps, bedtime } = plan;
  const evening = `bedtime around ${format(bedtime.at)}`;
  if (naps.length > 0) {
    const starts = naps.map(({ start }) => format(start));
    return { what: napsInWords(naps.length), when: `around ${listed(starts)}`, evening };
  }
  return plan.kind === 'quiet-time-day'
    ? { what: 'quiet time', when: `around ${format(plan.rest.start)}`, evening }
    : { what: 'no nap', when: '', evening };
};

/** What a move is called as a list: “Bedtime from 20:30 to 19:30”. */
export const moveTitle = (
  moved: Moved,
  { from, to }: { readonly from: number; readonly to: number },
  format: Format,
): string => `${moved === 'bedtime' ? 'Bedtime' : 'Wake-up'} from ${format(from)} to ${format(to)}`;

/** What dropping a nap is called as a list. */
export const napTitle = (naps: number): string =>
  naps === 1 ? 'From 1 nap a day to quiet time' : `From ${napsInWords(naps)} a day to ${naps - 1}`;

const wayOf = ({ from, to }: { readonly from: number; readonly to: number }) =>
  to < from ? 'earlier' : 'later';

/** The steps in one sentence: how many, how far, which way, and from when to when. */
export const moveInWords = (
  steps: readonly MoveStep[],
  ends: { readonly from: number; readonly to: number },
  { minutes, days }: MovePace,
): string => {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return '';
  const all = Math.abs(ends.to - ends.from);
  if (steps.length === 1)
    return `1 step, ${timeInWords(all)} ${wayOf(ends)}: ${dateInWords(first.date)}.`;
  const most = all % minutes === 0 ? '' : 'at most ';
  return `${steps.length} steps of ${most}${minutes} minutes, ${wayOf(ends)}, one every ${days} days: from ${dateInWords(first.date)} to ${dateInWords(last.date)}. About ${timeInWords(all)} in all.`;
};

/** What goes along with a move, in plain words for its direction. */
export const alongWith = (
  moved: Moved,
  ends: { readonly from: number; readonly to: number },
): string => {
  const earlier = wayOf(ends) === 'earlier';
  if (moved === 'bedtime') {
    return earlier
      ? 'Earlier means that tea, the wind-down and bedtime come forward together. Daylight soon after waking and a dim last hour lean the same way.'
      : 'Later means that tea, the wind-down and bedtime move back together. Daylight late in the afternoon leans the same way.';
  }
  return earlier
    ? 'Earlier means up and curtains open at the new time. Naps, meals and bedtime come forward with it.'
    : 'Later means dark and quiet until the new time, where you can. Hungry or upset, go to them as ever. Naps, meals and bedtime move back with it.';
};

/** What there is to know about the day that a move leads to, as sentences; none where all is usual. */
export const endInWords = (moved: Moved, { notes }: DayPlan): readonly string[] =>
  notes.flatMap((note) => {
    const { code, by } = note;
    if (code.startsWith('total-')) return noteInWords({ ...note, because: [] });
    if (moved === 'wakeUp' || (code !== 'bedtime-early' && code !== 'bedtime-late')) return [];
    const way = code === 'bedtime-early' ? 'earlier' : 'later';
    const then =
      way === 'earlier'
        ? 'If they begin to wake before you’d like, stop a step or two short.'
        : 'If they’re tired by day, stop a step or two short, or move the wake-up too.';
    return `By the end, bedtime is ${aboutTime(by)} ${way} than is usual for this wake-up. ${then}`;
  });

/** Why no nap can be dropped at an age; `age` in words. */
export const noNapToDrop = (
  naps: number,
  { from, to }: { readonly from: number; readonly to: number },
  age: string,
): string => {
  if (naps === 0) return 'Your days go without a nap already, so there’s none to drop.';
  const usual = from === to ? napsInWords(to) : `${from} to ${napsInWords(to)}`;
  return `At ${age}, ${usual} a day ${to === 1 ? 'is' : 'are'} usual, so there’s no nap to drop yet. If one doesn’t happen now and then, an earlier bedtime that evening is enough.`;
};
