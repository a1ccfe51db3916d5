import type { Sourced } from '../../domain/age-band.ts';
import type { DayNote } from '../../domain/day-notes.ts';
import type { NoteReason, ReasonedNote } from '../../domain/note-reasons.ts';
import type { SleepNeeds } from '../../domain/sleep-needs.ts';
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

const kindWords: Record<Sourced['kind'], string> = {
  'practice-based': 'What’s called usual here is from practice, not from trials.',
  observed: 'How long children sleep was seen in studies.',
  recommended: 'How much sleep is advised comes from health bodies.',
};

/** The number that a note measures against; none where it measures against the family's wish. */
const measureOf = ({ code }: DayNote, needs: SleepNeeds): Sourced | null => {
  if (code.startsWith('total-')) return needs.observedSleep;
  if (code.includes('-window-')) return needs.wakeWindow ?? needs.napToBedtime;
  if (code.endsWith('-than-usual')) return needs.usualNaps;
  return code === 'bedtime-early' || code === 'bedtime-late' ? needs.night : null;
};

/** What some notes measure against: each kind of number in words, with the ids of its records. */
export const noteNumbers = (
  notes: readonly DayNote[],
  needs: SleepNeeds,
): readonly { words: string; sources: readonly string[] }[] => {
  const measures = notes.flatMap((note) => measureOf(note, needs) ?? []);
  const kinds = [...new Set(measures.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const sources = measures.filter((one) => one.kind === kind).flatMap((one) => one.sources);
    return { words: kindWords[kind], sources: [...new Set(sources)] };
  });
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
