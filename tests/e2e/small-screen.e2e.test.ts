import type { Page } from '@playwright/test';
import { amiss } from '../support/axe.ts';
import { pageGroups } from '../support/page-groups.ts';
import { expect, test } from '../support/reader.ts';
import { openAndRead } from '../support/reading.ts';

test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

/** Reads pages to their end, and says which of them are wider than the screen. */
async function tooWide(page: Page, paths: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    await openAndRead(page, path);
    const sideways = await page.evaluate(() => {
      scrollTo({ left: 500, behavior: 'instant' });
      const { scrollWidth } = document.documentElement;
      return scrollX > 0 || scrollWidth > 320 ? scrollWidth : 0;
    });
    if (sideways) found.push(`${path} is ${sideways} px wide`);
  }
  return found;
}

for (const group of pageGroups) {
  test(`${group.name} do not go sideways at 320 px`, async ({ page, pagesOf }) => {
    expect(await tooWide(page, pagesOf(group))).toEqual([]);
  });
}

test('neither results nor a page that is not there go sideways at 320 px', async ({
  page,
  troubles,
}) => {
  troubles.allow(/status of 404/u);
  expect(await tooWide(page, ['/search/?q=sleep', '/no-such-page/'])).toEqual([]);
});

test('what can be tapped is large enough and apart at 320 px', async ({ page }) => {
  const found: string[] = [];
  for (const path of ['/', '/articles/bedtime-routine/', '/routine/', '/progress/', '/help/']) {
    await openAndRead(page, path);
    found.push(...(await amiss(page, 'day')));
  }
  await page.goto('/search/?q=sleep');
  await expect(page.getByRole('radio', { name: 'Any age' })).toBeVisible();
  found.push(...(await amiss(page, 'day', 'results')));
  expect(found).toEqual([]);
});

test('the thumb bar is under the thumb, and each place in it is easy to hit', async ({ page }) => {
  await page.goto('/articles/safe-sleep/');
  const bar = page.getByRole('navigation', { name: /^Main/u });
  const light = page.getByRole('button', { name: /^Light: / });
  for (const target of [...(await bar.getByRole('link').all()), light]) {
    await expect(target).toBeInViewport({ ratio: 1 });
    const box = await target.boundingBox();
    expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
    expect(box!.y).toBeGreaterThan(568 - 110);
  }
  await expect(bar.getByRole('link', { name: 'Read' })).toHaveAttribute('aria-current', 'true');
});

test('the end of a page can be scrolled clear of the thumb bar', async ({ page }) => {
  await openAndRead(page, '/articles/safe-sleep/');
  const last = page.getByRole('contentinfo').getByRole('link').last();
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  const end = await last.boundingBox();
  const bar = await page.getByRole('navigation', { name: /^Main/u }).boundingBox();
  expect(end!.y + end!.height).toBeLessThanOrEqual(bar!.y);
});

test('text twice as large loses nothing', async ({ page }) => {
  // The reader's own larger text: twice the browser's usual 16 px.
  await page.setViewportSize({ width: 640, height: 900 });
  for (const path of ['/', '/articles/bedtime-routine/', '/routine/', '/search/']) {
    await page.goto(path);
    await page.locator('html').evaluate((root) => root.style.setProperty('font-size', '200%'));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(640);
  }
});
