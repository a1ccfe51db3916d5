/** What the worker keeps when: at the start, with a new version, bit by bit, and what goes again. */
import { changedFiles, keyOf, offlinePage } from '../domain/offline-files.ts';
import {
  addressOf,
  bring,
  cacheNames,
  files,
  held,
  isKnown,
  keysOf,
  letGo,
  letGoOfAll,
  missing,
  note,
  noted,
  pathOf,
  type CacheId,
} from './kept-files.ts';
import type { KeptPage, OfflineState } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;

const { core, tools, library } = files.revisions;
const corePaths = Object.keys(core);
const libraryPaths = Object.keys(library);
const toolPaths = Object.keys(tools);

const windows = () => self.clients.matchAll({ type: 'window', includeUncontrolled: true });

const savesData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** The files that are kept in another revision. */
const changed = async (id: CacheId) =>
  changedFiles(await keysOf(id), { ...core, ...tools, ...library });

/**
 * Before a version takes over, all that it answers with has to be there: what every reader gets, and
 * everything the version before it kept here. Rejects where something can't be had: the one before
 * stays then, and the next try goes on from here.
 */
export const getReady = async (event: ExtendableEvent): Promise<void> => {
  const before = await keysOf('kept');
  await bring('kept', corePaths, event);
  if (await noted('kept', 'tools')) await bring('kept', toolPaths, event);
  const stale = await changed('kept');
  await bring('kept', stale, event);
  if (await noted('whole', 'complete')) {
    await bring('whole', await missing(libraryPaths, 'kept', 'whole'), event);
  } else {
    await bring('whole', await changed('whole'), event);
  }
  if (before.length > 0) return;
  // The page that brought the worker was read too.
  const open = (await windows()).map(({ url }) => pathOf(url) ?? '');
  await bring('kept', open.filter(isKnown), event);
};

/**
 * Lets go of what no version needs any more, once for each version. Pages of the version before may
 * still be open in other tabs, and ask for their parts: then it waits, as it does while the next
 * version gets ready.
 */
const tidy = async () => {
  const { installing, waiting } = self.registration;
  if (installing || waiting || (await windows()).length > 1) return;
  if ((await noted('kept', 'tidy')) === files.version) return;
  const known = new Set(
    [core, tools, library].flatMap((part) =>
      Object.entries(part).map(([path, revision]) => keyOf(path, revision)),
    ),
  );
  for (const id of ['kept', 'whole'] as const) {
    const old = (await keysOf(id)).filter((key) => !known.has(key));
    if (old.length > 0) await letGo(id, old);
  }
  await note('kept', 'tidy', files.version);
};

let filling: Promise<void> | undefined;

const fillUp = async (event: ExtendableEvent) => {
  await tidy();
  if (savesData()) return;
  await bring('kept', toolPaths, event);
  await note('kept', 'tools', files.version);
};

/** Keeps the tools and the search, unless the reader saves data. Goes on where it was broken off. */
export const fill = async (event: ExtendableEvent): Promise<void> => {
  filling ??= fillUp(event).finally(() => {
    filling = undefined;
  });
  await filling.catch(() => undefined);
};

const wholePaths = [...corePaths, ...toolPaths, ...libraryPaths];

/** How much of the site is kept. */
export const state = async (problem?: OfflineState['problem']): Promise<OfflineState> => {
  const left = await missing(wholePaths, 'kept', 'whole');
  const sizes = Object.values(files.sizes);
  return {
    files: wholePaths.length,
    kept: wholePaths.length - left.length,
    wire: sizes.reduce((sum, { wire }) => sum + wire, 0),
    disk: sizes.reduce((sum, { disk }) => sum + disk, 0),
    brought: await caches.has(cacheNames.whole),
    ...(problem ? { problem } : {}),
  };
};

/** How many files come between two looks at how far it is. */
const someFiles = 12;

/** Keeps some more of the whole site; the page asks until all of it is there. */
export const keepSome = async (event: ExtendableEvent): Promise<OfflineState> => {
  try {
    const toolsLeft = await missing([...corePaths, ...toolPaths], 'kept');
    await bring('kept', toolsLeft.slice(0, someFiles), event);
    const left = toolsLeft.length > 0 ? [] : await missing(libraryPaths, 'kept', 'whole');
    await bring('whole', left.slice(0, someFiles), event);
    const now = await state();
    if (now.kept === now.files) await note('whole', 'complete', files.version);
    return now.kept === now.files ? { ...now, brought: true } : now;
  } catch (error) {
    return state((error as Error).name === 'QuotaExceededError' ? 'full' : 'offline');
  }
};

/** Takes back what “keep everything” brought, or lets go of what was read; what is for all stays. */
export const takeBack = async (what: 'whole' | 'read'): Promise<OfflineState> => {
  await letGoOfAll('whole');
  if (what === 'read') {
    const own = new Set(
      [core, tools].flatMap((part) =>
        Object.entries(part).map(([path, revision]) => keyOf(path, revision)),
      ),
    );
    await letGo(
      'kept',
      (await keysOf('kept')).filter((key) => !own.has(key)),
    );
  }
  return state();
};

/** What a page's title is without the name of the site, as text. */
const titleIn = (html: string) =>
  (/<title>([^<]*?)(?: · [^·<]*)?<\/title>/u.exec(html)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '’')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The pages that are kept, with their titles, but for the first one and the one that lists them. */
export const keptPages = async (): Promise<KeptPage[]> => {
  const pages = wholePaths.filter((path) => isPage(path) && path !== '' && path !== offlinePage);
  const titled = pages.map(async (path) => {
    const page = (await held('kept', path)) ?? (await held('whole', path));
    return page ? [{ path, title: titleIn(await page.text()) }] : [];
  });
  return (await Promise.all(titled)).flat();
};

/** Whether a path is that of a page and not of a file. */
export const isPage = (path: string): boolean => !/\.[^/]*$/u.test(path);

/** Where a path without the slash at its end leads to, if there is such a page. */
export const withSlash = (path: string): string | undefined =>
  isKnown(`${path}/`) ? addressOf(`${path}/`) : undefined;
