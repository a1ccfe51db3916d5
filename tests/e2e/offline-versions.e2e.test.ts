import type { Page } from '@playwright/test';
import { expect, firstVisit, keptFiles, test } from '../support/offline-reader.ts';
import { openAndRead, smallStep } from '../support/reading.ts';
import { storedTicks } from '../support/stored.ts';

const article = 'articles/safe-sleep/index.html';
const words = 'Safer sleep';
const newWords = 'Newer words';

const line = (page: Page) => page.getByText('A newer version of the site is here.');
const heading = (page: Page, name: string) => page.getByRole('heading', { name }).first();

/** The browser looks for a new worker when a page is opened. */
const openAgain = async (page: Page, path: string) => {
  await page.goto(path);
  await expect(line(page)).toBeVisible();
};

test('a new version waits, says so in one line, and comes when the reader agrees', async ({
  page,
  site,
  next,
}) => {
  await firstVisit(page, '/articles/safe-sleep/');
  await next.change(article, /<h1[^>]*>[^<]*/u, `<h1>${newWords}`);
  site.serve(next.folder);
  site.sent();
  await openAgain(page, '/articles/safe-sleep/');
  await expect(page.getByRole('status').filter({ hasText: 'newer version' })).toBeVisible();
  await expect(heading(page, newWords)).toBeHidden();
  await page.goto('/help/');
  await page.goto('/articles/safe-sleep/');
  await expect(heading(page, newWords)).toBeHidden();

  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(heading(page, newWords)).toBeVisible();
  await expect(line(page)).toBeHidden();
  // One article changed: it came again, with the worker that knows of it, and nothing else.
  expect(new Set(site.sent())).toEqual(new Set(['/sw.js', '/articles/safe-sleep/']));
  // The old one goes when no page of the old version is open any more.
  const copies = async () =>
    (await keptFiles(page)).filter((path) => path === '/articles/safe-sleep/').length;
  await expect.poll(copies).toBe(1);
});

test('a new version comes by itself when the reader comes back', async ({ page, site, next }) => {
  await firstVisit(page, '/articles/safe-sleep/');
  await next.change(article, /<h1[^>]*>[^<]*/u, `<h1>${newWords}`);
  site.serve(next.folder);
  await openAgain(page, '/');
  const context = page.context();
  await page.close();
  const back = await context.newPage();
  await back.goto('/articles/safe-sleep/');
  await expect(heading(back, newWords)).toBeVisible();
  await expect(line(back)).toBeHidden();
});

test('what is being typed is never lost to a new version', async ({ page, site, next }) => {
  await firstVisit(page, '/progress/');
  await next.change(article, words, newWords);
  site.serve(next.folder);
  const other = await page.context().newPage();
  await other.goto('/search/');
  await other.getByRole('searchbox').first().fill('half a thou');
  await openAgain(page, '/routine/');
  await page.getByLabel('Age in months').fill('1');
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(page.getByText('The next page you open is the new one.')).toBeVisible();
  await expect(page.getByLabel('Age in months')).toHaveValue(/^1\b/u);
  await expect(other.getByRole('searchbox').first()).toHaveValue('half a thou');
  // Both go on: what they still have to load is there, of the version they are from.
  await site.kill();
  await page.getByLabel('Age in months').fill('10');
  await expect(page.getByRole('heading', { name: 'A day at 10 months' })).toBeVisible();
  await other.getByRole('searchbox').first().fill('teething');
  await expect(other.getByRole('link', { name: /teeth/iu }).first()).toBeVisible();
});

test('“Later” is heard: the line does not come back in this tab', async ({ page, site, next }) => {
  await firstVisit(page);
  await next.change(article, words, newWords);
  site.serve(next.folder);
  await openAgain(page, '/');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(line(page)).toBeHidden();
  await page.goto('/help/');
  await page.waitForLoadState('networkidle');
  await expect(line(page)).toBeHidden();
});

test('a version that can’t come whole does not come: the one before goes on', async ({
  page,
  site,
  next,
}) => {
  await firstVisit(page, '/articles/safe-sleep/');
  await next.change(article, /<h1[^>]*>[^<]*/u, `<h1>${newWords}`);
  site.serve(next.folder);
  site.breakPaths(/safe-sleep/u);
  await page.goto('/help/');
  await page.waitForLoadState('networkidle');
  await site.kill();
  await page.goto('/articles/safe-sleep/');
  await expect(line(page)).toBeHidden();
  await expect(heading(page, newWords)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/safe/iu);
});

test('a version can be taken back: the one before it comes as a new one does', async ({
  page,
  site,
  next,
}) => {
  await firstVisit(page, '/articles/safe-sleep/');
  await next.change(article, /<h1[^>]*>[^<]*/u, `<h1>${newWords}`);
  site.serve(next.folder);
  await openAgain(page, '/articles/safe-sleep/');
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(heading(page, newWords)).toBeVisible();
  site.serve('dist');
  await openAgain(page, '/articles/safe-sleep/');
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(heading(page, newWords)).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/safe/iu);
});

test('a broken version is withdrawn without a tap, and what was entered stays', async ({
  page,
  site,
  next,
}) => {
  await firstVisit(page);
  await openAndRead(page, '/progress/');
  await smallStep(page, 'Sing or say the same thing before bed').check();
  await next.change(article, /<h1[^>]*>[^<]*/u, `<h1>${newWords}`);
  await next.withdraw();
  site.serve(next.folder);
  // The browser looks for a new worker a second after a page is there; the next page is without.
  await expect(async () => {
    await page.goto('/articles/safe-sleep/');
    await expect(heading(page, newWords)).toBeVisible({ timeout: 1500 });
  }).toPass();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  expect(await storedTicks(page)).toHaveLength(1);
});
