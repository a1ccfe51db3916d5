// cspell:ignore llms
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySite, type SiteCopy } from '../support/build-copy.ts';
import { type BuiltPage, builtPages, filesOf } from '../support/built-site.ts';
import { budgets, weighSite } from '../support/page-weight.ts';

let site: SiteCopy;
let pages: BuiltPage[];
beforeAll(async () => {
  site = copySite();
  const { code, output } = await site.build({ BRAND: 'quiet-nights' });
  if (code !== 0) throw new Error(output);
  pages = builtPages(site.dist);
}, 180_000);
afterAll(() => {
  site.remove();
});

const credit =
  'The words and pictures come from Small Hours and were changed here. Small Hours is under CC BY 4.0.';
const text = (file: string) => readFileSync(path.join(site.dist, file), 'utf8');
const wordsOf = (page: BuiltPage | undefined) =>
  page?.document.body.textContent.replaceAll(/\s+/gu, ' ') ?? '';
const page = (url: string) => pages.find((one) => one.url === url);

describe('the site under a second brand', () => {
  test('names that brand in every title, and on its front page', () => {
    expect(pages.length).toBeGreaterThan(100);
    const titles = pages.map(({ document }) => document.title);
    expect(titles.filter((title) => !title.includes('Quiet Nights'))).toEqual([]);
    expect(wordsOf(page('/'))).toContain('A calmer night, one small step at a time');
  });

  test('never names the first one in a page, but for the credit that its licence asks for', () => {
    const naming = pages
      .map(({ url, html }) => ({ url, html: html.replace(credit, '') }))
      .filter(({ html }) => html.includes('Small Hours'))
      .map(({ url }) => url);
    expect(naming).toEqual([]);
    expect(pages.filter(({ html }) => html.includes(credit)).map(({ url }) => url)).toEqual([
      '/about/',
    ]);
  });

  test('never names it in what a tool says, in a feed, a list or the search index', () => {
    const files = filesOf(site.dist, '.js', '.json', '.xml', '.txt', '.webmanifest');
    expect(files).toEqual(expect.arrayContaining(['rss.xml', 'llms.txt', 'manifest.webmanifest']));
    expect(files.filter((file) => text(file).includes('Small Hours'))).toEqual([]);
    expect(text('llms.txt')).toMatch(/^# Quiet Nights$/mu);
    expect(text('rss.xml')).toContain('<title>Quiet Nights</title>');
    expect(JSON.parse(text('manifest.webmanifest'))).toMatchObject({ name: 'Quiet Nights' });
  });

  test('calls the emergency line of its own country, and no other', () => {
    for (const url of ['/', '/help/', '/articles/safe-sleep/']) {
      expect(wordsOf(page(url))).toMatch(/\b911\b/u);
      expect(wordsOf(page(url))).not.toMatch(/\b(?:999|000) \(|\b999\b/u);
    }
    const countries = [...(page('/help/')?.document.querySelectorAll('[id^="lines-"]') ?? [])];
    expect(countries.map((heading) => heading.textContent)).toEqual(['US']);
  });

  test('has its colours in the style sheet, and the night-light as it was', () => {
    const sheets = filesOf(site.dist, '.css').map(text);
    expect(sheets.filter((css) => css.includes('#f3f1f4')).length).toBe(1);
    expect(sheets.filter((css) => css.includes('#f5f0e6'))).toEqual([]);
    expect(sheets.filter((css) => css.includes('--paper:#060200')).length).toBe(1);
    const frames = pages.map(({ document }) =>
      document.querySelector('meta[name="theme-color"]')?.getAttribute('content'),
    );
    expect(new Set(frames)).toEqual(new Set(['#f3f1f4']));
  });

  test('is as light as the first one: other colours cost a hundred bytes at most', () => {
    const heavy = weighSite(site.dist).filter(({ css }) => css.bytes > budgets.css + 100);
    expect(heavy.map(({ url, css }) => `${url}: ${css.bytes}`)).toEqual([]);
  });

  test('keeps what has to be said: no clinician has reviewed it, and what the licences are', () => {
    const silent = pages.filter((one) => !/No clinician has\s+reviewed/u.test(wordsOf(one)));
    expect(silent.map(({ url }) => url)).toEqual([]);
    expect(wordsOf(page('/about/'))).toMatch(/No doctor, nurse or health visitor has reviewed/u);
    expect(wordsOf(page('/about/'))).toContain('CC BY 4.0');
    expect(text('llms.txt')).toContain('No clinician has reviewed');
  });
});
