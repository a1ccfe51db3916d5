import { daysAfter, daysInRow } from './day-text.ts';
import type { NightNote } from './night-note.ts';
import type { NotedThings } from './progress-export.ts';
import { isInPatch, type RoughPatch } from './rough-patch.ts';
import type { SmallWin } from './small-win.ts';

/** How many days a sleep diary has. */
export const diaryLength = 14;

/** A day of a printed diary. What is null or empty is room to write. */
export interface DiaryDay {
  /** `YYYY-MM-DD`; null in a diary without dates. */
  readonly day: string | null;
  /** The night that begins in the evening of the day. */
  readonly night: NightNote | null;
  readonly wins: readonly SmallWin[];
  /** The rough patches that the day lies in. */
  readonly patches: readonly RoughPatch[];
}

/** The two weeks up to `lastDay` (`YYYY-MM-DD`) as noted, the oldest day first: 14 rows, always. */
export const filledDiary = (
  { wins, patches, nights }: NotedThings,
  lastDay: string,
): readonly DiaryDay[] =>
  daysInRow(daysAfter(lastDay, 1 - diaryLength), diaryLength).map((day) => {
    const night = nights.find(({ id }) => id === day);
    return {
      day,
      night: night
        ? { longest: night.longest, wakings: night.wakings, ownRest: night.ownRest }
        : null,
      wins: wins.filter((win) => win.day === day),
      patches: patches.filter((patch) => isInPatch(patch, day)),
    };
  });

/**
 * The last day of a diary made on the day `today` (`YYYY-MM-DD`): today where a win or a night of it
 * is noted, else the day before, whose night is the last one that is over.
 */
export const lastDiaryDay = ({ wins, nights }: NotedThings, today: string): string =>
  wins.some(({ day }) => day === today) || nights.some(({ id }) => id === today)
    ? today
    : daysAfter(today, -1);

/** Two weeks to fill in by hand, from a day on, or without dates: 14 rows. */
export const blankDiary = (firstDay: string | null): readonly DiaryDay[] => {
  const empty = { night: null, wins: [], patches: [] };
  return firstDay === null
    ? Array.from({ length: diaryLength }, () => ({ day: null, ...empty }))
    : daysInRow(firstDay, diaryLength).map((day) => ({ day, ...empty }));
};
