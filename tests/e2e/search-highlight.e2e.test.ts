// cspell:ignore dipaer
import type { Page } from '@playwright/test';
import { amiss, lights } from '../support/axe.ts';
import { browserThatKeepsNothing } from '../support/own-browser.ts';
import { expect, test } from '../support/reader.ts';
import { earlierChose } from '../support/stored.ts';

const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('looked-for') ?? [])].map(String));
const remove = (page: Page) => page.getByRole('button', { name: 'Remove highlights' });

const openFound = async (page: Page, words: string) => {
  await page.goto(`/search/#q=${encodeURIComponent(words)}`);
  const first = page.locator('.read-title a').first();
  await expect(first).toBeVisible();
  await first.click();
  await page.waitForURL(/\/articles\//u);
};

test('the words of a search are highlighted on the page that is opened, until they aren’t', async ({
  page,
}) => {
  await openFound(page, 'short naps');
  await expect(remove(page)).toBeVisible();
  const words = new Set((await highlighted(page)).map((word) => word.toLowerCase()));
  expect([...words]).toEqual(expect.arrayContaining(['short', 'naps']));
  expect(page.url()).not.toMatch(/[?#]/u);
  await remove(page).click();
  await expect(remove(page)).toHaveCount(0);
  expect(await highlighted(page)).toEqual([]);
});

test('Escape takes the highlights away, and reading on begins where one is', async ({ page }) => {
  await openFound(page, 'short naps');
  await remove(page).focus();
  await page.keyboard.press('Escape');
  await expect(remove(page)).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
});

test('a page that was not opened from a search has none, and loads nothing for them', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/articles/safe-sleep/', { waitUntil: 'load' });
  expect(asked.filter((url) => url.includes('highlight'))).toEqual([]);
  await openFound(page, 'short naps');
  await expect(remove(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await highlighted(page)).toEqual([]);
});

test('what is found opens all the same in a browser that keeps nothing', async () => {
  const info = test.info();
  const context = await browserThatKeepsNothing(info.outputPath('profile'));
  const page = await context.newPage();
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('short naps');
  await page.getByRole('searchbox').press('Enter');
  await page.locator('.read-title a').first().click();
  await expect(page.getByRole('heading', { level: 1, name: /naps/iu })).toBeVisible();
  await context.close();
});

for (const light of lights) {
  test.describe(`by ${light}`, () => {
    test.use({ ...earlierChose(light), contextOptions: { reducedMotion: 'reduce' } });

    test(`search can be used by everybody in every state, by ${light}`, async ({
      page,
      troubles,
    }) => {
      troubles.allow(/search-index/u);
      const found: string[] = [];
      const count = page.locator('.search-count');
      const field = page.getByRole('searchbox');
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 720 });
        await page.goto('/search/');
        const states: [state: string, words: string][] = [
          ['results', 'short nap'],
          ['help above them', 'baby not breathing'],
          ['other words', 'dipaer'],
          ['nothing', 'xylophone'],
        ];
        for (const [state, words] of states) {
          await field.fill(words);
          await field.press('Enter');
          await expect(count).toHaveText(new RegExp(`for “${words}”$`, 'u'));
          if (state === 'results') await page.getByText('Topic and kind').click();
          found.push(...(await amiss(page, light, `${state}, ${width} px`)));
          const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(sideways, `${state} at ${width} px`).toBeLessThanOrEqual(width);
        }
        await field.press('Escape');
        await expect(page.getByRole('list', { name: 'Recent searches' })).toBeVisible();
        found.push(...(await amiss(page, light, `recent searches, ${width} px`)));
        await openFound(page, 'short nap');
        await expect(remove(page)).toBeVisible();
        found.push(...(await amiss(page, light, `highlights, ${width} px`)));
      }
      await page.route('**/search-index/**', (route) => route.abort());
      await page.goto('/search/#q=nap');
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
      found.push(...(await amiss(page, light, 'failed')));
      expect(found).toEqual([]);
    });
  });
}
