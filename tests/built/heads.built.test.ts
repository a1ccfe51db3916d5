import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtPages } from '../support/built-site.ts';

interface Node {
  '@type': string;
  [key: string]: unknown;
}

const pages = builtPages();
const articles = pages.filter(({ url }) => /^\/articles\/[^/]+\/$/u.test(url));

const meta = ({ document }: BuiltPage, name: string) =>
  document
    .querySelector(`meta[name="${name}"], meta[property="${name}"]`)
    ?.getAttribute('content') ?? '';
const canonical = ({ document }: BuiltPage) =>
  document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
const heading = ({ document }: BuiltPage) =>
  document.querySelector('h1')?.textContent.replaceAll(/\s+/gu, ' ').trim() ?? '';

/** The nodes of a page's structured data. Throws where it is no JSON. */
function nodes({ document }: BuiltPage): Node[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const data = JSON.parse(script.textContent) as Node & { '@graph'?: Node[] };
    expect(data['@context']).toBe('https://schema.org');
    return data['@graph'] ?? [data];
  });
}

/** The pages that share a value with another page, by what they share. */
function shared(valueOf: (page: BuiltPage) => string): string[] {
  return pages
    .filter((page) => pages.some((other) => other !== page && valueOf(other) === valueOf(page)))
    .map((page) => `${page.url}: ${valueOf(page)}`);
}

test('no two pages have the same title', () => {
  expect(shared(({ document }) => document.title)).toEqual([]);
});

test('no two pages have the same description', () => {
  expect(shared((page) => meta(page, 'description'))).toEqual([]);
});

test('no two pages have the same main heading', () => {
  expect(shared(heading)).toEqual([]);
});

describe.each(pages)('$url', (page) => {
  test('has a title and a description that fit into a list of results', () => {
    expect(page.document.title).toMatch(/Small Hours/u);
    expect(page.document.title.length).toBeLessThanOrEqual(80);
    expect(meta(page, 'description').length).toBeGreaterThanOrEqual(40);
    expect(meta(page, 'description').length).toBeLessThanOrEqual(160);
  });

  test('says the same about itself to those who share it', () => {
    expect(meta(page, 'og:url')).toBe(canonical(page));
    expect(meta(page, 'og:description')).toBe(meta(page, 'description'));
    expect(page.document.title.startsWith(meta(page, 'og:title'))).toBe(true);
    expect(new URL(meta(page, 'og:image')).origin).toBe(new URL(canonical(page)).origin);
  });

  test('has structured data that parses, with full addresses', () => {
    for (const node of nodes(page)) {
      expect(node['@type']).toMatch(/^[A-Z][A-Za-z]+$/u);
      const urls = [
        ...JSON.stringify(node).matchAll(/"(?:url|item|mainEntityOfPage)":"([^"]+)"/gu),
      ];
      for (const [, url] of urls) expect(url).toMatch(/^https?:\/\/[^/]+\//u);
    }
  });
});

test('the pages that are not for search engines are the search, the stand-in for missing ones, and nothing else', () => {
  const hidden = pages.filter((page) => meta(page, 'robots').includes('noindex'));
  const found = hidden.map(({ url }) => url).filter((url) => url !== '/404.html');
  expect(found).toEqual(['/offline/', '/search/']);
});

describe.each(articles)('the article $url', (page) => {
  const node = (type: string) => nodes(page).find((one) => one['@type'] === type);

  test('tells machines what it tells readers, and names no person', () => {
    expect(node('Article')).toMatchObject({
      headline: heading(page),
      description: meta(page, 'description'),
      mainEntityOfPage: canonical(page),
    });
    expect(JSON.stringify(nodes(page))).not.toMatch(/"Person"|reviewedBy/u);
  });

  test('shows machines the same way home as readers', () => {
    const items = node('BreadcrumbList')?.['itemListElement'] as { name: string }[];
    const crumbs = [...page.document.querySelectorAll('nav[aria-label="Breadcrumb"] a')];
    expect(crumbs.length).toBeGreaterThan(1);
    expect(items.map(({ name }) => name)).toEqual(crumbs.map((link) => link.textContent.trim()));
  });

  test('lists as many sources as it tells machines of, each linked to where it is cited', () => {
    const listed = [...page.document.querySelectorAll('#sources ol > li')];
    expect(listed).toHaveLength((node('Article')?.['citation'] as string[]).length);
    for (const { id } of listed) {
      expect(page.document.querySelector(`a[href="#${id}"]`), id).not.toBeNull();
    }
  });
});

test('the home page tells machines of the search', () => {
  const home = pages.find(({ url }) => url === '/')!;
  expect(nodes(home).map((node) => node['@type'])).toContain('WebSite');
});
