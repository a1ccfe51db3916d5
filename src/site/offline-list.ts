import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import {
  corePages,
  partOfFile,
  type OfflineFiles,
  type OfflinePart,
} from '../domain/offline-files.ts';

/** A file of the built site: where it lies in `dist`, the path it is asked for, and its revision. */
export interface ListedFile {
  file: string;
  path: string;
  revision: string;
}

type Read = (file: string) => Promise<Buffer>;

/** The files that a page names, or a style sheet: code, styles, fonts, icons. */
const named = /_astro\/[\w.-]+\.(?:js|css|woff2|svg)/gu;
/** What a module needs at once; what it asks for later is left to the tools. */
const atOnce = /(?:\bimport|\bexport)\s*(?:[\w$*{}\s,]+\bfrom\s*)?["']\.\/([^"']+\.js)["']/gu;

/** The files that the core pages need to be shown, and what those need in turn. */
const coreAssets = async (entries: readonly ListedFile[], read: Read): Promise<Set<string>> => {
  const known = new Set(entries.map(({ path }) => path));
  const found = new Set<string>();
  const follow = async (file: string) => {
    if (/\.(?:woff2|svg)$/u.test(file)) return;
    const text = (await read(file)).toString();
    const needs = [
      ...[...text.matchAll(named)].map(([name]) => name),
      ...[...text.matchAll(atOnce)].map(([, name = '']) => `_astro/${name}`),
    ];
    for (const name of needs) {
      if (!known.has(name) || found.has(name)) continue;
      found.add(name);
      await follow(name);
    }
  };
  for (const { file, path } of entries) if (corePages.includes(path)) await follow(file);
  return found;
};

/** What a file weighs over the line: fonts are compressed as they are. */
const wireBytes = (file: string, body: Buffer) =>
  file.endsWith('.woff2') ? body.length : gzipSync(body).length;

/** The list that the worker is given: every file that can be kept, by part, and what they weigh. */
export const offlineFiles = async (
  entries: readonly ListedFile[],
  read: Read,
): Promise<OfflineFiles> => {
  const assets = await coreAssets(entries, read);
  const revisions: Record<OfflinePart, Record<string, string>> = {
    core: {},
    tools: {},
    library: {},
  };
  const size = () => ({ files: 0, wire: 0, disk: 0 });
  const sizes = { core: size(), tools: size(), library: size() };
  for (const { file, path, revision } of entries) {
    const part = partOfFile(path, assets);
    if (!part) continue;
    const body = await read(file);
    revisions[part][path] = revision;
    sizes[part].files += 1;
    sizes[part].wire += wireBytes(file, body);
    sizes[part].disk += body.length;
  }
  const version = createHash('sha256').update(JSON.stringify(revisions)).digest('hex').slice(0, 8);
  return { version, revisions, sizes };
};
