import { bestPassage } from '../../domain/search-passage.ts';
import { planSearch, type SearchPlan } from '../../domain/search-plan.ts';
import type { SearchQuery } from '../../domain/search-query.ts';
import {
  rankPages,
  rarity,
  type PageFacts,
  type Ranked,
  type TermEntry,
} from '../../domain/search-rank.ts';
import { openFiles, type SearchFiles } from './search-files.ts';
import type { Answer, Counts, Found, Kind, SearchState } from './search-types.ts';

let opening: Promise<SearchFiles> | undefined;

const open = (base: string): Promise<SearchFiles> => {
  opening ??= openFiles(base);
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
};

/** Loads the index and its words, once. Rejects where it can't; the next call tries again. */
export const warmUp = async (base: string): Promise<void> => {
  await open(base);
};

/** How many results come at a time: each brings its text. */
const pageSize = 6;

const toFound = async (
  files: SearchFiles,
  plan: SearchPlan,
  weights: ReadonlyMap<string, number>,
  { page, has }: Ranked,
): Promise<Found | undefined> => {
  const text = await files.text(page);
  if (!text) return undefined;
  const { section, excerpt } = bestPassage(text.s, weights, files.start.lexicon);
  const [heading, anchor] = section;
  const why = has.flatMap((at) => plan.terms[at]?.said ?? []).join(', ');
  return {
    url: text.u,
    title: text.t,
    kind: (files.start.pages[page]?.kind ?? 'Article') as Kind,
    facts: text.f,
    excerpt,
    ...(anchor ? { sub: { url: `${text.u}#${anchor}`, title: heading } } : {}),
    ...(why ? { why } : {}),
  };
};

/** How much each term counts in an excerpt. */
const markWeights = (plan: SearchPlan, entries: ReadonlyMap<string, TermEntry>, pages: number) => {
  const weights = new Map<string, number>();
  for (const { term, weight } of plan.terms.flatMap(({ any }) => any)) {
    const entry = entries.get(term);
    if (entry) weights.set(term, Math.max(0.05, weight * rarity(entry.postings, pages)));
  }
  // Words that stand everywhere are not worth a mark where rarer ones are looked for.
  const least = 0.3 * Math.max(0, ...weights.values());
  return new Map([...weights].filter(([, weight]) => weight >= least));
};

const isFor = (ages: PageFacts['ages'], band: { from: number; to: number }) =>
  ages.from < band.to && ages.to > band.from;

/** The ranked pages that pass the filters, and how many each other choice would leave. */
const narrowed = ({ start }: SearchFiles, ranked: readonly Ranked[], query: SearchQuery) => {
  const counts: Answer['counts'] = { ages: {}, topics: {}, kinds: {} };
  const add = (of: Counts, name: string) => {
    if (name) of[name] = (of[name] ?? 0) + 1;
  };
  const band = start.bands.find(({ label }) => label === query.age);
  const left = ranked.filter(({ page }) => {
    const facts = start.pages[page];
    if (!facts) return false;
    const age = query.age === '' || (band !== undefined && isFor(facts.ages, band));
    const topic = query.topic === '' || facts.topic === query.topic;
    const kind = query.kind === '' || facts.kind === query.kind;
    if (topic && kind) {
      for (const one of start.bands) if (isFor(facts.ages, one)) add(counts.ages, one.label);
    }
    if (age && kind) add(counts.topics, facts.topic);
    if (age && topic) add(counts.kinds, facts.kind);
    return age && topic && kind;
  });
  return { left, counts };
};

const answer = async (files: SearchFiles, words: string, query: SearchQuery): Promise<Answer> => {
  const { start } = files;
  const plan = planSearch(query.words, start.lexicon);
  const entries = await files.entries(plan.terms.flatMap(({ any }) => any.map(({ term }) => term)));
  const ranked = rankPages(plan.terms, plan.age, entries, start.pages);
  const { left, counts } = narrowed(files, ranked, query);
  const weights = markWeights(plan, entries, start.pages.length);
  let at = 0;
  const next = async () => {
    const some = left.slice(at, at + pageSize);
    at += pageSize;
    const found = await Promise.all(some.map((one) => toFound(files, plan, weights, one)));
    return found.filter((one) => one !== undefined);
  };
  return {
    words,
    urgent: plan.urgent,
    ...(plan.shownFor === undefined ? {} : { shownFor: plan.shownFor }),
    ...(plan.didYouMean === undefined ? {} : { didYouMean: plan.didYouMean }),
    found: await next(),
    total: left.length,
    ...(left.length > pageSize ? { more: next } : {}),
    counts,
  };
};

/**
 * Looks a query up. Resolves to `idle` for an empty query and to `failed` where the index could
 * not be loaded or read; it never rejects.
 */
export const runSearch = async (base: string, query: SearchQuery): Promise<SearchState> => {
  const words = query.words.trim();
  if (!words) return { is: 'idle' };
  try {
    return { is: 'done', ...(await answer(await open(base), words, query)) };
  } catch {
    return { is: 'failed' };
  }
};
