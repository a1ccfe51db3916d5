// cspell:ignore llms
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { draftText } from '../../scripts/article-draft.ts';
import { copySite, type SiteCopy } from '../support/build-copy.ts';
import { filesOf } from '../support/built-site.ts';

/** A real build and a dev server take their time on a small machine. */
const patience = 120_000;

const file = 'src/content/articles/moving-house-zebra.mdx';
const draft = draftText('Does a zebra help when we move house?', ['start-here']).replace(
  '## What’s usual',
  'Nobody knows about zebras yet.\n\n## What’s usual',
);

let site: SiteCopy;
beforeAll(() => {
  site = copySite();
  site.write(file, draft);
});
afterAll(() => {
  site.remove();
});

/** Every file that a reader, a machine or a search could get. */
function leaks(dist: string): string[] {
  const texts = filesOf(dist, '.html', '.xml', '.txt', '.json', '.js', '.css', '.webmanifest');
  expect(texts.length).toBeGreaterThan(100);
  return texts.filter(
    (name) => /zebra/iu.test(name) || /zebra/iu.test(readFileSync(path.join(dist, name), 'utf8')),
  );
}

test(
  'a draft is in no page, feed, search index, sitemap or list of a built site',
  { timeout: patience },
  async () => {
    // A name that machines for builds may well set, and that Vite takes for its own.
    const { code, output } = await site.build({ DEV: '1' });
    expect(output).toContain('Complete');
    expect(code).toBe(0);
    expect(leaks(site.dist)).toEqual([]);
  },
);

test(
  'the same draft, once it is finished and “draft” is taken out, is in all of them',
  { timeout: patience },
  async () => {
    const good = readFileSync('src/content/articles/parents-sleep.mdx', 'utf8');
    const finished = good
      .replace(/^title: .*$/mu, 'title: A zebra when you move house')
      .replace(
        /^description: .*$/mu,
        'description: What is known of zebras on moving day: nothing.',
      )
      .replace(/^question: .*$/mu, 'question: Does a zebra help when we move house?');
    site.write(file, finished.replaceAll(/^description: (.*)$/gmu, "description: '$1'"));
    const { code, output } = await site.build();
    expect(output).toContain('Complete');
    expect(code).toBe(0);
    const found = leaks(site.dist);
    for (const name of ['rss.xml', 'llms.txt', 'sitemap-0.xml', 'articles/index.html']) {
      expect(found).toContain(name);
    }
    expect(found.some((name) => name.startsWith('search-index/'))).toBe(true);
    expect(found).toContain('articles/moving-house-zebra/index.html');
    site.write(file, draft);
  },
);

test(
  'a draft shows while it is written, and says that it is one',
  { timeout: patience },
  async () => {
    const server = await site.dev();
    try {
      const page = await server.page('/articles/moving-house-zebra/');
      expect(page).toContain('Does a zebra help when we move house?');
      expect(page).toMatch(/A draft, which only/u);
      expect(await server.page('/articles/')).toContain('/articles/moving-house-zebra/');
      expect(await server.page('/articles/parents-sleep/')).not.toMatch(/A draft, which only/u);
    } finally {
      server.stop();
    }
  },
);
