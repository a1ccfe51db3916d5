// cspell:ignore networkidle
import { gzipSync } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { shapeGroups } from '../support/page-groups.ts';
import { budgets, overBudget, startsWorker, type Weight } from '../support/page-weight.ts';
import { expect, test } from '../support/reader.ts';
import { openAndRead } from '../support/reading.ts';

/** What each file of code weighs, gzipped by itself. */
const bytesOf = new Map<string, number>();

/** Temporal for browsers without it: it comes in the place of the browser’s own. */
const polyfill = /\/implementation\.[^/]+\.js$/u;

/** The code that a page really asks for when it is read to its end, cached from before or not. */
async function askedFor(page: Page, path: string): Promise<Weight> {
  const names = new Set<string>();
  const note = (request: Request) => {
    const { pathname } = new URL(request.url());
    // What starts the worker has a budget of its own, in the built files.
    if (polyfill.test(pathname) || startsWorker.test(pathname)) return;
    if (/\.(?:m?js|wasm)$|\/search-index\//u.test(pathname)) names.add(pathname);
  };
  page.on('request', note);
  await openAndRead(page, path);
  page.off('request', note);
  for (const name of names) {
    if (bytesOf.has(name)) continue;
    const body = await (await page.request.get(name)).body();
    bytesOf.set(name, gzipSync(body, { level: 9 }).length);
  }
  const parts = [...names].map((name) => ({ name, bytes: bytesOf.get(name) ?? 0 }));
  return { bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0), parts };
}

// The budget is for a phone: a wide screen draws the day's sky too, by 1.3 kB more.
test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  for (const group of shapeGroups) {
    test(`without a tap, ${group.name} bring no more code than they may`, async ({
      page,
      pagesOf,
    }) => {
      const tooHeavy: string[] = [];
      for (const path of pagesOf(group)) {
        const weight = await askedFor(page, path);
        expect(weight.parts.length, `${path} brings at least the light`).toBeGreaterThan(1);
        const tools = page.locator(
          '[data-small-steps], [data-routine], [data-fridge-sheet], [data-diary], [data-your-data], [data-trip], [data-clock-change], astro-island',
        );
        const hasTool = (await tools.count()) > 0;
        const most = hasTool ? budgets.jsWithTool : budgets.jsWithoutTool;
        const over = overBudget(path, weight, most);
        if (over) tooHeavy.push(over);
      }
      expect(tooHeavy).toEqual([]);
    });
  }
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
