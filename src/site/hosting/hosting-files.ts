import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, redirectsFile } from './host-files.ts';

/** Files that are made after the build, for the host and not for readers. */
const made = /(?:^|\/)_(?:headers|redirects)$|\.(?:br|zst|gz)$/u;

/** What was built, relative to `folder`, with `/` between folders; without what was made of it later. */
export const builtFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !made.test(file))
    .sort();

/**
 * Puts `_headers` and `_redirects` into the built site, where Netlify and Cloudflare Pages look for
 * them. Stands last among the integrations, so that it sees what the others wrote.
 */
export const hostingFiles = (): AstroIntegration => {
  let base = '';
  return {
    name: 'small-hours:hosting-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/u, '');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(path.join(folder, '_headers'), headersFile(builtFiles(folder), base));
        writeFileSync(path.join(folder, '_redirects'), redirectsFile(base));
      },
    },
  };
};
