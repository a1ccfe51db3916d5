import { test as base, expect } from '@playwright/test';
import { createTroubles, type Troubles } from './troubles.ts';

interface ReaderFixtures {
  troubles: Troubles;
  /** The paths of the pages that the sitemap names, of the sources by letter only one, `/` first, as the built site says. */
  sitemap: string[];
  /** The same, with one article, topic and age of each shape instead of all. */
  shapes: string[];
}

/** Articles that have something no other has: a tool, a checklist, a chart, drawings, a table. */
const shapely = [
  '/articles/3am-help/',
  '/articles/bedtime-routine/',
  '/articles/bed-sharing/',
  '/articles/how-much-sleep/',
  '/articles/how-baby-sleep-works/',
  '/articles/sleep-training-evidence/',
  '/topics/start-here/',
  '/ages/6-8-months/',
];

/**
 * Playwright's `test`, with a watch over every page: a test fails when anything it did led to a
 * console error, a page error, a CSP violation, a dialog or a request to another origin.
 */
export const test = base.extend<ReaderFixtures>({
  // Well under a test's own time, so that a failure names what was waited for.
  actionTimeout: 10_000,
  troubles: async ({ baseURL }, use) => {
    const troubles = createTroubles(baseURL ?? '');
    await use(troubles);
    expect(troubles.found(), 'nothing went wrong behind the scenes').toEqual([]);
  },
  context: async ({ context, troubles }, use) => {
    await troubles.watch(context);
    await use(context);
  },
  sitemap: async ({ request }, use) => {
    const locations = async (path: string) => {
      const xml = await (await request.get(path)).text();
      return [...xml.matchAll(/<loc>(.*?)<\/loc>/gu)].map(([, url = '']) => new URL(url).pathname);
    };
    const parts = await locations('/sitemap-index.xml');
    const paths = (await Promise.all(parts.map(locations))).flat();
    expect(paths, 'the sitemap names the pages').toContain('/');
    // The sources of one letter stand for those of all.
    await use(paths.filter((path) => !/^\/sources\/[^m]\/$/u.test(path)));
  },
  shapes: async ({ sitemap }, use) => {
    const shapes = sitemap.filter(
      (path) => !/^\/(?:articles|topics|ages)\/./u.test(path) || shapely.includes(path),
    );
    expect(shapes).toEqual(expect.arrayContaining(shapely));
    await use(shapes);
  },
});

export { expect };
