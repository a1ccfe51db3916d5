import { test as base, expect } from '@playwright/test';
import type { PageGroup } from './page-groups.ts';
import { createTroubles, type Troubles } from './troubles.ts';

interface ReaderFixtures {
  troubles: Troubles;
  /** The paths of all the pages that the sitemap names, as the built site says. */
  sitemap: string[];
  /** The paths of a group of pages; the search page, which no sitemap names, is among the tools. */
  pagesOf: (group: PageGroup) => string[];
}

/**
 * Playwright's `test`, with a watch over every page: a test fails when anything it did led to a
 * console error, a page error, a CSP violation, a dialog or a request to another origin.
 */
export const test = base.extend<ReaderFixtures>({
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
    await use(paths);
  },
  pagesOf: async ({ sitemap }, use) => {
    await use((group) => {
      const paths = [...sitemap, '/search/'].filter(group.has);
      expect(paths.length, `there are pages among ${group.name}`).toBeGreaterThan(0);
      return paths;
    });
  },
});

export { expect };
