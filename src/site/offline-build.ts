// cspell:ignore dont
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { getManifest } from 'workbox-build';
import type { OfflineFiles } from '../domain/offline-files.ts';
import { offlineFiles } from './offline-list.ts';
import { isWithdrawn } from './offline-mode.ts';

const bundled = async (name: string, define: Record<string, string> = {}): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../offline/${name}.ts`, import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
  });
  return outputFiles.map(({ text }) => text).join('');
};

/** Every file of the built site, pages under the path they are asked for, with a revision each. */
const listed = async (dist: string) => {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: ['**/*.{html,js,css,woff2,svg,json}'],
    dontCacheBustURLsMatching: /^_astro\/|^search-index\/[0-9a-f]{6}\//u,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  return manifestEntries.map(({ url, revision }) => ({
    file: url,
    path: url.replace(/(^|\/)index\.html$/u, '$1'),
    revision: revision?.slice(0, 8) ?? '',
  }));
};

/** Every file of the built site in `dist` that can be kept, as its worker knows them. */
export const filesOfSite = async (dist: string): Promise<OfflineFiles> =>
  offlineFiles(await listed(dist), (file) => readFile(path.join(dist, file)));

/** Writes the worker of the built site in `dist`, or the one that lets go of everything. */
export const writeWorker = async (dist: string, withdrawn = isWithdrawn): Promise<void> => {
  if (withdrawn) {
    await writeFile(path.join(dist, 'sw.js'), await bundled('withdrawn-worker'));
    return;
  }
  const files = await filesOfSite(dist);
  const worker = await bundled('worker', { OFFLINE_FILES: JSON.stringify(files) });
  await writeFile(path.join(dist, 'sw.js'), worker);
};

/**
 * The Astro integration that writes `/sw.js`, after everything else is there, the search index too.
 * In `astro dev` a worker that lets go of everything stands in its place: one that was left behind by
 * `npm start` on the same port would go on answering with old pages.
 */
export const offline = (): AstroIntegration => ({
  name: 'small-hours:offline',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        if (!request.url?.endsWith('/sw.js')) {
          next();
          return;
        }
        bundled('withdrawn-worker').then((worker) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(worker);
        }, next);
      });
    },
    'astro:build:done': ({ dir }) => writeWorker(fileURLToPath(dir)),
  },
});
