import { expect, type Page } from '@playwright/test';

/** Scrolls a page to its end and back, so that what sleeps wakes up where it is in sight. */
export async function wakeAll(page: Page): Promise<void> {
  // A tab behind another draws one frame a second.
  await page.bringToFront();
  await page.evaluate(async () => {
    // Not an animation frame: where a test sets the clock, those are timers, and a busy browser
    // has not looked yet what came near. When an observer of our own has been told, all have been.
    const looked = () =>
      new Promise<void>((resolve) => {
        const observer = new IntersectionObserver(() => {
          observer.disconnect();
          resolve();
        });
        observer.observe(document.documentElement);
      });
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({ top: y, behavior: 'instant' });
      await looked();
      // And a frame, in which what was woken is drawn before the page moves on.
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
}

/**
 * Scrolls a page to its end and back as a reader does, so that everything that sleeps wakes up;
 * checklists that are folded are unfolded first.
 */
export async function readToEnd(page: Page): Promise<void> {
  await wakeAll(page);
  await expect(page.locator('[data-checklists]:not([data-gathered])')).toHaveCount(0);
  const folded = page.locator('details[data-checklist]');
  if ((await folded.count()) > 0) {
    await folded.evaluateAll((lists) => {
      for (const list of lists) list.toggleAttribute('open', true);
    });
    await wakeAll(page);
  }
  // Every checklist that the page has is awake: its steps can be ticked.
  const lists = page.locator('[data-small-steps]');
  await expect(lists.locator('.small-steps')).toHaveCount(await lists.count());
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

/** The small step with these words, wherever on the page it is: its tick, or its half moon. */
export const smallStep = (page: Page, words: string) =>
  page
    .getByRole('group', { name: words })
    .getByRole('radio', { name: 'Sometimes' })
    .or(page.getByRole('checkbox', { name: words }));

/** The new moon of the small step with these words. */
export const notYet = (page: Page, words: string) =>
  page.getByRole('group', { name: words }).getByRole('radio', { name: 'Not yet' });
