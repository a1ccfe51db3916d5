import type { Page } from '@playwright/test';
import { expect, test } from '../support/reader.ts';
import { readToEnd } from '../support/reading.ts';

test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

const now = (page: Page) => page.locator('[data-progress]');
const button = (page: Page, name: string | RegExp) => now(page).getByRole('button', { name });
const open = async (page: Page) => {
  await page.goto('/progress/');
  await expect(button(page, 'In my own words')).toBeVisible();
};

test('what the keyboard is on is never hidden under what was last said', async ({ page }) => {
  await open(page);
  for (const name of [/^One better night$/u, /^A nap 15 minutes longer$/u, /^I rested$/u]) {
    await button(page, name).click();
  }
  await button(page, /^One better night$/u).focus();
  const hidden: string[] = [];
  for (let step = 0; step < 10; step += 1) {
    const name = await page.evaluate(() => {
      const here = document.activeElement!;
      const { left, width, top, bottom } = here.getBoundingClientRect();
      const seen = [top + 3, (top + bottom) / 2, bottom - 3].map((y) =>
        document.elementFromPoint(left + width / 2, y),
      );
      return seen.every((one) => one && here.contains(one)) ? '' : here.textContent;
    });
    if (name) hidden.push(name);
    await page.keyboard.press('Tab');
  }
  expect(hidden).toEqual([]);
});

test('a long win is said back in a few words, and the page stays in sight', async ({ page }) => {
  await open(page);
  await button(page, 'In my own words').click();
  const words = 'They woke at two and I sang the song and they went back to sleep by themselves.';
  await page.getByLabel('What went a bit better?').fill(words.repeat(2).slice(0, 200));
  await page.getByRole('button', { name: 'Keep it' }).click();
  const said = await page.locator('.last-change').boundingBox();
  expect(said!.height).toBeLessThan(568 / 2.5);
});

test('a length of time is seen whole in its field', async ({ page }) => {
  await open(page);
  await button(page, /^Note last night/u).click();
  const field = page.getByLabel('Your own longest stretch');
  await field.fill('10 h 45 min');
  await field.blur();
  expect(await field.evaluate((input) => input.scrollWidth - input.clientWidth)).toBe(0);
});

test('text twice as large makes nothing of the page wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await readToEnd(page);
  await page.locator('html').evaluate((root) => root.style.setProperty('font-size', '200%'));
  const tooWide = await page.locator('main').evaluate((main) => main.scrollWidth > innerWidth);
  expect(tooWide).toBe(false);
});
