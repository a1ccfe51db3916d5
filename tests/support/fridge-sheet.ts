import { expect, type Locator, type Page } from '@playwright/test';

/** The fridge sheet that is shown. */
export const sheet = (page: Page): Locator => page.getByRole('article');

/** The list of the day on it. */
export const day = (page: Page): Locator => page.getByRole('list', { name: 'The day, in order' });

/** What a reader sees, without what style sheets hide. */
export const shown = { useInnerText: true };

/** Opens the fridge sheet of whatever the device keeps. */
export async function openSheet(page: Page): Promise<void> {
  await page.goto('/routine/sheet/');
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
}
