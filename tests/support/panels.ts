import { expect, type Locator, type Page } from '@playwright/test';

/** The folded part of the routine builder with this title. */
export const panel = (page: Page, title: string): Locator =>
  page
    .locator('details')
    .filter({ has: page.locator('summary b').getByText(title, { exact: true }) });

/** Opens it, where it is folded, and waits for what is in it. */
export async function openPanel(page: Page, title: string): Promise<Locator> {
  const part = panel(page, title).first();
  const summary = part.locator('summary').first();
  await expect(summary).toBeVisible();
  if ((await part.getAttribute('open')) === null) await summary.click();
  await expect(part.locator('> div > *').first()).toBeVisible();
  return part;
}
