/** The parts of the site that are kept on a device, in the order in which they come. */
export type OfflinePart = 'core' | 'tools' | 'library';

/** The files of a part: paths from the site's root, each with its revision, '' where its name has one. */
export type Revisions = Readonly<Record<string, string>>;

/** What a part weighs: how many files, bytes over the line (gzip), and bytes once they are kept. */
export interface PartSize {
  files: number;
  wire: number;
  disk: number;
}

/** Every file that can be kept, by part, and what each part weighs. */
export interface OfflineFiles {
  /** Another one for every other list of files. */
  version: string;
  revisions: Readonly<Record<OfflinePart, Revisions>>;
  sizes: Readonly<Record<OfflinePart, PartSize>>;
}

/** The page that stands in for one that is not there. */
export const offlinePage = 'offline/';

/** What is kept first, and for readers who save data alone: help for tonight, and the way to it. */
export const corePages: readonly string[] = [
  '',
  offlinePage,
  'help/',
  'articles/3am-help/',
  'articles/safe-sleep/',
];

/** What is kept next, by itself: every tool, and the list of articles. */
export const toolPages: readonly string[] = [
  'routine/',
  'routine/sheet/',
  'holiday/',
  'clock-change/',
  'back-on-track/',
  'nursery-days/',
  'back-to-work/',
  'progress/',
  'progress/diary/',
  'search/',
  'your-data/',
  'articles/',
];

/** Whether a file's name changes with what it holds, so that it never has to be asked for again. */
export const isHashed = (path: string): boolean =>
  /^_astro\/|^search-index\/[0-9a-f]{6}\//u.test(path);

/**
 * The part that a file of the built site belongs to, from its path (pages end in `/`); undefined
 * where it is never kept: feeds, the picture for shared links, the page for wrong addresses.
 * `coreAssets` are the files that the core pages need to be shown.
 */
export const partOfFile = (
  path: string,
  coreAssets: ReadonlySet<string>,
): OfflinePart | undefined => {
  if (corePages.includes(path) || coreAssets.has(path) || path === 'favicon.svg') return 'core';
  if (toolPages.includes(path) || /^(_astro|search-index)\//u.test(path)) return 'tools';
  return path.endsWith('/') ? 'library' : undefined;
};

/** The name under which this revision of a file is kept. */
export const keyOf = (path: string, revision: string): string =>
  revision ? `${path}?kept=${revision}` : path;

/** The path in such a name. */
export const pathOfKey = (key: string): string => key.replace(/\?.*$/u, '');

/** What a file stays from one version to the next: its path without the digest in it. */
export const identityOf = (path: string): string =>
  path
    .replace(/^(_astro\/.*)\.[\w-]{8}(\.\w+)$/u, '$1$2')
    .replace(/^search-index\/[0-9a-f]{6}\//u, 'search-index/');

/**
 * The files that a device has to ask for again when a new version comes: those it keeps in another
 * revision. `keptKeys` are the names of all it keeps.
 */
export const changedFiles = (keptKeys: readonly string[], revisions: Revisions): string[] => {
  const keys = new Set(keptKeys);
  const kept = new Set(keptKeys.map((key) => identityOf(pathOfKey(key))));
  return Object.entries(revisions)
    .filter(([path, revision]) => kept.has(identityOf(path)) && !keys.has(keyOf(path, revision)))
    .map(([path]) => path);
};
