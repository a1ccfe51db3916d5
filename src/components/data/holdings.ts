import { countInWords } from '../ui/moment-words.ts';
import {
  answerLines,
  listLines,
  moveLines,
  nightLines,
  patchLines,
  searchLines,
  stepLines,
  todayLines,
  winLines,
  type LooseItems,
} from './read-lines.ts';

/** One kind of thing the reader entered, in words: what can be seen, and deleted by itself. */
export interface Holding {
  id: string;
  /** In which kind of data it lies, and in which of its boxes. */
  kind: 'progress' | 'routine' | 'searches' | 'trip' | 'settings';
  boxes: readonly string[];
  title: string;
  /** “3 wins”. */
  count: string;
  lines: readonly string[];
}

/** The boxes of every kind, as they are stored. */
export type LooseKinds = Readonly<Record<Holding['kind'], Readonly<Record<string, LooseItems>>>>;

type Row = Omit<Holding, 'count' | 'lines'> & {
  one: string;
  many: string;
  read: (boxes: Readonly<Record<string, LooseItems>>, words: Record<string, string>) => string[];
};

const rows: readonly Row[] = [
  {
    id: 'wins',
    kind: 'progress',
    boxes: ['wins'],
    title: 'Wins',
    one: 'win',
    many: 'wins',
    read: ({ wins = {} }) => winLines(wins),
  },
  {
    id: 'patches',
    kind: 'progress',
    boxes: ['patches'],
    title: 'Rough patches',
    one: 'rough patch',
    many: 'rough patches',
    read: ({ patches = {} }) => patchLines(patches),
  },
  {
    id: 'nights',
    kind: 'progress',
    boxes: ['nights'],
    title: 'Notes of nights',
    one: 'night',
    many: 'nights',
    read: ({ nights = {} }) => nightLines(nights),
  },
  {
    id: 'steps',
    kind: 'progress',
    boxes: ['steps'],
    title: 'Small steps',
    one: 'small step',
    many: 'small steps',
    read: ({ steps = {}, items = {} }, words) => {
      const own = Object.entries(items).map(([id, { text }]) => [id, String(text)] as const);
      return stepLines(steps, { ...words, ...Object.fromEntries<string>(own) });
    },
  },
  {
    id: 'lists',
    kind: 'progress',
    boxes: ['lists', 'items'],
    title: 'Lists of your own',
    one: 'list of your own',
    many: 'lists of your own',
    read: ({ lists = {}, items = {} }) => listLines(lists, items),
  },
  {
    id: 'moves',
    kind: 'progress',
    boxes: ['moves'],
    title: 'Times you thought of moving',
    one: 'plan to move a time',
    many: 'plans to move a time',
    read: ({ moves = {} }) => moveLines(moves),
  },
  {
    id: 'routines',
    kind: 'routine',
    boxes: ['children', 'routines', 'chosen'],
    title: 'Children and routines',
    one: 'child or routine',
    many: 'children and routines',
    read: ({ children = {}, routines = {} }) => [
      ...answerLines(children, 'Child'),
      ...answerLines(routines, 'Routine'),
    ],
  },
  {
    id: 'today',
    kind: 'routine',
    boxes: ['today'],
    title: 'How a day went',
    one: 'day',
    many: 'days',
    read: ({ today = {} }) => todayLines(today),
  },
  {
    id: 'searches',
    kind: 'searches',
    boxes: ['recent'],
    title: 'Recent searches',
    one: 'recent search',
    many: 'recent searches',
    read: ({ recent = {} }) => searchLines(recent),
  },
  {
    id: 'trips',
    kind: 'trip',
    boxes: ['trips'],
    title: 'A trip',
    one: 'trip',
    many: 'trips',
    read: ({ trips = {} }) => answerLines(trips, 'Trip'),
  },
  {
    id: 'choices',
    kind: 'settings',
    boxes: ['choices'],
    title: 'How times and temperatures are written',
    one: 'choice of clock and degrees',
    many: 'choices of clock and degrees',
    read: ({ choices = {} }) => answerLines(choices, ''),
  },
];

/**
 * What there is of each kind of thing, those of which there are none left out. `words` says what the
 * site's own steps are, by id.
 */
export const holdingsOf = (kinds: LooseKinds, words: Record<string, string>): Holding[] =>
  rows.flatMap(({ one, many, read, ...row }) => {
    const lines = read(kinds[row.kind], words);
    const count = countInWords(lines.length, one, many);
    return count === null ? [] : [{ ...row, count, lines }];
  });
