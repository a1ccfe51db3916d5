import type { Page } from '@playwright/test';
import { families, kept } from '../support/families.ts';
import { day, openSheet, sheet, shown } from '../support/fridge-sheet.ts';
import { countPages } from '../support/pdf-pages.ts';
import { expect, test } from '../support/reader.ts';
import { earlierChose, store } from '../support/stored.ts';

const papers = ['A4', 'Letter'] as const;
type Paper = (typeof papers)[number];

const print = async (page: Page, format: Paper) => countPages(await page.pdf({ format }));
/** Looks at a page as it will be on Letter paper, less its margins. */
async function lookAtPaper(page: Page): Promise<void> {
  await page.setViewportSize({ width: 710, height: 950 });
  await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
}

for (const [name, [child, routine]] of Object.entries(families)) {
  for (const clock of ['24h', '12h'] as const) {
    test(`${name}: one page by a clock of ${clock}, A4 or Letter`, async ({ page }) => {
      await store(page, kept(child, routine, clock));
      await openSheet(page);
      for (const paper of papers) expect(await print(page, paper), paper).toBe(1);
    });
  }

  test(`${name}: large times on paper, nothing too small, nothing over something else`, async ({
    page,
  }) => {
    await store(page, kept(child, routine, '12h'));
    await openSheet(page);
    await lookAtPaper(page);
    const seen = await sheet(page).evaluate((root) => {
      const points = (element: Element) => {
        const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
        return parseFloat(getComputedStyle(element).fontSize) * scale * 0.75;
      };
      const isShown = (element: Element) => element.getClientRects().length > 0;
      const box = (element: Element) => element.getBoundingClientRect();
      const texts = [...root.querySelectorAll('*')].filter(
        (element) =>
          isShown(element) &&
          !element.closest('.vh') &&
          [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
      );
      const parts = [...root.querySelectorAll('.sheet-head, .sheet-cols, .sheet-end > *')].map(box);
      const columns = root.querySelector('.sheet-cols')!;
      return {
        smallest: Math.min(...texts.map(points)),
        times: [...root.querySelectorAll('.time')].map(points),
        overlaps: parts.filter((part, index) => index > 0 && part.top < parts[index - 1]!.bottom)
          .length,
        sticksOut: [...columns.querySelectorAll('*')].filter(
          (element) =>
            isShown(element) &&
            !element.closest('.fill, svg, .vh') &&
            (box(element).bottom > box(columns).bottom + 1 ||
              box(element).right > box(columns).right + 1),
        ).length,
      };
    });
    expect(seen.smallest).toBeGreaterThanOrEqual(8.99);
    for (const size of seen.times) expect(size).toBeCloseTo(17, 1);
    expect([seen.overlaps, seen.sticksOut]).toEqual([0, 0]);
  });
}

test('pages are counted: an article has more than one', async ({ page }) => {
  await page.goto('/articles/safe-sleep/');
  expect(await print(page, 'A4')).toBeGreaterThan(2);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is a blank sheet to fill in by hand: one page, A4 or Letter', async ({ page }) => {
    await page.goto('/routine/sheet/');
    await expect(sheet(page).getByRole('heading', { name: 'Our day, roughly' })).toBeVisible();
    await expect(day(page).getByRole('listitem')).toHaveCount(7);
    const safety = page.getByRole('region', { name: 'Every sleep, every place' });
    await expect(safety).toContainText('16 to 20 °C (61 to 68 °F)', shown);
    await expect(safety).not.toContainText('61 to 68 °F (16 to 20 °C)', shown);
    await expect(sheet(page)).toContainText('Under 3 months with 38 °C (100.4 °F)', shown);
    await expect(sheet(page)).toContainText('Call 999 (UK), 911 (US) or 000 (Australia) now');
    await expect(page.getByText('This blank one is for a pen')).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    for (const paper of papers) expect(await print(page, paper), paper).toBe(1);
  });
});

test.describe('from the night-light', () => {
  test.use(earlierChose('night-light'));

  test('the sheet prints alone, black on white', async ({ page }) => {
    await openSheet(page);
    await lookAtPaper(page);
    await expect(day(page)).toBeVisible();
    for (const away of [
      page.getByRole('banner'),
      page.getByRole('contentinfo').last(),
      page.getByRole('heading', { level: 1 }),
      page.getByRole('button', { name: 'Print' }),
      page.getByRole('link', { name: 'Safer sleep, every sleep' }),
    ]) {
      await expect(away).toBeHidden();
    }
    const time = day(page).locator('.time').first();
    await expect(time).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(sheet(page)).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(sheet(page).locator('.sheet-ring')).toHaveCSS('color', 'rgb(0, 0, 0)');
  });
});

test('no other page loses its head on paper', async ({ page }) => {
  await page.goto('/routine/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeVisible();
});
