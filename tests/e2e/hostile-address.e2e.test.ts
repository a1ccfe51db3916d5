// cspell:ignore txet desrever
import { expect, test } from '../support/reader.ts';

const hostile = [
  '"><img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<svg onload=alert(1)>',
  "javascript:alert('1')",
  '{{constructor.constructor("alert(1)")()}}',
  '\u202Etxet desrever\u0000 \uD800',
  '%E0%A4%A',
];

for (const words of hostile) {
  test(`an address that asks for ${JSON.stringify(words)} is only words`, async ({ page }) => {
    const before = await page.goto('/search/').then(() => page.locator('script, img').count());
    const address = new URLSearchParams({ q: words, age: words, topic: words });
    await page.goto(`/search/?${address.toString()}`);
    const asWritten = new URLSearchParams(address.toString()).get('q')!.trim();
    await expect(page.getByRole('searchbox')).toHaveValue(asWritten.replaceAll('\n', ''));
    await expect(page.getByRole('status')).toContainText(`for “${asWritten}”`);
    await expect(page.locator('script, img')).toHaveCount(before);
  });
}

test('an address that is broken still opens the search page', async ({ page }) => {
  await page.goto('/search/?q=%E0%A4%A&age=%&=&&topic');
  await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  await expect(page.getByRole('searchbox')).not.toHaveValue('');
});

test('a very long question is cut off, and the page keeps its shape', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(`/search/?q=${'why'.repeat(2000)}`);
  await expect(page.getByRole('status')).toContainText(/^\S.* for “(why)+/u);
  expect((await page.getByRole('searchbox').inputValue()).length).toBeLessThanOrEqual(200);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('a hostile fragment on any page is nothing', async ({ page }) => {
  await page.goto('/articles/safe-sleep/#"><img src=x onerror=alert(1)>');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
