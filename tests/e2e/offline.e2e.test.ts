import type { Page } from '@playwright/test';
import { toolPages } from '../../src/domain/offline-files.ts';
import { amiss, lights } from '../support/axe.ts';
import { expect, firstVisit, keptFiles, searchFor, test } from '../support/offline-reader.ts';
import { openAndRead, smallStep } from '../support/reading.ts';
import { storedTicks } from '../support/stored.ts';

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name });
const missing = 'That page isn’t on this phone yet';

test('after one visit the tools, help and what was read open without a network', async ({
  page,
  site,
}) => {
  await firstVisit(page, '/articles/night-feeds/');
  await site.kill();
  const read = ['', 'help/', 'articles/3am-help/', 'articles/safe-sleep/', 'articles/night-feeds/'];
  for (const path of [...read, ...toolPages]) {
    await page.goto(`/${path}`);
    await page.waitForLoadState('networkidle');
    await expect(heading(page, missing), path).toHaveCount(0);
    await expect(page.getByText('This part couldn’t load'), path).toHaveCount(0);
    // The sheet is asleep until it is awake, and its words say that only without scripts.
    await expect(page.locator('[data-asleep]:not([data-fridge-sheet])'), path).toHaveCount(0);
    const sheet = page.locator('link[rel=stylesheet]').first();
    expect(await sheet.evaluate((link: HTMLLinkElement) => link.sheet !== null)).toBe(true);
  }
});

test('without a network the builder plans a day, and a tick is kept', async ({ page, site }) => {
  await firstVisit(page);
  await site.kill();
  await page.goto('/routine/');
  await page.getByLabel('Age in months').fill('10');
  await expect(page.getByRole('heading', { name: 'A day at 10 months' })).toBeVisible();
  await openAndRead(page, '/progress/');
  const song = smallStep(page, 'Sing or say the same thing before bed');
  await song.check();
  await page.reload();
  await openAndRead(page, '/progress/');
  await expect(song).toBeChecked();
  expect(await storedTicks(page)).toHaveLength(1);
});

test('without a network search finds an article, and says where it isn’t here', async ({
  page,
  site,
}) => {
  await firstVisit(page);
  await site.kill();
  await page.goto('/search/');
  const found = await searchFor(page, 'teething', /teeth/iu);
  await found.click();
  await expect(heading(page, missing)).toBeVisible();
});

test('a page that is not here says so, offers what is, and opens when there is a network', async ({
  page,
  site,
}) => {
  await firstVisit(page, '/articles/night-feeds/');
  await site.kill();
  await page.goto('/articles/early-rising/');
  await expect(heading(page, missing)).toBeVisible();
  await expect(page).toHaveURL(/early-rising/u);
  const read = page.getByRole('region', { name: 'Pages you’ve read' });
  await expect(read.getByRole('link')).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'A sleep diary to print' })).toBeVisible();
  for (const light of lights) {
    await page.evaluate((chosen) => {
      localStorage.setItem('small-hours:light', chosen);
    }, light);
    await page.reload();
    await expect(read.getByRole('link')).toHaveCount(1);
    expect(await amiss(page, light, 'without signal')).toEqual([]);
  }
  await read.getByRole('link').click();
  await expect(heading(page, /feed/iu)).toBeVisible();
  await page.goBack();
  await site.start();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page, /early/iu)).toBeVisible();
});

test('a file is asked for once: a second page brings itself and nothing else', async ({
  page,
  site,
}) => {
  await firstVisit(page);
  site.sent();
  await page.goto('/articles/night-feeds/');
  await page.waitForLoadState('networkidle');
  expect(site.sent()).toEqual(['/articles/night-feeds/']);
});

test('who saves data gets help and what is read, and nothing more', async ({
  page,
  site,
  next,
}) => {
  const saving = 'Object.defineProperty(navigator,"connection",{value:{saveData:true}});';
  await next.change('sw.js', /^/u, saving);
  site.serve(next.folder);
  await page.goto('/articles/night-feeds/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/routine/');
  await page.waitForLoadState('networkidle');
  const kept = await keptFiles(page);
  expect(kept).toEqual(
    expect.arrayContaining([
      '/help/',
      '/articles/3am-help/',
      '/articles/night-feeds/',
      '/routine/',
    ]),
  );
  for (const path of ['/holiday/', '/search-index/start.json']) expect(kept).not.toContain(path);
  await site.kill();
  await page.goto('/offline/');
  await expect(heading(page, 'What is on this phone')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Routine planner' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Away, and home again' })).toBeHidden();
});
