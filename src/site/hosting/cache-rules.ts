/** How long an answer may be kept without asking. */
export interface CacheRule {
  name: 'for ever' | 'ask each time' | 'an hour';
  /** The value of Cache-Control. */
  value: string;
}

/** The rules there are. */
export const cacheRules = {
  forever: { name: 'for ever', value: 'public, max-age=31536000, immutable' },
  // Kept, but asked about each time: an unchanged page costs one answer without a body (304).
  fresh: { name: 'ask each time', value: 'no-cache' },
  hour: { name: 'an hour', value: 'public, max-age=3600' },
} as const satisfies Record<string, CacheRule>;

/** A path of files whose names change with what is in them; `:name` is one part, `*` all the rest. */
export const foreverPaths = ['/_astro/*', '/search-index/:digest/:file'] as const;

/**
 * Files that keep their names and have to be today’s: the service worker, and the list that names the
 * files of the search index (kept for an hour, it would name files that a new version took away).
 */
export const freshPaths = ['/sw.js', '/search-index/start.json'] as const;

/** The source of a regular expression, for JavaScript, nginx and Go alike, for one such path. */
export const pathPattern = (path: string): string =>
  `^${path
    .replace(/[.+?^$()[\]{}|\\]/gu, '\\$&')
    .replace(/:\w+/gu, '[^/]+')
    .replace(/\*$/u, '.*')}$`;

/** Pages: what ends in a slash, or in `.html` (as a server sees it after it found the file). */
export const pagePattern = String.raw`(/|\.html)$`;

/** In which order a server asks, and what it answers; where none fits, an hour. */
export const cacheOrder: readonly { pattern: string; rule: CacheRule }[] = [
  ...foreverPaths.map((path) => ({ pattern: pathPattern(path), rule: cacheRules.forever })),
  ...freshPaths.map((path) => ({ pattern: pathPattern(path), rule: cacheRules.fresh })),
  { pattern: pagePattern, rule: cacheRules.fresh },
];

/** The rule for a path of the site (`/articles/naps/`, `/_astro/a.b1c2.js`), without the base path. */
export const cacheRuleOf = (path: string): CacheRule =>
  cacheOrder.find(({ pattern }) => new RegExp(pattern, 'u').test(path))?.rule ?? cacheRules.hour;
