import type { Page } from '@playwright/test';
import { shapeGroups } from '../support/page-groups.ts';
import { expect, test } from '../support/reader.ts';
import { openAndRead, wakeAll } from '../support/reading.ts';
import { layoutShifts, endSlowLine, slowLine } from '../support/slow-line.ts';

/** Chromium scores a shift by how much moved and how far; below this nobody sees it. */
const unseen = 0.001;

/** Reads pages to their end and tells what moved by itself on each, in one sentence a page. */
async function jumps(page: Page, paths: string[]): Promise<string[]> {
  const shifts = await layoutShifts(page);
  const found: string[] = [];
  for (const path of paths) {
    await openAndRead(page, path);
    const seen = await shifts();
    const score = seen.reduce((sum, shift) => sum + shift.score, 0);
    const moved = [...new Set(seen.flatMap((shift) => shift.moved))].join(', ');
    if (score > unseen) found.push(`${path} ${score.toFixed(3)}: ${moved}`);
  }
  return found;
}

for (const [device, viewport] of [
  ['a phone', { width: 390, height: 844 }],
  ['a wide screen', { width: 1280, height: 800 }],
] as const) {
  test.describe(`on ${device}`, () => {
    test.use({ viewport });

    for (const group of shapeGroups) {
      test(`nothing jumps on ${device} when scripts come late: ${group.name}`, async ({
        page,
        pagesOf,
        troubles,
      }) => {
        // Without the fonts, so that nothing but the scripts can move anything.
        troubles.allow(/\.woff2/u);
        await page.route(/\.woff2$/u, (route) => route.abort());
        await slowLine(page, /\/_astro\/.*\.js$/u);
        expect(await jumps(page, pagesOf(group))).toEqual([]);
        await endSlowLine(page);
      });

      test(`nothing jumps on ${device} when fonts come late: ${group.name}`, async ({
        page,
        pagesOf,
      }) => {
        await slowLine(page, /\.woff2$/u);
        expect(await jumps(page, pagesOf(group))).toEqual([]);
        await endSlowLine(page);
      });
    }

    for (const path of [
      '/',
      '/articles/bedtime-routine/',
      '/progress/',
      '/search/',
      '/your-data/',
      '/holiday/',
      '/clock-change/',
    ]) {
      test(`what wakes on ${path} takes the room kept for it on ${device}`, async ({
        page,
        troubles,
      }) => {
        const height = () => page.evaluate(() => document.documentElement.scrollHeight);
        const scripts = /\/_astro\/.*\.js/u;
        troubles.allow(scripts);
        await page.route(scripts, (route) => route.abort());
        await page.goto(path);
        const asleep = await height();
        await page.unroute(scripts);
        await page.goto(path);
        await wakeAll(page);
        await page.waitForLoadState('networkidle');
        expect(await height()).toBe(asleep);
      });
    }

    test(`a link to a search does not jump on ${device} when results come`, async ({ page }) => {
      const shifts = await layoutShifts(page);
      await page.goto('/search/?q=nap');
      await expect(page.getByRole('status')).toHaveText(/for “nap”$/u);
      await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
      expect((await shifts()).filter(({ score }) => score > unseen)).toEqual([]);
    });
  });
}
