import type { Page } from '@playwright/test';
import { amiss, lights } from '../support/axe.ts';
import { expect, firstVisit, keptFiles, test } from '../support/offline-reader.ts';

const section = (page: Page) => page.getByRole('region', { name: 'Keep everything on this phone' });
const button = (page: Page, name: string) => section(page).getByRole('button', { name });
const said = (page: Page) => section(page).getByRole('status');
const whole = /Done\. Everything is on this phone/u;

/** Opens the page about what is kept, where the first part has come. */
const openAbout = async (page: Page) => {
  await firstVisit(page, '/articles/night-feeds/');
  await page.goto('/offline/');
  await expect(
    section(page).getByText(/The whole site is about \d\.\d MB to fetch/u),
  ).toBeVisible();
};

test('everything is kept on a tap, with its size said first, and taken off again', async ({
  page,
  site,
}) => {
  await openAbout(page);
  const before = await keptFiles(page);
  await button(page, 'Keep everything').click();
  await expect(section(page).getByRole('progressbar')).toBeVisible();
  await expect(said(page)).toHaveText(whole);
  await expect(button(page, 'Take it off again')).toBeFocused();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const light of lights) {
    await page.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), light);
    expect(await amiss(page, light, 'everything kept')).toEqual([]);
  }
  await site.kill();
  for (const path of [
    '/articles/early-rising/',
    '/glossary/',
    '/sources/m/',
    '/ages/4-5-months/',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/isn’t on this phone/u);
  }

  await page.goto('/offline/');
  await button(page, 'Take it off again').click();
  await expect(said(page)).toHaveText(/Taken off/u);
  // What was read meanwhile stays; the rest is as it was.
  const read = ['/articles/early-rising/', '/glossary/', '/sources/m/', '/ages/4-5-months/'];
  expect((await keptFiles(page)).toSorted()).toEqual([...before, ...read].toSorted());
  await page.goto('/articles/bedtime-battles/');
  await expect(page.getByText('That page isn’t on this phone yet')).toBeVisible();
});

test('keeping everything can be stopped, and gone on with', async ({ page, site }) => {
  await openAbout(page);
  site.slowDown(200);
  await button(page, 'Keep everything').click();
  await button(page, 'Stop').click();
  await expect(said(page)).toHaveText(/Stopped\. \d+ of \d+ files/u);
  site.slowDown(0);
  await button(page, 'Go on').click();
  await expect(said(page)).toHaveText(whole);
});

test('where the network goes away it says so, and goes on from there', async ({ page, site }) => {
  await openAbout(page);
  site.breakPaths(/early-rising/u);
  await button(page, 'Keep everything').click();
  await expect(said(page)).toHaveText(/The network went away\. \d+ of \d+ files/u);
  await expect(button(page, 'Go on')).toBeFocused();
  site.breakPaths();
  await page.reload();
  await button(page, 'Go on').click();
  await expect(said(page)).toHaveText(whole);
});

test('which pages were read can be forgotten', async ({ page }) => {
  await openAbout(page);
  await button(page, 'Forget which pages I read').click();
  await expect(said(page)).toHaveText(/Nothing shows any more/u);
  const kept = await keptFiles(page);
  expect(kept).not.toContain('/articles/night-feeds/');
  expect(kept).toEqual(expect.arrayContaining(['/help/', '/routine/']));
});

test('what is kept whole stays whole with a new version, and brings what changed only', async ({
  page,
  site,
  next,
}) => {
  await openAbout(page);
  await button(page, 'Keep everything').click();
  await expect(said(page)).toHaveText(whole);
  await next.change('articles/early-rising/index.html', /<h1[^>]*>[^<]*/u, '<h1>Newer words');
  site.serve(next.folder);
  site.sent();
  await page.goto('/help/');
  await page.getByRole('button', { name: 'Use it' }).click();
  await expect(page.getByRole('button', { name: 'Use it' })).toBeHidden();
  expect(new Set(site.sent())).toEqual(new Set(['/sw.js', '/articles/early-rising/']));
  await site.kill();
  await page.goto('/articles/early-rising/');
  await expect(page.getByRole('heading', { name: 'Newer words' })).toBeVisible();
});
