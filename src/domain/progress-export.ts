import { csvFile, type CsvCell } from './csv.ts';
import type { NotedNight } from './night-trend.ts';
import type { RoughPatch } from './rough-patch.ts';
import type { SmallWin } from './small-win.ts';

/** What a parent noted on the progress page, in any order. */
export interface NotedThings {
  readonly wins: readonly SmallWin[];
  readonly patches: readonly RoughPatch[];
  readonly nights: readonly NotedNight[];
}

/** The columns of the file. Those that a row has no use for are empty. */
export const exportColumns = [
  'day',
  'kind',
  'last day',
  'about',
  'words',
  'longest stretch (minutes)',
  'wakings',
  'own rest (minutes)',
] as const;

type Row = readonly [day: string, ...CsvCell[]];

const winRow = ({ day, whose, text }: SmallWin): Row => [
  day,
  'win',
  null,
  whose,
  text,
  null,
  null,
  null,
];

const patchRow = ({ from, to, kind, note }: RoughPatch): Row => [
  from,
  'rough patch',
  to,
  kind,
  note,
  null,
  null,
  null,
];

const nightRow = ({ id, longest, wakings, ownRest }: NotedNight): Row => [
  id,
  'night',
  null,
  null,
  null,
  longest,
  wakings,
  ownRest,
];

/**
 * Wins, rough patches and nights as one CSV file, the oldest day first; of a day first the patches,
 * then the wins, then its night. One file with a column for the kind, not one file for each: a
 * phone saves one file with one tap (browsers ask before a page saves several), it reads from top to
 * bottom as a diary, and a spreadsheet sorts and filters it by kind. `last day` is empty for a patch
 * that is not over; `about` is whose win it is, or the kind of patch.
 */
export const progressCsv = ({ wins, patches, nights }: NotedThings): string => {
  const rows = [...patches.map(patchRow), ...wins.map(winRow), ...nights.map(nightRow)];
  // Sorting keeps the order of equal days.
  return csvFile([exportColumns, ...rows.sort(([a], [b]) => Number(a > b) - Number(a < b))]);
};
