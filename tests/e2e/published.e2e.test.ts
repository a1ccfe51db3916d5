// cspell:ignore parsererror llms
import { articles, mostPages, pageGroups } from '../support/page-groups.ts';
import { expect, test } from '../support/reader.ts';

test.describe('as a reader of feeds', () => {
  // The feed is read with the browser’s own parser, which a page of ours may not call.
  test.use({ bypassCSP: true });

  test('the feed is well-formed and has every article', async ({ page, sitemap }) => {
    await page.goto('/');
    const feed = await page.evaluate(async () => {
      const answer = await fetch('/rss.xml');
      const xml = new DOMParser().parseFromString(await answer.text(), 'application/xml');
      const text = (selector: string) =>
        [...xml.querySelectorAll(selector)].map((one) => one.textContent);
      return {
        type: answer.headers.get('content-type'),
        broken: text('parsererror'),
        language: text('channel > language'),
        links: text('item > link'),
        titles: text('item > title'),
        dates: text('item > pubDate'),
      };
    });
    expect(feed.broken).toEqual([]);
    expect(feed.type).toContain('xml');
    expect(feed.language).toEqual(['en-GB']);
    const paths = sitemap.filter((path) => /^\/articles\/./u.test(path));
    expect(feed.links.map((link) => new URL(link).pathname).sort()).toEqual(paths.toSorted());
    expect(feed.titles.every(Boolean)).toBe(true);
    expect(feed.dates.filter((date) => Number.isNaN(Date.parse(date)))).toEqual([]);
  });
});

test('the sitemap names pages that are there, each once, and leaves the search page out', async ({
  request,
  sitemap,
}) => {
  expect(new Set(sitemap).size).toBe(sitemap.length);
  expect(sitemap).not.toContain('/search/');
  expect(sitemap).not.toContain('/404/');
  for (const path of sitemap) {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status(), path).toBe(200);
    const html = await answer.text();
    const canonical = /<link rel="canonical" href="([^"]+)"/u.exec(html)?.[1] ?? '';
    expect(new URL(canonical).pathname).toBe(path);
    expect(html).not.toContain('content="noindex"');
  }
});

test('every page of the sitemap is in exactly one group of pages, and no group is too long', ({
  sitemap,
}) => {
  const groupsOf = (path: string) => pageGroups.filter(({ has }) => has(path)).length;
  expect(sitemap.filter((path) => groupsOf(path) !== 1)).toEqual([]);
  const sizes = pageGroups.map(({ name, has }) => ({ name, pages: sitemap.filter(has).length }));
  expect(sizes.filter(({ pages }) => pages === 0 || pages > mostPages)).toEqual([]);
});

test('robots may read everything and are told of the sitemap', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text();
  expect(text).toMatch(/^User-agent: \*$/mu);
  expect(text).toMatch(/^Sitemap: https?:\/\/.+\/sitemap-index\.xml$/mu);
  expect(text).not.toMatch(/^Disallow: \//mu);
});

test('language models are told what they have to know', async ({ request, sitemap }) => {
  const text = await (await request.get('/llms.txt')).text();
  expect(text).toMatch(/^# Small Hours$/mu);
  expect(text).toContain('No clinician has reviewed these articles.');
  for (const path of sitemap.filter((one) => /^\/articles\/./u.test(one))) {
    expect(text).toContain(path);
  }
  expect(text).toContain('/help/');
});

test('whoever finds a hole knows whom to tell, today', async ({ request }) => {
  const answer = await request.get('/.well-known/security.txt');
  expect(answer.status()).toBe(200);
  const text = await answer.text();
  expect(text).toMatch(/^Contact: (?:https:\/\/|mailto:)\S+$/mu);
  const expires = Date.parse(/^Expires: (.+)$/mu.exec(text)?.[1] ?? '');
  expect(expires).toBeGreaterThan(Date.now());
});

test('the page can be put on the home screen', async ({ page, request }) => {
  await page.goto('/');
  const manifest = page.locator('link[rel="manifest"]');
  const answer = await request.get((await manifest.getAttribute('href')) ?? '');
  const { name, icons } = (await answer.json()) as { name: string; icons: { src: string }[] };
  expect(name).toContain('Small Hours');
  for (const { src } of icons) expect((await request.get(src)).status(), src).toBe(200);
});

test('the picture of shared links is there', async ({ page, request }) => {
  await page.goto('/');
  const picture = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect((await request.get(new URL(picture ?? '').pathname)).status()).toBe(200);
});

interface Node {
  '@type': string;
  '@graph'?: Node[];
  headline?: string;
  dateModified?: string;
  citation?: string[];
  itemListElement?: { position: number; name: string; item: string }[];
}

for (const group of articles) {
  test(`search engines read the same title, dates, sources and way up as people: ${group.name}`, async ({
    page,
    pagesOf,
  }) => {
    for (const path of pagesOf(group)) {
      await page.goto(path);
      const text = await page.locator('script[type="application/ld+json"]').textContent();
      const graph = (JSON.parse(text ?? '') as Node)['@graph'] ?? [];
      const article = graph.find((node) => node['@type'] === 'Article');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(article?.headline ?? '');
      expect(Date.parse(article?.dateModified ?? '')).not.toBeNaN();
      const sources = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
      await expect(sources).toHaveCount(article?.citation?.length ?? 0);
      const way = graph.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
      const shown = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link');
      await expect(shown).toHaveText(way.map(({ name }) => name));
    }
  });
}

test('search engines are told what the site is', async ({ page }) => {
  await page.goto('/');
  const site = await page.locator('script[type="application/ld+json"]').textContent();
  expect((JSON.parse(site ?? '') as Node)['@type']).toBe('WebSite');
});
