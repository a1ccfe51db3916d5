// cspell:ignore networkidle
import { gzipSync } from 'node:zlib';
import type { Page, Response } from '@playwright/test';
import { budgets, overBudget, type Weight } from '../support/page-weight.ts';
import { expect, test } from '../support/reader.ts';
import { openAndRead } from '../support/reading.ts';

/** The code that a page really downloads when it is read to its end, each file gzipped by itself. */
async function downloaded(page: Page, path: string): Promise<Weight> {
  const code = new Map<string, Response>();
  const note = (response: Response) => {
    const { pathname } = new URL(response.url());
    if (/\.(?:m?js|wasm)$|\/pagefind\//u.test(pathname)) code.set(pathname, response);
  };
  page.on('response', note);
  await openAndRead(page, path);
  page.off('response', note);
  const parts = await Promise.all(
    [...code].map(async ([name, response]) => ({
      name,
      bytes: gzipSync(await response.body(), { level: 9 }).length,
    })),
  );
  return { bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0), parts };
}

test('no page downloads more code than it may, read to its end without a tap', async ({
  page,
  context,
  sitemap,
}) => {
  test.slow();
  // Every page as on a first visit.
  const browser = await context.newCDPSession(page);
  await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
  const tooHeavy: string[] = [];
  for (const path of [...sitemap, '/search/']) {
    const weight = await downloaded(page, path);
    expect(weight.parts.length, `${path} brings at least the light`).toBeGreaterThan(0);
    const tools = page.locator('[data-small-steps], [data-routine], astro-island');
    const hasTool = (await tools.count()) > 0;
    const sentence = overBudget(path, weight, hasTool ? budgets.jsWithTool : budgets.jsWithoutTool);
    if (sentence !== undefined) tooHeavy.push(sentence);
  }
  expect(tooHeavy).toEqual([]);
});

test('a page asks for nothing more once it is there', async ({ page }) => {
  for (const path of ['/', '/articles/safe-sleep/', '/routine/', '/progress/']) {
    await openAndRead(page, path);
    await page.waitForLoadState('networkidle');
    const later: string[] = [];
    const note = (request: { url(): string }) => void later.push(request.url());
    page.on('request', note);
    await page.getByRole('banner').hover();
    await page.getByRole('main').getByRole('link').first().hover();
    const checkbox = page.getByRole('checkbox').first();
    if (await checkbox.isVisible()) await checkbox.check();
    await page.getByRole('button', { name: 'Night-light' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'night-light');
    page.off('request', note);
    expect(later, path).toEqual([]);
  }
});
