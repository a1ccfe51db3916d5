import type { Locator, Page } from '@playwright/test';
import { expect, test as base } from './reader.ts';
import { copyVersion, startOfflineSite, type OfflineSite, type Version } from './offline-site.ts';

interface OfflineFixtures {
  /** A server of the site of this test's own. */
  site: OfflineSite;
  /** The next version of the site, the same as this one until the test changes it. */
  next: Version;
}

/** The reader's `test`, with a browser that lets the worker in and a server that can be killed. */
export const test = base.extend<OfflineFixtures>({
  site: async ({}, use) => {
    const site = await startOfflineSite();
    await use(site);
    await site.kill();
  },
  next: async ({}, use) => {
    const version = copyVersion();
    await use(version);
    version.remove();
  },
  baseURL: async ({ site }, use) => {
    await use(site.origin);
  },
  serviceWorkers: 'allow',
  // A killed server leaves its mark in the console; pages that break leave others.
  troubles: async ({ troubles }, use) => {
    troubles.allow(/Failed to load resource: net::ERR|ERR_CONNECTION_REFUSED|ERR_FAILED/u);
    await use(troubles);
  },
});

export { expect };

/** What a note of the worker says; null where there is none. */
export const noted = (page: Page, name: string): Promise<string | null> =>
  page.evaluate(async (key) => {
    for (const cache of await caches.keys()) {
      const found = await caches.match(`/.note/${key}`, { cacheName: cache });
      if (found) return found.text();
    }
    return null;
  }, name);

/** Opens a page and waits until the tools and the search are kept. */
export async function firstVisit(page: Page, path = '/'): Promise<void> {
  await page.goto(path);
  await expect
    .poll(() => noted(page, 'tools'), { message: 'the tools are kept', timeout: 40_000 })
    .not.toBeNull();
}

/** The paths of the files that are kept, whichever revision, in one cache or in all. */
export const keptFiles = (page: Page, which = ''): Promise<string[]> =>
  page.evaluate(async (part) => {
    const names = (await caches.keys()).filter((name) => name.includes(part));
    const lists = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    );
    return lists.flat().map((url) => new URL(url).pathname);
  }, which);

/** Searches on the open page of search, and the result whose title has these words. */
export async function searchFor(page: Page, words: string, title: RegExp): Promise<Locator> {
  await page.getByRole('searchbox').first().fill(words);
  // Every article is listed, by its bare title, until the results take the list’s place.
  const found = page.getByRole('heading', { level: 2 }).getByRole('link', { name: title });
  await expect(found).toBeVisible();
  return found;
}
