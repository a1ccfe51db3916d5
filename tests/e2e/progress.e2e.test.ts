import type { Page } from '@playwright/test';
import { expect, test } from '../support/reader.ts';
import { checklist, openAndRead, readToEnd, smallStep } from '../support/reading.ts';
import { storedTicks } from '../support/stored.ts';

const article = '/articles/progress-not-perfection/';
const title = 'A first gentle week';
const step = (page: Page) => smallStep(page, 'Leave one job undone on purpose');

test('each small step says something of its own when it is ticked, and never grades', async ({
  page,
}) => {
  await openAndRead(page, '/progress/');
  const said: string[] = [];
  for (const list of await page.locator('[data-small-steps]').getByRole('group').all()) {
    for (const box of await list.getByRole('checkbox').all()) {
      await box.check();
      const sentence = list.getByRole('status').first();
      await expect(sentence).not.toHaveText(said.at(-1) ?? '');
      said.push(await sentence.innerText());
    }
  }
  expect(said.length).toBeGreaterThan(30);
  expect(new Set(said).size).toBe(said.length);
  for (const words of said) expect(words).not.toMatch(/great job|well done|good (?:boy|girl)/iu);
  const lists = page.locator('[data-small-steps]');
  for (const words of await lists.allInnerTexts()) {
    expect(words).not.toMatch(/%|streak|\d+ (?:of|out of|\/) \d+|in a row|missed|score|only/iu);
  }
});

test('the count only ever adds up, from one tried', async ({ page }) => {
  await openAndRead(page, '/progress/');
  const list = checklist(page, title);
  await expect(list).toContainText('Pick one, or none today.');
  await list.getByRole('checkbox').nth(0).check();
  await expect(list).toContainText('One tried. One is plenty.');
  await list.getByRole('checkbox').nth(3).check();
  await expect(list).toContainText('2 tried so far, in any order.');
});

test('a step can go back to not yet, without a word of reproach', async ({ page }) => {
  await openAndRead(page, '/progress/');
  await step(page).check();
  await expect(page.getByText('Left. The house will cope.')).toBeVisible();
  await step(page).uncheck();
  await expect(page.getByText('Back to not yet. Steps can go both ways.')).toBeVisible();
  await page.reload();
  await readToEnd(page);
  await expect(step(page)).not.toBeChecked();
});

test('an article and the progress page agree, one after the other', async ({ page }) => {
  await openAndRead(page, article);
  await step(page).check();
  await openAndRead(page, '/progress/');
  await expect(step(page)).toBeChecked();
  await step(page).uncheck();
  await openAndRead(page, article);
  await expect(step(page)).not.toBeChecked();
});

test('an article and the progress page agree at once when both are open', async ({
  page,
  context,
}) => {
  await openAndRead(page, article);
  const other = await context.newPage();
  await openAndRead(other, '/progress/');
  await step(page).check();
  await expect(step(other)).toBeChecked();
  await expect(checklist(other, title)).toContainText('One tried.');
  await step(other).uncheck();
  await expect(step(page)).not.toBeChecked();
});

test('two tabs that tick at the same moment lose no tick', async ({ page, context }) => {
  const other = await context.newPage();
  const tabs = [page, other];
  for (const tab of tabs) await openAndRead(tab, '/progress/');
  const count = await page.getByRole('checkbox').count();

  // Each tab ticks every second step in one go, as fast as it can, both together.
  await Promise.all(
    tabs.map((tab, turn) =>
      tab.getByRole('checkbox').evaluateAll((boxes, odd) => {
        for (const [place, box] of boxes.entries()) {
          if (place % 2 === odd) (box as HTMLInputElement).click();
        }
      }, turn),
    ),
  );
  for (const tab of tabs) {
    await expect(tab.locator('input[type="checkbox"]:checked')).toHaveCount(count);
  }
  await other.close();
  await page.reload();
  await readToEnd(page);
  expect((await storedTicks(page)).length).toBe(count);
  await expect(page.locator('input[type="checkbox"]:checked')).toHaveCount(count);
});

test('a page that somebody goes back to has the newest ticks', async ({ page, context }) => {
  await openAndRead(page, article);
  await page.goto('/help/');
  const other = await context.newPage();
  await openAndRead(other, '/progress/');
  await step(other).check();
  await page.bringToFront();
  await page.goBack();
  await readToEnd(page);
  await expect(step(page)).toBeChecked();
});

test('an open tab forgets when the reader deletes what the site kept', async ({
  page,
  context,
}) => {
  await openAndRead(page, '/progress/');
  await step(page).check();
  const other = await context.newPage();
  await other.goto('/privacy/');
  await other.evaluate(() => localStorage.clear());
  await expect(step(page)).not.toBeChecked();
});
