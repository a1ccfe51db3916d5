/// <reference lib="webworker" />
/**
 * The service worker: the site without a network. Pages and files that are kept are answered with at
 * once, all of one version; the rest comes from the network and is kept. A new version gets ready
 * beside this one and waits (docs/decisions/013). Built into `/sw.js` by src/site/offline-build.ts.
 */
import { isHashed, offlinePage } from '../domain/offline-files.ts';
import { anyRevision, answer, held, isKnown, keepRead, pathOf } from './kept-files.ts';
import {
  fill,
  getReady,
  isPage,
  keepSome,
  keptPages,
  state,
  takeBack,
  withSlash,
} from './keeping.ts';
import type { Ask } from './messages.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long a page that is not kept may take, in milliseconds: longer, and the reader hears why. */
const patience = 15_000;

const inTime = (answering: Promise<Response>) =>
  new Promise<Response>((resolve, reject) => {
    setTimeout(() => {
      reject(new Error('It took too long.'));
    }, patience);
    answering.then(resolve, reject);
  });

const answerPage = async (event: FetchEvent, path: string): Promise<Response> => {
  const brought = await held('whole', path);
  if (brought) {
    // It counts as read from now on, and stays when what was brought goes again.
    event.waitUntil(keepRead(path, brought.clone()).catch(() => undefined));
    return brought;
  }
  try {
    return await inTime(answer(event, path));
  } catch {
    const slash = withSlash(path);
    if (slash) return Response.redirect(slash);
    return (await anyRevision(path)) ?? (await held('kept', offlinePage)) ?? Response.error();
  }
};

const answerFile = async (event: FetchEvent, path: string): Promise<Response> => {
  try {
    return await answer(event, path);
  } catch {
    return (await anyRevision(path)) ?? Response.error();
  }
};

const obey = (event: ExtendableMessageEvent): Promise<unknown> => {
  const data = event.data as Ask;
  switch (data.ask) {
    case 'fill':
      return fill(event);
    case 'take-over':
      return self.skipWaiting();
    case 'state':
      return state();
    case 'pages':
      return keptPages();
    case 'keep-some':
      return keepSome(event);
    case 'let-go':
      return takeBack(data.what);
  }
};

self.addEventListener('install', (event) => {
  event.waitUntil(getReady(event));
});

self.addEventListener('activate', () => {
  // The first page has no worker yet. Later ones change over by themselves, and nobody waits.
  void self.clients.claim();
});

self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const path = pathOf(url);
  if (method !== 'GET' || path === undefined) return;
  if (mode === 'navigate') {
    if (isPage(path)) event.respondWith(answerPage(event, path));
  } else if (isKnown(path) || isHashed(path)) {
    event.respondWith(answerFile(event, path));
  }
});

self.addEventListener('message', (event) => {
  event.waitUntil(obey(event).then((answered) => event.ports[0]?.postMessage(answered)));
});
