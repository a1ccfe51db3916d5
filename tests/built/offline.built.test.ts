import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import {
  changedFiles,
  corePages,
  keyOf,
  toolPages,
  type OfflineFiles,
} from '../../src/domain/offline-files.ts';
import { filesOfSite } from '../../src/site/offline-build.ts';
import { copySite } from '../support/build-copy.ts';

const dist = 'dist';
const worker = () => readFileSync(path.join(dist, 'sw.js'), 'utf8');
const copy = copySite();

afterAll(() => {
  copy.remove();
});

/** Every file that may be kept, with its revision. */
const all = ({ revisions: { core, tools, library } }: OfflineFiles) => ({
  ...core,
  ...tools,
  ...library,
});

test('every page that is kept by itself is there, and all its files are listed', async () => {
  const files = await filesOfSite(dist);
  for (const page of [...corePages, ...toolPages]) {
    expect(existsSync(path.join(dist, page, 'index.html')), page).toBe(true);
  }
  expect(Object.keys(files.revisions.core)).toEqual(expect.arrayContaining([...corePages]));
  expect(Object.keys(files.revisions.tools)).toEqual(expect.arrayContaining([...toolPages]));
  // The list that is in the worker is this one.
  expect(worker()).toContain(files.version);
});

test('what is kept by itself is bearable on one bar of signal', async () => {
  const { sizes } = await filesOfSite(dist);
  expect(sizes.core.wire).toBeLessThan(110_000);
  expect(sizes.tools.wire).toBeLessThan(620_000);
  expect(gzipSync(worker()).length).toBeLessThan(11_000);
});

test(
  'a change of one article is at most three files to fetch again',
  { timeout: 150_000 },
  async () => {
    // Both in one folder: Astro marks the island of the search by where the site was built.
    const build = async () => {
      const { code, output } = await copy.build();
      expect(output).toContain('Complete!');
      expect(code).toBe(0);
      return all(await filesOfSite(path.join(copy.folder, 'dist')));
    };
    const before = await build();
    const file = 'src/content/articles/night-feeds.mdx';
    const text = readFileSync(file, 'utf8');
    copy.write(file, `${text}\nAnd one more sentence, about a hedgehog.\n`);
    const after = await build();

    const everythingKept = Object.entries(before).map(([name, revision]) => keyOf(name, revision));
    const again = changedFiles(everythingKept, after);
    const itsText = /\/[0-9a-f]{6}\/p\d+/u;
    expect(again.map((name) => name.replace(itsText, '/its text')).toSorted()).toEqual([
      'articles/night-feeds/',
      'search-index/its text.json',
      'search-index/start.json',
    ]);
    // Nothing came that was not there in another revision.
    expect(Object.keys(after)).toHaveLength(Object.keys(before).length);
  },
);
