import type { AgeSpan } from './search-numbers.ts';
import type { PlannedTerm } from './search-plan.ts';
import { topLevel, type Posting } from './search-postings.ts';

/** What the ranking knows of a page before it is read: ages are in months. */
export interface PageFacts {
  kind: string;
  topic: string;
  ages: AgeSpan;
}

/** A short text of a page (its title, its question, a heading…): the words that name the page. */
export interface Phrase {
  page: number;
  /** How much being named so counts, from 0 to 1. */
  weight: number;
  /** How rare its words are together. */
  mass: number;
  /** Its terms. */
  terms: string[];
}

/** What the index says of one term. */
export interface TermEntry {
  postings: Posting[];
  /** The phrases in which this is the rarest term. */
  phrases: Phrase[];
}

/** A page that was found: the terms of the plan that it has, by their places in the plan. */
export interface Ranked {
  page: number;
  score: number;
  has: number[];
}

/*
 * The weights below are judgements, set one at a time on the questions of `search-cases.ts` and kept
 * where the right page came first more often (docs/search.md). There is no source for them.
 */

/** What of kinds other than articles counts: they stand beside the articles, not before them. */
const kindWeight: Record<string, number> = { Article: 1, Tool: 0.8, Help: 0.8, Word: 0.55 };
/** What being named by the words counts beside having them. */
const phraseWeight = 0.9;
/** How much a page for the age that was named gains, and one for another age loses. */
const ageWeight = 0.2;
/** Results below this share of the first one's score are left out. */
const least = 0.22;
/** Above 1, rare words count more against common ones than their logarithm says. */
const sharp = 1.3;

/** How rare a term is, from the levels of the pages that have it. */
export const rarity = (postings: readonly Posting[], pages: number): number => {
  const share = postings.reduce((sum, { level }) => sum + level / topLevel, 0);
  return Math.log(1 + Math.max(0, pages - share + 0.5) / (share + 0.5)) ** sharp;
};

/** How well a page suits an age: 1 for a page written for it, 0 for any age, less where it is not for it. */
export const ageFit = (ages: AgeSpan, age: AgeSpan): number => {
  const middle = (age.from + age.to) / 2;
  const away = Math.max(ages.from - age.to, age.from - ages.to, 0);
  if (away > 0 || middle >= ages.to + 1) return -Math.min(1, 0.3 + away / 10);
  return 1 - Math.min(1, (ages.to - ages.from) / 48);
};

interface Sums {
  score: number;
  has: Set<number>;
}

/**
 * Ranks pages: the more of the plan's terms a page has, the rarer these are and the more the page
 * is about them, the higher; pages that are named by several of the words stand above the rest.
 */
export const rankPages = (
  terms: readonly PlannedTerm[],
  age: AgeSpan | undefined,
  entries: ReadonlyMap<string, TermEntry>,
  pages: readonly PageFacts[],
): Ranked[] => {
  const sums = new Map<number, Sums>();
  const of = (page: number) => {
    const sum = sums.get(page) ?? { score: 0, has: new Set<number>() };
    sums.set(page, sum);
    return sum;
  };
  // How much each term that the plan knows counts, whichever of its words it is.
  const worth = new Map<string, { value: number; at: number }>();
  terms.forEach(({ any }, at) => {
    const best = new Map<number, number>();
    const own = entries.get(any[0]?.term ?? '');
    // What stands in for a word never counts more than the word would.
    const most = own ? rarity(own.postings, pages.length) : Infinity;
    for (const { term, weight } of any) {
      const entry = entries.get(term);
      if (!entry) continue;
      const value = weight * Math.min(most, rarity(entry.postings, pages.length));
      if (value > (worth.get(term)?.value ?? 0)) worth.set(term, { value, at });
      for (const { page, level } of entry.postings) {
        best.set(page, Math.max(best.get(page) ?? 0, (value * level) / topLevel));
      }
    }
    for (const [page, value] of best) {
      const sum = of(page);
      sum.score += value;
      sum.has.add(at);
    }
  });

  const named = new Map<number, number>();
  for (const term of worth.keys()) {
    for (const phrase of entries.get(term)?.phrases ?? []) {
      const met = new Map<number, number>();
      for (const one of phrase.terms) {
        const its = worth.get(one);
        if (its) met.set(its.at, Math.max(met.get(its.at) ?? 0, its.value));
      }
      const sum = [...met.values()].reduce((all, value) => all + value, 0);
      const share = Math.min(1, sum / Math.max(phrase.mass, 0.1));
      const value = phrase.weight * sum * share * share * (met.size > 1 ? 1 : 0.5);
      named.set(phrase.page, Math.max(named.get(phrase.page) ?? 0, value));
    }
  }
  for (const [page, value] of named) of(page).score += phraseWeight * value;

  if (age && sums.size === 0) {
    pages.forEach(({ ages }, page) => {
      if (ageFit(ages, age) > 0) of(page).score = 1;
    });
  }
  const ranked = [...sums].map(([page, { score, has }]) => {
    const facts = pages[page];
    const fit = age && facts ? ageFit(facts.ages, age) : 0;
    return {
      page,
      score: score * (kindWeight[facts?.kind ?? ''] ?? 1) * (1 + ageWeight * fit),
      has: [...has].sort((a, b) => a - b),
    };
  });
  ranked.sort((a, b) => b.score - a.score || a.page - b.page);
  const enough = (ranked[0]?.score ?? 0) * least;
  return ranked.filter(({ score }) => score > 0 && score >= enough);
};
