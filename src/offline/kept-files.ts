/// <reference lib="webworker" />
/**
 * What the worker keeps, and the only file of the site that names `caches`. Two of them, which hold
 * files under their path and revision (`articles/night-feeds/?kept=1a2b3c4d`): what is kept by itself
 * and what was read, and what “keep everything” brought on top. So one version never answers with
 * another's files, and a file that stays the same is not asked for again.
 */
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { keyOf, type OfflineFiles, type Revisions } from '../domain/offline-files.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written into the worker by the build (src/site/offline-build.ts). */
declare const OFFLINE_FILES: OfflineFiles;

/** The files of this version. */
export const files = OFFLINE_FILES;

const { scope } = self.registration;

/** The names of the caches end in the scope: a preview under another base path has its own. */
export const cacheNames = {
  kept: `small-hours-kept ${scope}`,
  whole: `small-hours-whole ${scope}`,
} as const;

/** Which of the two. */
export type CacheId = keyof typeof cacheNames;

const revisions: Revisions = Object.assign({}, ...Object.values(files.revisions)) as Revisions;

/** Whether this version of the site has such a file. */
export const isKnown = (path: string): boolean => Object.hasOwn(revisions, path);

/** The path of an address from the site's root, without query; undefined where it is not of the site. */
export const pathOf = (address: string): string | undefined => {
  const { origin, pathname } = new URL(address);
  const url = origin + pathname;
  return url.startsWith(scope) ? url.slice(scope.length) : undefined;
};

/** The address of a path. */
export const addressOf = (path: string): string => new URL(path, scope).href;

const keyFor = (path: string) => addressOf(keyOf(path, revisions[path] ?? ''));

/** Cache first: what is kept of this version, else from the network, and kept then. */
const strategyOf = (id: CacheId, fetchOptions: RequestInit) =>
  new CacheFirst({
    cacheName: cacheNames[id],
    fetchOptions,
    matchOptions: { ignoreVary: true },
    plugins: [
      {
        cacheKeyWillBeUsed: ({ request }) => Promise.resolve(keyFor(pathOf(request.url) ?? '')),
        // A page of some hotel's network is none of ours.
        cacheWillUpdate: ({ response }) =>
          Promise.resolve(response.status === 200 && !response.redirected ? response : null),
      },
    ],
  });

// What has no digest in its name may lie in the browser's own cache in an older revision.
const byName = { kept: strategyOf('kept', {}), whole: strategyOf('whole', {}) };
const asked = {
  kept: strategyOf('kept', { cache: 'no-cache' }),
  whole: strategyOf('whole', { cache: 'no-cache' }),
};

const strategyFor = (id: CacheId, path: string) => (revisions[path] ? asked : byName)[id];

/** Answers with a file, kept or from the network. Rejects where neither has it. */
export const answer = (event: FetchEvent, path: string): Promise<Response> =>
  strategyFor('kept', path).handle({ event, request: event.request });

/** This version of a file in a cache, if it is there. */
export const held = (id: CacheId, path: string): Promise<Response | undefined> =>
  caches.match(keyFor(path), { cacheName: cacheNames[id], ignoreVary: true });

/** Any revision of a file in any of the two, if there is one. */
export const anyRevision = async (path: string): Promise<Response | undefined> => {
  const options = { ignoreSearch: true, ignoreVary: true };
  return (
    (await caches.match(addressOf(path), { ...options, cacheName: cacheNames.kept })) ??
    (await caches.match(addressOf(path), { ...options, cacheName: cacheNames.whole }))
  );
};

/** Keeps a copy of an answer as one that was read. */
export const keepRead = async (path: string, response: Response): Promise<void> => {
  const cache = await caches.open(cacheNames.kept);
  await cache.put(keyFor(path), response);
};

const notes = '.note/';

/** The keys of the files in a cache, from the site's root; none where there is no such cache. */
export const keysOf = async (id: CacheId): Promise<string[]> => {
  if (!(await caches.has(cacheNames[id]))) return [];
  const requests = await (await caches.open(cacheNames[id])).keys();
  const keys = requests.map(({ url }) => url.slice(scope.length));
  return keys.filter((key) => !key.startsWith(notes));
};

/** Those of `paths` that are not in one of these caches in this version. */
export const missing = async (
  paths: readonly string[],
  ...ids: readonly CacheId[]
): Promise<string[]> => {
  const keys = new Set((await Promise.all(ids.map(keysOf))).flat());
  return paths.filter((path) => !keys.has(keyOf(path, revisions[path] ?? '')));
};

const fetchInto = async (id: CacheId, path: string, event: ExtendableEvent) => {
  const [answering, keeping] = strategyFor(id, path).handleAll({
    event,
    request: new Request(addressOf(path)),
  });
  const [{ status, redirected }] = await Promise.all([answering, keeping]);
  if (status !== 200 || redirected) throw new Error(`${path}: ${status}`);
};

/** How many files are asked for at a time: a slow line is far away before it is narrow. */
const atOnce = 6;

/**
 * Brings those of `paths` that a cache does not have. Rejects with the first failure; what had come
 * until then stays, so that the next try goes on from there.
 */
export const bring = async (
  id: CacheId,
  paths: readonly string[],
  event: ExtendableEvent,
): Promise<void> => {
  const queue = await missing(paths, id);
  const next = async (): Promise<void> => {
    const path = queue.shift();
    if (path === undefined) return;
    await fetchInto(id, path, event);
    await next();
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, next));
  } catch (error) {
    queue.length = 0;
    throw error;
  }
};

/** Lets go of files in a cache, by their keys. */
export const letGo = async (id: CacheId, keys: readonly string[]): Promise<void> => {
  const cache = await caches.open(cacheNames[id]);
  await Promise.all(keys.map((key) => cache.delete(addressOf(key))));
};

/** Lets go of a whole cache. */
export const letGoOfAll = (id: CacheId): Promise<boolean> => caches.delete(cacheNames[id]);

const noteKey = (name: string) => addressOf(`${notes}${name}`);

/** Notes something beside the files, such as that a part is complete. */
export const note = async (id: CacheId, name: string, text: string): Promise<void> =>
  (await caches.open(cacheNames[id])).put(noteKey(name), new Response(text));

/** What was noted; undefined where nothing was. */
export const noted = async (id: CacheId, name: string): Promise<string | undefined> =>
  (await caches.match(noteKey(name), { cacheName: cacheNames[id] }))?.text();
