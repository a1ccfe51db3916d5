import type { DayNote } from '../../domain/day-notes.ts';
import type { NoteReason, ReasonedNote } from '../../domain/note-reasons.ts';
import { sayings, things } from './note-sayings.ts';
import { isUsualStart } from './plan-words.ts';

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

const reasonsOf = ({ code, because }: ReasonedNote) =>
  because.filter((reason) => reason !== sayings[code].plain);

/** “the busy times, the number of naps you chose and the bedtime you’d like”. */
const listed = (reasons: readonly NoteReason[]) => {
  const names = reasons.map((reason) => things[reason]);
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
};

const changesOf = (note: ReasonedNote): readonly string[] => {
  const { change, otherwise, always } = sayings[note.code];
  const own = reasonsOf(note).flatMap((reason) => change[reason] ?? []);
  return [...(own.length > 0 ? own : [otherwise]), ...(always ? [always] : [])];
};

/**
 * A planner's note as kind sentences: what of the family's own answers it follows from, what is
 * unusual and by how much, and what could be changed.
 */
export const noteInWords = (note: ReasonedNote): string => {
  const reasons = reasonsOf(note);
  const what = sayings[note.code].what(note);
  return [
    sentence(reasons.length === 1 ? `with ${listed(reasons)}, ${what}` : what),
    ...(reasons.length > 1 ? [`It follows from ${listed(reasons)}.`] : []),
    ...changesOf(note),
  ].join(' ');
};

/** Notes that follow from the same answers. */
export interface NoteGroup {
  /** Said once for several: “With the busy times”; '' where there is one note, or no reason. */
  readonly because: string;
  /** The notes as sentences; what could be changed is said once. */
  readonly lines: readonly string[];
}

const lineUp = (notes: readonly ReasonedNote[]): readonly string[] => {
  const said = new Set<string>();
  return notes.map((note) => {
    const changes = changesOf(note).filter((change) => !said.has(change));
    for (const change of changes) said.add(change);
    return [sentence(sayings[note.code].what(note)), ...changes].join(' ');
  });
};

/** A plan's notes in words, those that follow from the same answers together. */
export const noteGroups = (notes: readonly ReasonedNote[]): readonly NoteGroup[] => {
  const groups = new Map<string, ReasonedNote[]>();
  for (const note of notes) {
    const because = listed(reasonsOf(note));
    groups.set(because, [...(groups.get(because) ?? []), note]);
  }
  return [...groups].map(([because, group]) =>
    because && group.length > 1
      ? { because: `With ${because}`, lines: lineUp(group) }
      : { because: '', lines: group.map(noteInWords) },
  );
};

/** What stands behind the numbers of some notes: charts from practice, studies, or both. */
export const noteNumbersInWords = (notes: readonly DayNote[]): string => {
  const isStudied = ({ code }: DayNote) => code.startsWith('total');
  return [
    notes.some((note) => !isStudied(note))
      ? 'What’s usual for stretches awake, naps and bedtime is from practice, not from trials.'
      : '',
    notes.some(isStudied) ? 'How much children sleep was seen in studies.' : '',
  ]
    .filter(Boolean)
    .join(' ');
};

/**
 * What an unusual wake-up does to a day, as kind sentences; '' where it is a usual one. Times in
 * minutes from local midnight, written by `format`.
 */
export const startInWords = (
  { wakeUp, bedtime }: { readonly wakeUp: number; readonly bedtime: { readonly at: number } },
  format: (minutes: number) => string,
): string => {
  const steps = 'move all of it in small steps: 10 or 15 minutes every few days.';
  if (isUsualStart(wakeUp)) return '';
  if (wakeUp < 7 * 60) {
    return `Up at ${format(wakeUp)} is an early start. From there, bedtime comes out around ${format(bedtime.at)}. If you’d like the day later, ${steps}`;
  }
  return `Up at ${format(wakeUp)} is a late start. From there, bedtime comes out around ${format(bedtime.at)}. If you’d like the day earlier, ${steps}`;
};
