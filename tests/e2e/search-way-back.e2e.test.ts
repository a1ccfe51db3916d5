import type { Page } from '@playwright/test';
import { expect, test } from '../support/reader.ts';

const count = (page: Page, text: RegExp) => page.locator('.search-count').filter({ hasText: text });
const titles = (page: Page) => page.locator('.read-title a');
const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

for (const [cache, how] of [
  ['with', 'as browsers keep pages for the way back'],
  ['without', 'where the browser has let the page go'],
] as const) {
  test(`the way back leads to the same results, filters and place, ${how}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    // A page that will be asked before it is left is not kept.
    if (cache === 'without') {
      await page.addInitScript(() => addEventListener('unload', () => undefined));
    }
    await page.goto('/search/#q=sleep&age=6+to+8+months');
    await expect(count(page, /for “sleep”$/u)).toBeVisible();
    const first = await titles(page).count();
    await page.getByRole('button', { name: /^More results/u }).click();
    await expect(titles(page)).not.toHaveCount(first);
    const shown = await titles(page).count();
    const link = titles(page).nth(first + 1);
    await link.scrollIntoViewIfNeeded();
    const [words, place] = [await link.textContent(), await scrolled(page)];
    expect(place).toBeGreaterThan(400);
    await link.click();
    await page.waitForURL(/\/articles\//u);

    await page.goBack();
    await expect(titles(page)).toHaveCount(shown);
    await expect(page.getByRole('radio', { name: /^6 to 8 months/u })).toBeChecked();
    await expect(link).toHaveText(words ?? '');
    await expect(link).toBeInViewport();
    expect(Math.abs((await scrolled(page)) - place)).toBeLessThan(5);
    if (cache === 'without') await expect(link).toBeFocused();
  });
}

test('new words begin at the top of what they find', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/search/#q=sleep');
  await expect(count(page, /for “sleep”$/u)).toBeVisible();
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('ing');
  await expect(count(page, /for “sleeping”$/u)).toBeVisible();
  await expect(titles(page).first()).toBeInViewport();
});

test('a recent search is one tap away, can be gone back from, and can be forgotten', async ({
  page,
}) => {
  await page.goto('/');
  const field = page.getByRole('searchbox');
  // The first from the header, the second on the page.
  for (const words of ['teething', 'holiday']) {
    await field.fill(words);
    await field.press('Enter');
    await expect(count(page, new RegExp(`for “${words}”$`, 'u'))).toBeVisible();
  }
  await field.press('Escape');
  const recent = page.getByRole('list', { name: 'Recent searches' });
  await expect(recent.getByRole('link')).toHaveText(['holiday', 'teething']);
  await page.reload();
  await recent.getByRole('link', { name: 'teething' }).click();
  await expect(count(page, /for “teething”$/u)).toBeVisible();
  await expect(field).toHaveValue('teething');
  await page.goBack();
  await expect(field).toHaveValue('');
  await recent.getByRole('button', { name: 'Forget “teething”' }).click();
  await expect(recent.getByRole('link')).toHaveText(['holiday']);

  await page.goto('/your-data/');
  await page.getByText('Recent searches').first().click();
  await expect(page.getByText('“holiday”', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Delete\s*: recent searches$/u }).click();
  await expect(page.getByText(/^Deleted: recent searches/iu)).toBeVisible();
  await page.goto('/search/');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await expect(recent).toHaveCount(0);
});

test('no word of a search is ever sent to the host, also not on the way back', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url(), JSON.stringify(request.headers())));
  await page.addInitScript(() => addEventListener('unload', () => undefined));
  await page.goto('/');
  await page.getByRole('searchbox').fill('teething');
  await page.keyboard.press('Enter');
  await expect(count(page, /for “teething”$/u)).toBeVisible();
  await titles(page).nth(1).click();
  await page.waitForURL(/\/articles\//u);
  await page.goBack();
  await expect(count(page, /for “teething”$/u)).toBeVisible();
  await page.reload();
  await expect(count(page, /for “teething”$/u)).toBeVisible();
  expect(sent.length).toBeGreaterThan(10);
  expect(sent.filter((text) => /[?&#]q=|"[^"]*teething(?!.*articles)/u.test(text))).toEqual([]);
});
