/**
 * What a page may ask of the worker.
 * - `fill`: keep the tools and the search, unless the reader saves data;
 * - `take-over`: the reader agrees to the version that waits;
 * - `state`: how much is kept;
 * - `pages`: which pages are kept;
 * - `keep-some`: some more of the whole site;
 * - `let-go`: what “keep everything” brought, or every article and list that was read.
 */
export type Ask =
  | { ask: 'fill' | 'take-over' | 'state' | 'pages' | 'keep-some' }
  | { ask: 'let-go'; what: 'whole' | 'read' };

/** How much is kept of the whole site. */
export interface OfflineState {
  /** How many files there are, and how many of them are kept. */
  files: number;
  kept: number;
  /** Bytes of all of them: over the line, and once they are kept. */
  wire: number;
  disk: number;
  /** Whether anything was brought by “keep everything”. */
  brought: boolean;
  /** What kept the last ones from coming: no room on the device, or no network. */
  problem?: 'full' | 'offline';
}

/** A page that is kept. */
export interface KeptPage {
  /** From the site's root: `articles/night-feeds/`. */
  path: string;
  title: string;
}

/** What the worker answers. */
export interface Answers {
  state: OfflineState;
  'keep-some': OfflineState;
  'let-go': OfflineState;
  pages: KeptPage[];
}
