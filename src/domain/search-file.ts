import { lexiconOf, type Lexicon, type WordLists } from './search-lexicon.ts';
import { readPostings, readWords } from './search-postings.ts';
import type { PageFacts, Phrase, TermEntry } from './search-rank.ts';

/** `start.json` of the index, as it is written. */
export interface StartFile {
  topics: string[];
  bands: [label: string, from: number, to: number][];
  pages: [kind: string, topic: number, from: number, to: number, pack: number][];
  /** The first term of each part. */
  parts: string[];
  /** The terms of a small site, as a part has them. */
  terms?: Record<string, string>;
  /** The digests in the paths of the parts of terms (`t`) and of the packs of texts (`p`). */
  files: { t: string[]; p: string[] };
  names: string[];
  forms: string[];
  like: string[];
  words: string;
  lists: WordLists;
}

/** A page, and where its text is kept. */
export interface IndexedPage extends PageFacts {
  pack: number;
  /** Its place in the pack. */
  place: number;
}

/** The start of the index, read. */
export interface IndexStart {
  bands: { label: string; from: number; to: number }[];
  pages: IndexedPage[];
  parts: string[];
  terms: Record<string, string> | undefined;
  files: StartFile['files'];
  lexicon: Lexicon;
}

const kinds: Record<string, string> = { A: 'Article', T: 'Tool', H: 'Help', W: 'Word' };
const groups = (lines: readonly string[]) => lines.map((line) => line.split('|'));

/** Reads the start of the index. Throws where it is not one. */
export const readStart = (file: StartFile): IndexStart => {
  const inPack = new Map<number, number>();
  return {
    parts: file.parts,
    terms: file.terms,
    files: file.files,
    bands: file.bands.map(([label, from, to]) => ({ label, from, to })),
    pages: file.pages.map(([kind, topic, from, to, pack]) => {
      const place = inPack.get(pack) ?? 0;
      inPack.set(pack, place + 1);
      return {
        kind: kinds[kind] ?? kind,
        topic: file.topics[topic] ?? '',
        ages: { from, to },
        pack,
        place,
      };
    }),
    lexicon: lexiconOf(
      { names: groups(file.names), forms: groups(file.forms), like: groups(file.like) },
      readWords(file.words),
      file.lists,
    ),
  };
};

/** The place of the part that would hold a term; -1 where none can. */
export const partOf = (term: string, parts: readonly string[]): number =>
  parts.findLastIndex((from) => from <= term);

/** Reads what a part says of a term: its postings, then its phrases, with `~` between them. */
export const readEntry = (term: string, text: string): TermEntry => {
  const [postings = '', ...lines] = text.split('~');
  return {
    postings: readPostings(postings),
    phrases: lines.map((line): Phrase => {
      const [facts = '', ...terms] = line.split(' ');
      const [page = '', weight = '', mass = ''] = facts.split('.');
      return {
        page: Number.parseInt(page, 36),
        weight: Number(weight) / 5,
        mass: Number.parseInt(mass, 36) / 4,
        terms: [term, ...terms],
      };
    }),
  };
};
