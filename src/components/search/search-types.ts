import type { Part } from '../../domain/search-passage.ts';

export type { Part };

/** What kind of thing was found; a Word stands in the glossary. */
export type Kind = 'Article' | 'Tool' | 'Help' | 'Word';

/** One thing that was found. */
export interface Found {
  url: string;
  title: string;
  kind: Kind;
  /** Its topic and ages, or its kind. */
  facts: string[];
  /** A run of its text, with the words that were looked for marked. */
  excerpt: Part[];
  /** The heading that answers best, with its anchor. */
  sub?: { url: string; title: string };
  /** The words it was found by, where they are not the reader’s own: through a synonym or a mended slip. */
  why?: string;
}

/** How many things each choice of a filter would leave, the other filters being as they are. */
export type Counts = Record<string, number>;

/** The answer to a search. */
export interface Answer {
  /** As typed, without the space around. */
  words: string;
  /** What was looked for instead, where words were mended or exchanged. */
  shownFor?: string;
  /** What may have been meant; offered, not applied. */
  didYouMean?: string;
  /** The words can mean an emergency or despair: help stands above the results. */
  urgent: boolean;
  /** The first results; `more` gives the next ones, each time it is called. */
  found: Found[];
  total: number;
  more?: () => Promise<Found[]>;
  counts: { ages: Counts; topics: Counts; kinds: Counts };
}

/** What the search page shows. */
export type SearchState =
  { is: 'idle' } | { is: 'searching' } | { is: 'failed' } | ({ is: 'done' } & Answer);
