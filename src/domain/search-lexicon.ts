// cspell:ignore nite
import { plainText, stemOf, wordsOf } from './search-words.ts';

/** Groups of words as the content gives them; the house's own word stands first. */
export interface Synonyms {
  /** Names of one thing, read as if the first had been written; the reader is told of it. */
  names: readonly (readonly string[])[];
  /** Ways to say one thing, read as the first; nothing that a reader needs to be told. */
  forms: readonly (readonly string[])[];
  /** Words that lie close: each is looked for with the others, at less weight. */
  like: readonly (readonly string[])[];
}

/** Lists of words, with spaces between them; `together` are groups with `|` between them. */
export interface WordLists {
  stop: string;
  weak: string;
  urgent: string;
  together: string;
  /** What never means harm, as a regular expression. */
  harmless: string;
}

/** What the planner knows of words. */
export interface Lexicon {
  /** From the stems of a word or phrase to what it is read as, and the words the house says. */
  same: Map<string, { term: string; said?: string }>;
  /** The stems that phrases of several words begin with. */
  starts: Set<string>;
  like: Map<string, string[]>;
  /** Known words and how many pages have them. */
  known: Map<string, number>;
  /** The stems of the known words. */
  stems: Set<string>;
  /** Words, and their stems, without meaning of their own in a search. */
  stop: Set<string>;
  /** Stems that say little of their own. */
  weak: Set<string>;
  /** Stems of which one, and groups of stems of which all, can mean an emergency or despair. */
  urgent: Set<string>;
  together: string[][];
  /** Words that never mean harm together. */
  harmless: RegExp;
  /** The most words that a phrase of the tables has. */
  longest: number;
}

/** The key a word or phrase is found under: its stems with a space between them. */
export const stemKey = (words: readonly string[]): string => words.map(stemOf).join(' ');

/** Makes the tables of the planner out of the groups and the words that pages use. */
export const lexiconOf = (
  { names, forms, like }: Synonyms,
  known: Map<string, number>,
  lists: WordLists,
): Lexicon => {
  const table: Lexicon['same'] = new Map();
  const starts = new Set<string>();
  for (const group of [...names, ...forms]) {
    const [said = '', ...others] = group;
    const isName = names.includes(group);
    const key = stemKey(wordsOf(plainText(said)));
    const term = key.replaceAll(' ', '_');
    for (const one of [said, ...others]) {
      const its = stemKey(wordsOf(plainText(one)));
      table.set(its, isName ? { term, said } : { term });
      const space = its.indexOf(' ');
      if (space > 0) starts.add(its.slice(0, space));
    }
  }
  const stemsIn = (list: string) => list.split(' ').map(stemOf);
  const lexicon: Lexicon = {
    same: table,
    starts,
    like: new Map(),
    known,
    stems: new Set([...known.keys()].map(stemOf)),
    stop: new Set([...lists.stop.split(' '), ...stemsIn(lists.stop)]),
    weak: new Set(stemsIn(lists.weak)),
    urgent: new Set(stemsIn(lists.urgent)),
    together: lists.together.split('|').map(stemsIn),
    harmless: new RegExp(lists.harmless, 'gu'),
    longest: 4,
  };
  for (const group of like) {
    const terms = group.map((one) =>
      termsOf(wordsOf(plainText(one)), lexicon)
        .map(({ term }) => term)
        .join(' '),
    );
    for (const term of terms) {
      const others = terms.filter((other) => other !== term);
      lexicon.like.set(term, [...(lexicon.like.get(term) ?? []), ...others]);
    }
  }
  return lexicon;
};

/** A term that is looked for, the words it stands for, and what the house says instead. */
export interface Term {
  term: string;
  words: string[];
  /** What the house says, where the words are one of several names for it. */
  said?: string;
  /** Whether a group of synonyms has it. */
  grouped: boolean;
}

/**
 * Words as terms: the longest phrase that has a group is read as that group's term, also where one
 * of its words has another name (“waking at nite”).
 */
export const termsOf = (words: readonly string[], { same, starts, longest }: Lexicon): Term[] => {
  const terms: Term[] = [];
  const stems = words.map(stemOf);
  const house = stems.map((stem) => same.get(stem)?.term.replace(/.*_.*/u, stem) ?? stem);
  const groupAt = (at: number, length: number) =>
    same.get(stems.slice(at, at + length).join(' ')) ??
    same.get(house.slice(at, at + length).join(' '));
  let at = 0;
  while (at < words.length) {
    const stem = stems[at] ?? '';
    let length = starts.has(stem) ? Math.min(longest, words.length - at) : 1;
    let group = groupAt(at, length);
    while (!group && length > 1) {
      length -= 1;
      group = groupAt(at, length);
    }
    const here = words.slice(at, at + length);
    terms.push(
      group
        ? { ...group, words: here, grouped: true }
        : { term: stem, words: here, grouped: false },
    );
    at += length;
  }
  return terms;
};
