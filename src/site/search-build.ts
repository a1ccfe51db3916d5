import { createHash } from 'node:crypto';
import { lexiconOf, termsOf, type Lexicon, type Synonyms } from '../domain/search-lexicon.ts';
import { readNumbers, type AgeSpan } from '../domain/search-numbers.ts';
import { writePostings, writeWords, type Posting } from '../domain/search-postings.ts';
import { rarity } from '../domain/search-rank.ts';
import { wordsOf } from '../domain/search-words.ts';
import { levelsOf, phrasesOf, textOf, type SearchPage } from './search-levels.ts';
import { wordLists } from './search-word-lists.ts';

/** An age that results can be narrowed to, in months. */
export interface AgeBand extends AgeSpan {
  label: string;
}

/** One file of the index: its path under the index's folder, and what it holds. */
export interface IndexFile {
  path: string;
  body: string;
}

/**
 * Up to `wholeSize` characters the terms are in the start of the index: it is one request, and a page
 * that changes changes one file less. Above it each file of terms is filled up to `partSize`. An
 * article's text is a file of its own, so that no change of it moves another; small texts share files
 * of `packSize`.
 */
const wholeSize = 100_000;
const partSize = 12_000;
const packSize = 6000;
/** The words that spelling is mended against: the most used ones, so that the file stays small. */
const mostWords = 9000;

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 6);

const vocabulary = (pages: readonly SearchPage[], groups: readonly string[]) => {
  const known = new Map<string, number>();
  for (const page of pages) {
    const here = new Set(
      Object.values(textOf(page)).flatMap((text) => wordsOf(readNumbers(text).text)),
    );
    for (const word of here) if (!/\d/u.test(word)) known.set(word, (known.get(word) ?? 0) + 1);
  }
  for (const word of groups.flatMap((one) => wordsOf(readNumbers(one).text))) {
    if (!known.has(word) && !/\d/u.test(word)) known.set(word, 1);
  }
  const most = [...known].sort(([, a], [, b]) => b - a).slice(0, mostWords);
  return new Map(most.sort(([a], [b]) => (a < b ? -1 : 1)));
};

const postingsOf = (pages: readonly SearchPage[], lexicon: Lexicon) => {
  const postings = new Map<string, Posting[]>();
  pages.forEach((page, at) => {
    for (const [term, level] of levelsOf(page, lexicon)) {
      if (level === 0 || lexicon.stop.has(term)) continue;
      const list = postings.get(term) ?? [];
      list.push({ page: at, level });
      postings.set(term, list);
    }
  });
  return postings;
};

/** The phrases that name pages, as lines, each under its rarest term. */
const phraseLines = (
  pages: readonly SearchPage[],
  lexicon: Lexicon,
  postings: ReadonlyMap<string, Posting[]>,
) => {
  const rare = new Map([...postings].map(([term, list]) => [term, rarity(list, pages.length)]));
  const lines = new Map<string, string[]>();
  pages.forEach((page, at) => {
    const seen = new Set<string>();
    for (const { text, weight } of phrasesOf(page)) {
      const all = termsOf(wordsOf(readNumbers(text).text), lexicon).map(({ term }) => term);
      const terms = [...new Set(all)].filter(
        (term) => postings.has(term) && !lexicon.stop.has(term),
      );
      terms.sort((a, b) => (rare.get(b) ?? 0) - (rare.get(a) ?? 0));
      const [rarest, ...others] = terms;
      const key = terms.join(' ');
      if (rarest === undefined || terms.length > 9 || seen.has(key)) continue;
      seen.add(key);
      const mass = terms.reduce((sum, term) => sum + (rare.get(term) ?? 0), 0);
      const facts = [at.toString(36), Math.round(weight * 5), Math.round(mass * 4).toString(36)];
      const its = lines.get(rarest) ?? [];
      its.push([facts.join('.'), ...others].join(' '));
      lines.set(rarest, its);
    }
  });
  return lines;
};

/** Puts things one after another into boxes of a size; what is larger has a box of its own. */
const boxed = <T>(things: readonly T[], sizeOf: (thing: T) => number, most: number): T[][] => {
  const boxes: T[][] = [];
  let left = 0;
  for (const thing of things) {
    const size = sizeOf(thing);
    if (size > left) {
      boxes.push([]);
      left = most;
    }
    boxes.at(-1)?.push(thing);
    left -= size;
  }
  return boxes;
};

const partsOf = (
  postings: ReadonlyMap<string, Posting[]>,
  lines: ReadonlyMap<string, string[]>,
) => {
  const entries = [...postings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([term, list]) => [term, [writePostings(list), ...(lines.get(term) ?? [])].join('~')]);
  const sizeOf = (entry: string[]) => entry.join('').length + 6;
  const whole = entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
  return boxed(entries, sizeOf, whole > wholeSize ? partSize : whole + 1);
};

const textsOf = (pages: readonly SearchPage[]) => {
  const texts = pages.map(({ url, title, facts, sections, kind }) => {
    const text = { u: url, t: title, f: facts, s: sections };
    return { text, size: kind === 'Article' ? packSize : JSON.stringify(text).length };
  });
  return boxed(texts, ({ size }) => size, packSize).map((pack) => pack.map(({ text }) => text));
};

/**
 * The whole search index as files: `start.json` (pages, vocabulary, synonyms, and the terms of a small
 * site), the terms of a larger one in alphabetical parts, and the texts of the pages in packs. All
 * but the first carry a digest of what they hold in their path: they never change once they are
 * cached, and what stays the same from one version of the site to the next keeps its name.
 */
export const buildIndex = (
  pages: readonly SearchPage[],
  bands: readonly AgeBand[],
  synonyms: Synonyms,
): IndexFile[] => {
  const { names, forms, like } = synonyms;
  const known = vocabulary(pages, [...names, ...forms, ...like].flat());
  const lexicon = lexiconOf(synonyms, known, wordLists);
  const postings = postingsOf(pages, lexicon);
  const parts = partsOf(postings, phraseLines(pages, lexicon, postings));
  const packs = textsOf(pages);
  const places = packs.flatMap((pack, at) => pack.map(() => at));
  const topics = [...new Set(pages.map(({ topic }) => topic))];
  const joined = (groups: readonly (readonly string[])[]) => groups.map((group) => group.join('|'));
  const start = {
    topics,
    bands: bands.map(({ label, from, to }) => [label, from, to]),
    pages: pages.map(({ kind, topic, ages }, at) => [
      kind.charAt(0),
      topics.indexOf(topic),
      ages.from,
      ages.to,
      places[at],
    ]),
    parts: parts.map(([first]) => first?.[0]),
    names: joined(names),
    forms: joined(forms),
    like: joined(like),
    words: writeWords([...known]),
    lists: wordLists,
  };
  const named = (name: string, body: string): IndexFile => ({
    path: `${digest(body)}/${name}`,
    body,
  });
  const termFiles = parts.map((part) => JSON.stringify(Object.fromEntries(part)));
  const isSmall = termFiles.length === 1;
  const files = {
    parts: isSmall ? [] : termFiles.map((body, at) => named(`t${at}`, body)),
    packs: packs.map((pack, at) => named(`p${at}`, JSON.stringify(pack))),
  };
  const digests = (list: readonly IndexFile[]) => list.map(({ path }) => path.split('/')[0]);
  const body = JSON.stringify({
    ...start,
    ...(isSmall ? { terms: Object.fromEntries(parts.flat()) as unknown } : {}),
    files: { t: digests(files.parts), p: digests(files.packs) },
  });
  return [{ path: 'start', body }, ...files.parts, ...files.packs];
};
