// cspell:ignore llms
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../support/built-site.ts';
import { articleFiles } from '../support/content.ts';

const pages = builtPages();
const articles = articleFiles();
const text = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const pathOf = (address: string) => new URL(address).pathname;
const found = (source: string, pattern: RegExp) =>
  [...source.matchAll(pattern)].map(([, value = '']) => value);

/** Signs that XML writes as entities. */
const plain = (xml: string) =>
  xml
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test('the sitemap lists every page that search engines may show, and no other', () => {
  const indexable = pages
    .filter(({ document }) => !document.querySelector('meta[name="robots"][content*="noindex"]'))
    .map(({ url }) => url)
    .filter((url) => url !== '/404.html');
  const listed = found(text('sitemap-0.xml'), /<loc>([^<]+)<\/loc>/gu).map(pathOf);
  expect(listed.toSorted()).toEqual(indexable.toSorted());
  expect(new Set(listed).size).toBe(listed.length);
});

test('robots.txt and every page lead to the sitemap', () => {
  const [sitemap = ''] = found(text('robots.txt'), /^Sitemap: (\S+)$/gmu);
  expect(existsSync(`dist${pathOf(sitemap)}`)).toBe(true);
  const [part = ''] = found(text(pathOf(sitemap)), /<loc>([^<]+)<\/loc>/gu);
  expect(pathOf(part)).toBe('/sitemap-0.xml');
  for (const { document, url } of pages) {
    const link = document.querySelector('link[rel="sitemap"]')?.getAttribute('href');
    expect(link, url).toBe(pathOf(sitemap));
  }
});

describe('the feed', () => {
  const items = found(text('rss.xml'), /<item>(.*?)<\/item>/gsu);

  test('has every article once, with its title and description', () => {
    const titles = items.map((item) => plain(found(item, /<title>([^<]*)<\/title>/gu)[0] ?? ''));
    expect(titles.toSorted()).toEqual(articles.map(({ data }) => data.title).toSorted());
    const feed = plain(text('rss.xml'));
    for (const { data } of articles) expect(feed).toContain(data.description);
  });

  test('leads to pages that exist, and says on which day each was changed', () => {
    for (const item of items) {
      const [link = ''] = found(item, /<link>([^<]+)<\/link>/gu);
      expect(pages.map(({ url }) => url)).toContain(pathOf(link));
      const [day = ''] = found(item, /<pubDate>([^<]+)<\/pubDate>/gu);
      expect(Number.isNaN(Date.parse(day))).toBe(false);
    }
  });
});

describe('the list for language models', () => {
  const list = text('llms.txt');

  test('has every article with its address and description', () => {
    const urls = found(list, /^- \[[^\]]+\]\(([^)]+)\)/gmu).map(pathOf);
    for (const { id, data } of articles) {
      expect(urls).toContain(`/articles/${id}/`);
      expect(list).toContain(`[${data.title}]`);
      expect(list).toContain(data.description);
    }
    expect(urls.filter((url) => !pages.some((page) => page.url === url))).toEqual([]);
  });

  test('says that no clinician has reviewed the articles', () => {
    expect(list).toContain('No clinician has reviewed');
  });
});

test('the manifest names icons and a start that exist', () => {
  const manifest = JSON.parse(text('manifest.webmanifest')) as {
    name: string;
    start_url: string;
    icons: { src: string; sizes: string }[];
  };
  expect([manifest.name, manifest.start_url]).toEqual(['Small Hours', '/']);
  expect(manifest.icons.length).toBeGreaterThan(0);
  for (const { src } of manifest.icons) expect(existsSync(`dist${src}`), src).toBe(true);
});

test('every article has its page, and no page of an article is without one', () => {
  const built = pages.flatMap(({ url }) => /^\/articles\/([^/]+)\/$/u.exec(url)?.[1] ?? []);
  expect(built.toSorted()).toEqual(articles.map(({ id }) => id).toSorted());
});
