import type { Page } from '@playwright/test';
import { amiss, lights } from './axe.ts';
import { countPages } from './pdf-pages.ts';
import { expect, test } from './reader.ts';
import { earlierChose } from './stored.ts';
import { keepTwoChildren } from './two-children.ts';

/** A page with a tool on the family’s own day, for the tests that every one of them gets. */
interface Tool {
  path: string;
  /** What can be read without scripts. */
  example: string;
  /** Uses the tool until what it draws is there. */
  use: (page: Page) => Promise<void>;
}

/** Opens the tool of a page in the place of its worked example. */
export async function openTool(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('[data-open-tool]').click();
  await expect(
    page
      .getByRole('heading', { name: 'Your child’s day' })
      .or(page.getByText('Is any of that there today?')),
  ).toBeVisible();
}

/** No JavaScript, storage blocked, every light at 320 px with axe, and at most 2 pages on paper. */
export function ownDayTool({ path, example, use }: Tool): void {
  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test(`${path} has a worked example and its rules`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { name: example })).toBeVisible();
      await expect(page.getByText('the page needs JavaScript')).toBeVisible();
      await expect(page.getByRole('main')).toContainText('in their own clear, flat, firm space');
      const tabs = page.getByRole('navigation', { name: 'Day tools' });
      await expect(tabs.locator('[aria-current="page"]')).toHaveAttribute('href', path);
    });
  });

  test(`${path} works where the browser keeps nothing`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    });
    await openTool(page, path);
    await use(page);
  });

  test(`${path} is at most 2 pages on paper`, async ({ page }) => {
    await openTool(page, path);
    await use(page);
    for (const format of ['A4', 'Letter'] as const) {
      expect(countPages(await page.pdf({ format })), format).toBeLessThanOrEqual(2);
    }
  });

  test(`${path} plans for either child`, async ({ page }) => {
    await keepTwoChildren(page);
    await openTool(page, path);
    await use(page);
    await expect(page.getByText('Ada, 9 months, up around 06:30')).toBeVisible();
    await page.getByLabel('Whose day, which day').selectOption('other');
    await expect(page.getByText('Ben, 20 months, up around 07:30')).toBeVisible();
  });

  for (const light of lights) {
    test.describe(`by ${light}`, () => {
      test.use({
        ...earlierChose(light),
        viewport: { width: 320, height: 700 },
        contextOptions: { reducedMotion: 'reduce' },
      });

      test(`everybody can use ${path}, by ${light}`, async ({ page }) => {
        await openTool(page, path);
        await use(page);
        expect(await amiss(page, light, 'in use')).toEqual([]);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect(wide, 'nothing scrolls sideways').toBe(false);
      });
    });
  }
}
