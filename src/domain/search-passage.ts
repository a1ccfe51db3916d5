import { termsOf, type Lexicon } from './search-lexicon.ts';
import { plainText, stemOf } from './search-words.ts';

/** A run of an excerpt's text, and whether it is one of the words that were looked for. */
export interface Part {
  text: string;
  marked: boolean;
}

/** One section of a page: its heading and anchor (both empty for the beginning), and its text. */
export type Section = readonly [heading: string, anchor: string, text: string];

/** The place of a page that answers best. */
export interface Passage {
  section: Section;
  excerpt: Part[];
}

/** A word of a text: where it stands, and the terms it is part of. */
interface Word {
  from: number;
  to: number;
  terms: string[];
}

/** How long an excerpt is: two lines on a phone and a half. */
const excerptWords = 28;
const kept = new WeakMap<Section, { heading: Word[]; text: Word[] }>();

const readText = (text: string, lexicon: Lexicon): Word[] => {
  const places = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu)];
  const read = termsOf(
    places.map(([word]) => plainText(word)),
    lexicon,
  );
  let at = 0;
  return read.flatMap(({ term, words }) =>
    words.flatMap((word) => {
      const place = places[at];
      at += 1;
      if (!place) return [];
      const terms = words.length > 1 ? [term, stemOf(word)] : [term];
      return { from: place.index, to: place.index + place[0].length, terms };
    }),
  );
};

/** A section's words; a text is read once. */
const readSection = (section: Section, lexicon: Lexicon) => {
  const known = kept.get(section);
  if (known) return known;
  const [heading, , text] = section;
  const read = { heading: readText(heading, lexicon), text: readText(text, lexicon) };
  kept.set(section, read);
  return read;
};

type Weights = ReadonlyMap<string, number>;

const weightOf = ({ terms }: Word, weights: Weights) =>
  Math.max(0, ...terms.map((term) => weights.get(term) ?? 0));

const densest = (words: readonly number[]) => {
  let best = { at: 0, sum: -1 };
  for (let at = 0; at < words.length; at += 1) {
    if (at > 0 && !words[at]) continue;
    const begin = Math.max(0, Math.min(at - 4, words.length - excerptWords));
    const sum = words.slice(begin, begin + excerptWords).reduce((all, weight) => all + weight, 0);
    if (sum > best.sum) best = { at: begin, sum };
  }
  return best.at;
};

const partsOf = (text: string, words: readonly Word[], weights: Weights): Part[] => {
  const parts: Part[] = [];
  let at = words[0]?.from ?? 0;
  for (const word of words) {
    if (weightOf(word, weights) === 0) continue;
    if (word.from > at) parts.push({ text: text.slice(at, word.from), marked: false });
    parts.push({ text: text.slice(word.from, word.to), marked: true });
    at = word.to;
  }
  const end = words.at(-1)?.to ?? 0;
  if (end > at) parts.push({ text: text.slice(at, end), marked: false });
  return parts;
};

/* How much a heading counts beside its text, and so on: judgements, like the weights of the ranking. */
const scoreOf = ({ heading, text }: { heading: Word[]; text: Word[] }, weights: Weights) => {
  const counts = new Map<string, number>();
  const count = (words: readonly Word[], by: number) => {
    for (const term of words.flatMap(({ terms }) => terms)) {
      if (weights.has(term)) counts.set(term, (counts.get(term) ?? 0) + by);
    }
  };
  count(text, 1);
  // A section whose text has none of the words makes a poor excerpt.
  const share = counts.size > 0 ? 1 : 0.5;
  count(heading, 3);
  let score = heading.length > 0 ? 0 : 0.2;
  for (const [term, times] of counts) score += ((weights.get(term) ?? 0) * times) / (times + 1.5);
  return score * share;
};

/**
 * The section of a page that has most of the terms, rare ones and headings before others, and the
 * run of its text in which they stand closest, with each of them marked.
 */
export const bestPassage = (
  sections: readonly Section[],
  weights: Weights,
  lexicon: Lexicon,
): Passage => {
  let best: { section: Section; score: number } | undefined;
  for (const section of sections) {
    const score = scoreOf(readSection(section, lexicon), weights);
    if (!best || score > best.score) best = { section, score };
  }
  if (!best) return { section: ['', '', ''], excerpt: [] };
  const { section } = best;
  const { text } = readSection(section, lexicon);
  const begin = densest(text.map((word) => weightOf(word, weights)));
  return {
    section,
    excerpt: partsOf(section[2], text.slice(begin, begin + excerptWords), weights),
  };
};
