// cspell:ignore nightam earlyam
import { stemKey, termsOf, type Lexicon, type Term } from './search-lexicon.ts';
import { readNumbers, type AgeSpan } from './search-numbers.ts';
import { completions, corrected, parted } from './search-spelling.ts';
import { soundsUrgent } from './search-urgent.ts';
import { plainText, stemOf, wordsOf } from './search-words.ts';

/** One thing that is looked for: any of its terms will do, each at its weight (0 to 1). */
export interface PlannedTerm {
  any: { term: string; weight: number }[];
  /** What the house says for it, where the reader said something else. */
  said?: string;
}

/** What a search looks for. */
export interface SearchPlan {
  terms: PlannedTerm[];
  age?: AgeSpan;
  shownFor?: string;
  didYouMean?: string;
  urgent: boolean;
}

/** The longest text that is planned, in characters. What follows is cut off. */
const longest = 500;
const mostTerms = 24;
/** How many different words may be mended: looking through the vocabulary is what takes time. */
const mostRead = 30;

/*
 * The weights below are judgements, set one at a time on the questions of `search-cases.ts` and kept
 * where the right page came first more often (docs/search.md). There is no source for them.
 */

/** A word that was half typed, parted in two or mended by one slip; mended by more; read otherwise as well. */
const readWeight = { sure: 0.9, unsure: 0.7, other: 0.8 };
/** A bare number; an age or a small word; the stage of life of an age; what is like a term. */
const partWeight = { number: 0.4, small: 0.5, stage: 0.4, like: 0.5 };

const stages: [RegExp, AgeSpan][] = [
  [/^(?:newborn|neonate)s?$/u, { from: 0, to: 3 }],
  [/^toddlers?$/u, { from: 14, to: 36 }],
  [/^preschooler?s?$/u, { from: 36, to: 48 }],
];

/** A word of the query, with what it is read as. */
interface ReadWord {
  typed: string;
  words: string[];
  weight: number;
  /** Looked for as well. */
  others: string[];
  /** A word that pages use far more often, one slip away: offered, not applied. */
  offered?: string;
}

const isKnown = (word: string, { known, stems }: Lexicon) =>
  known.has(word) || stems.has(stemOf(word)) || /\d/u.test(word);

const oftenUsed = 7;

/** A known word that next to no page uses may be a slip for one that many do. */
const offeredFor = (word: string, { known }: Lexicon) => {
  if (word.length < 5 || (known.get(word) ?? oftenUsed) > 1) return undefined;
  const near = corrected(word, known, 1)?.word;
  return near && stemOf(near) !== stemOf(word) && (known.get(near) ?? 0) >= oftenUsed
    ? near
    : undefined;
};

const readWord = (word: string, isLast: boolean, mayMend: boolean, lexicon: Lexicon): ReadWord => {
  const as = (words: string[], weight = 1, others: string[] = []): ReadWord => ({
    typed: word,
    words,
    weight,
    others,
  });
  if (lexicon.stop.has(word)) return as([word]);
  if (isKnown(word, lexicon)) {
    const offered = offeredFor(word, lexicon);
    return { ...as([word]), ...(offered === undefined ? {} : { offered }) };
  }
  if (isLast && word.length > 1) {
    const [first, ...others] = completions(word, lexicon.known);
    if (first) return as([first], readWeight.sure, others);
  }
  if (!mayMend) return as([word]);
  const two = parted(word, lexicon.known);
  if (two) return as(two, readWeight.sure);
  const meant = corrected(word, lexicon.known);
  if (!meant) return as([word]);
  // A large site's vocabulary leaves rare words out: the word itself may stand on a page.
  return as([meant.word], readWeight[meant.distance > 1 ? 'unsure' : 'sure'], [word]);
};

/** Joins words that the pages write as one ("day care"). */
const joined = (words: readonly string[], { known }: Lexicon): string[] => {
  const out: string[] = [];
  for (const word of words) {
    const both = `${out.at(-1) ?? ''}${word}`;
    const isPair = out.length > 0 && !/\d/u.test(both) && both.length > 5;
    if (isPair && known.has(both)) {
      out[out.length - 1] = both;
    } else out.push(word);
  }
  return out;
};

/** `nightam` and `earlyam` are added to a time of day, and never shown. */
const isPartOfNight = (word: string) => word === 'nightam' || word === 'earlyam';

/** A word as it is shown: an age in words. */
const spoken = (word: string) => word.replace(/^(\d+)m$/u, '$1 months');

/** Whether the house has another name for what the reader said. */
const isExchanged = (said: string | undefined, words: readonly string[]): said is string =>
  said !== undefined &&
  !isPartOfNight(words[0] ?? '') &&
  stemKey(wordsOf(plainText(said))) !== stemKey(words);

/** What says less than other words: bare numbers, ages (which pages are weighed by anyway), small words. */
const termWeight = (term: string, { weak }: Lexicon) => {
  if (/^\d+$/u.test(term)) return partWeight.number;
  return /^\d+m$/u.test(term) || weak.has(term) ? partWeight.small : 1;
};

/** What a word or phrase of the plan counts where another word takes the stress off it. */
const unstressed = 0.4;

/** Terms with how much each counts; the words of a phrase that its group does not say count a little. */
const stressed = (terms: readonly Term[], lexicon: Lexicon): { term: Term; stress: number }[] =>
  terms.flatMap((term, at) => {
    const before = terms[at - 1]?.words.at(-1);
    const stress =
      before === 'without' || (before === 'of' && terms[at - 2]?.term === 'instead')
        ? unstressed
        : 1;
    const inside = term.term.split('_');
    const parts =
      term.words.length > 1
        ? termsOf(term.words, { ...lexicon, longest: 1 }).filter(
            (one) => !lexicon.stop.has(one.term) && !inside.includes(one.term),
          )
        : [];
    return [
      { term, stress },
      ...parts.map((part) => ({ term: part, stress: stress * unstressed })),
    ];
  });

const planned = (
  { term, words, said }: Term,
  stress: number,
  read: Map<string, ReadWord>,
  lexicon: Lexicon,
): PlannedTerm => {
  const weight = Math.min(stress, ...words.map((word) => read.get(word)?.weight ?? 1));
  const any = new Map([[term, weight * termWeight(term, lexicon)]]);
  for (const other of words.flatMap((word) => read.get(word)?.others ?? [])) {
    const [also] = termsOf([other], lexicon);
    if (also && !any.has(also.term)) any.set(also.term, weight * readWeight.other);
  }
  const months = /^(\d+)m$/u.exec(term)?.[1];
  if (months !== undefined) {
    const stage = Number(months) < 3 ? 'newborn' : Number(months) > 12 ? 'toddler' : undefined;
    if (stage) any.set(stage, weight * partWeight.stage);
  }
  for (const like of lexicon.like.get(term) ?? []) {
    if (!any.has(like)) any.set(like, weight * partWeight.like);
  }
  const mended = words.find((word) => read.get(word) && read.get(word)?.typed !== word);
  const shown = isExchanged(said, words) ? said : mended;
  return {
    any: [...any].map(([one, of]) => ({ term: one, weight: of })),
    ...(shown === undefined ? {} : { said: shown }),
  };
};

/**
 * Plans a search: reads ages and times, leaves out words without meaning, mends the spelling of
 * words that no page uses, and adds what means the same. Never throws, whatever the words.
 */
export const planSearch = (typed: string, lexicon: Lexicon): SearchPlan => {
  const cut = typed.slice(0, longest);
  const { text, ages } = readNumbers(cut);
  const typedWords = joined(wordsOf(text), lexicon).slice(0, 80);
  const reading = new Map<string, ReadWord>();
  const readOnce = (word: string, isLast: boolean) => {
    const before = isLast ? undefined : reading.get(word);
    // Mending is the slow part: a text with more words than a question has is mended at its start.
    const its = before ?? readWord(word, isLast, reading.size < mostRead, lexicon);
    reading.set(word, its);
    return its;
  };
  const all = typedWords.map((word, at) =>
    readOnce(word, at === typedWords.length - 1 && !/\s$/u.test(cut)),
  );
  const read = new Map(all.flatMap((one) => one.words.map((word) => [word, one] as const)));
  const words = all.flatMap((one) => one.words);
  const terms = stressed(termsOf(words, lexicon), lexicon).filter(
    ({ term }) => term.grouped || !lexicon.stop.has(term.words[0] ?? ''),
  );
  const unique = new Map<string, (typeof terms)[number]>();
  for (const one of terms) if (!unique.has(one.term.term)) unique.set(one.term.term, one);
  const list = [...unique.values()]
    .slice(0, mostTerms)
    .map(({ term, stress }) => planned(term, stress, read, lexicon));

  const replaced = termsOf(words, lexicon)
    .filter(({ words: here }) => !isPartOfNight(here[0] ?? ''))
    .map(({ words: here, said }) => (isExchanged(said, here) ? said : here.map(spoken).join(' ')))
    .filter((one, at, said) => one !== said[at - 1])
    .join(' ');
  const isChanged = list.some(({ said }) => said !== undefined);
  const offered = all.map((one) => one.offered ?? one.words.map(spoken).join(' ')).join(' ');
  const isOffered = all.some((one) => one.offered !== undefined);
  const stage = stages.find(([pattern]) => words.some((word) => pattern.test(word)));
  const age = ages.at(0) ?? stage?.[1];
  return {
    terms: list,
    ...(age ? { age } : {}),
    ...(isChanged ? { shownFor: replaced } : {}),
    ...(isOffered ? { didYouMean: offered } : {}),
    urgent: soundsUrgent(lexicon, plainText(cut), text, words.join(' ')),
  };
};
