import { expect, type Page } from '@playwright/test';

/** Scrolls a page to its end and back as a reader does, so that everything that sleeps wakes up. */
export async function readToEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
  // Every checklist that the page has is awake: its steps can be ticked.
  const lists = page.locator('[data-small-steps]');
  await expect(lists.getByRole('group')).toHaveCount(await lists.count());
}

/** Opens a page of the site and reads it to its end. */
export async function openAndRead(page: Page, path: string): Promise<void> {
  await page.goto(path);
  // A link to a search is there when its results are.
  if (path.includes('?q=')) await expect(page.getByRole('status')).toHaveText(/ for “/u);
  await readToEnd(page);
}

/** The checklist with this title, and the words under it. */
export const checklist = (page: Page, title: string) => page.getByRole('group', { name: title });

/** The small step with these words, wherever on the page it is. */
export const smallStep = (page: Page, words: string) => page.getByRole('checkbox', { name: words });
