import { termsOf, type Lexicon } from '../domain/search-lexicon.ts';
import { readNumbers, type AgeSpan } from '../domain/search-numbers.ts';
import type { Section } from '../domain/search-passage.ts';
import { topLevel } from '../domain/search-postings.ts';
import { wordsOf } from '../domain/search-words.ts';

/** A page as the search index needs it. */
export interface SearchPage {
  url: string;
  title: string;
  kind: 'Article' | 'Tool' | 'Help' | 'Word';
  topic: string;
  ages: AgeSpan;
  /** Shown under a result. */
  facts: string[];
  description: string;
  question: string;
  /** Words that parents type and the page may not have. */
  searchWords: readonly string[];
  inShort: readonly string[];
  sections: readonly Section[];
}

/*
 * The numbers below are judgements, like the weights of the ranking: set one at a time on the questions
 * of `search-cases.ts` (docs/search.md). There is no source for them.
 */

/** What each place of a page counts, when its words are summed up. */
const fields = { title: 9, question: 4, words: 6, headings: 3, description: 2, short: 2, body: 1 };
/** So many counts make half the highest level: after that, saying a word again adds less and less. */
const half = 11;
/** What being named in each place counts. */
const named = { title: 1, question: 0.8, words: 1, headings: 0.6 };
const read = (text: string, lexicon: Lexicon): string[] =>
  termsOf(wordsOf(readNumbers(text).text), lexicon).flatMap(({ term, words }) =>
    // A phrase counts as itself, and its words as themselves.
    words.length > 1
      ? [term, ...termsOf(words, { ...lexicon, longest: 1 }).map((one) => one.term)]
      : [term],
  );

/** The words of a page, by the places they stand in. */
export const textOf = (page: SearchPage): Record<keyof typeof fields, string> => ({
  title: page.title,
  question: page.question,
  words: page.searchWords.join(' . '),
  headings: page.sections.map(([heading]) => heading).join(' . '),
  description: page.description,
  short: page.inShort.join(' '),
  body: page.sections.map(([, , text]) => text).join(' '),
});

/** How much a page is about each of its terms: levels from 0 to 30. */
export const levelsOf = (page: SearchPage, lexicon: Lexicon) => {
  const counts = new Map<string, number>();
  for (const [field, text] of Object.entries(textOf(page))) {
    const terms = read(text, lexicon);
    const weight = fields[field as keyof typeof fields];
    // A long text says each word more often: half of that is taken off.
    const length = field === 'body' ? 0.5 + terms.length / 2400 : 0.6 + terms.length / 60;
    const own = new Map<string, number>();
    for (const term of terms) own.set(term, (own.get(term) ?? 0) + 1);
    for (const [term, count] of own) {
      const most = field === 'body' ? count : Math.min(count, 2);
      counts.set(
        term,
        (counts.get(term) ?? 0) + (weight * most) / (field === 'words' ? 1 : length),
      );
    }
  }
  return new Map(
    [...counts].map(([term, count]) => [term, Math.round((topLevel * count) / (count + half))]),
  );
};

/** The short texts that name a page, each with how much being named so counts. */
export const phrasesOf = (page: SearchPage) => [
  { text: page.title, weight: named.title },
  { text: page.question, weight: named.question },
  ...page.searchWords.map((text) => ({ text, weight: named.words })),
  ...page.sections.filter(([text]) => text).map(([text]) => ({ text, weight: named.headings })),
];
