import { expect, test } from '../support/reader.ts';
import { openAndRead } from '../support/reading.ts';
import { earlierChose } from '../support/stored.ts';

test.describe('from the night', () => {
  test.use(earlierChose('night-light'));

  test('an article prints without the frame, whole, and dark on white', async ({ page }) => {
    await openAndRead(page, '/articles/bedtime-routine/');
    const turn = 'Previous and next in Routines and naps';
    const frame = [
      ...[/^Main/u, 'On this page', 'Breadcrumb', turn].map((name) =>
        page.getByRole('navigation', { name }),
      ),
      page.getByRole('group', { name: 'Light', exact: true }),
      page.getByRole('button', { name: 'Draw it here' }),
    ];
    for (const part of frame) await expect(part).toBeVisible();
    await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
    for (const part of frame) await expect(part).toBeHidden();

    const article = page.getByRole('article');
    await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(article.getByRole('region', { name: /^In short/u })).toBeVisible();
    for (const part of await article.locator('.prose > p, .prose > h2, .call').all()) {
      await expect(part).toBeVisible();
    }
    await expect(article.getByText('Choose 3 or 4 steps for the evening')).toBeVisible();
    await expect(article.getByRole('region', { name: 'Sources' })).toBeVisible();

    const brightness = (property: 'color' | 'background-color') =>
      article
        .locator('.prose > p')
        .first()
        .evaluate((element, name) => {
          const at = name === 'color' ? element : document.documentElement;
          const context = document.createElement('canvas').getContext('2d')!;
          context.fillStyle = '#fff';
          context.fillRect(0, 0, 1, 1);
          context.fillStyle = getComputedStyle(at).getPropertyValue(name);
          context.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
          return (red + green + blue) / 3;
        }, property);
    await expect.poll(() => brightness('color')).toBeLessThan(90);
    await expect.poll(() => brightness('background-color')).toBeGreaterThan(235);
  });

  test('a day that was drawn prints with its times and the safety rules', async ({ page }) => {
    await page.goto('/routine/');
    await page.getByLabel('Age in months').fill('13');
    await expect(page.getByRole('heading', { name: 'A day at 13 months' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    const day = page.getByRole('list', { name: 'The day, in order' });
    await expect(day.getByText('Asleep for the night')).toBeVisible();
    await expect(day.getByText('07:00').first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Every sleep, every place' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: /^Main/u })).toBeHidden();
  });
});

test('a printed page fits the paper', async ({ page }) => {
  for (const path of ['/articles/safe-sleep/', '/routine/', '/progress/', '/help/']) {
    await openAndRead(page, path);
    // A4 less its margins, in CSS pixels.
    await page.setViewportSize({ width: 688, height: 1010 });
    await page.emulateMedia({ media: 'print' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    // A pixel may go to rounding.
    expect(width, path).toBeLessThanOrEqual(689);
    await page.emulateMedia({ media: 'screen' });
  }
});
