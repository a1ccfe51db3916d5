import type { DiaryDay } from '../../domain/sleep-diary.ts';
import { dateInWords, monthShort, weekdayShort } from './day-words.ts';
import { patchNames } from './patch-words.ts';

/** A day of the diary in short: “Mon 9 Nov”. */
export const diaryDay = (day: string): string =>
  `${weekdayShort(day)} ${Number(day.slice(8))} ${monthShort(day)}`;

/** The days of a diary: “9 to 22 November 2026”, “29 December 2026 to 11 January 2027”. */
export const diarySpan = (first: string, last: string): string => {
  const inOneMonth = first.slice(0, 7) === last.slice(0, 7);
  return `${inOneMonth ? Number(first.slice(8)) : dateInWords(first, last)} to ${dateInWords(last, '')}`;
};

/** A length of time as it was noted: “45 min”, “3 h”, “3 h 15 min”. */
export const lengthInWords = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
};

/** What went well on a day, an entry a win; the parent’s own begin with “Me:”. */
export const wellInWords = ({ wins }: DiaryDay): string[] =>
  wins.map(({ whose, text }) => (whose === 'parent' ? `Me: ${text}` : text));

/** What else there was: each rough patch, on the first of the shown days with the parent’s note. */
export const otherInWords = ({ patches }: DiaryDay, before: DiaryDay | undefined): string[] =>
  patches.map((patch) => {
    const isNew = !before?.patches.includes(patch);
    return isNew && patch.note
      ? `${patchNames[patch.kind]}: ${patch.note}`
      : patchNames[patch.kind];
  });

/** What may be on the sheet: what was noted, room to write with dates, or room to write. */
export type DiaryKind = 'notes' | 'dated' | 'blank';

/** What the sheet shows, as one sentence for whoever can’t see it change. */
export const diaryInWords = (kind: DiaryKind, days: readonly DiaryDay[]): string => {
  if (kind === 'blank') return 'A blank diary, with room for dates.';
  const span = diarySpan(days[0]?.day ?? '', days.at(-1)?.day ?? '');
  if (kind === 'dated') return `A blank diary, ${span}.`;
  const isEmpty = days.every(
    ({ night, wins, patches }) => night === null && wins.length + patches.length === 0,
  );
  const gaps = isEmpty ? ' Nothing is noted on these days, and that’s fine.' : '';
  return `Your notes, ${span}.${gaps}`;
};
