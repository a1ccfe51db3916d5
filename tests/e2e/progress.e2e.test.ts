import type { Page } from '@playwright/test';
import { expect, test } from '../support/reader.ts';
import { checklist, notYet, openAndRead, readToEnd, smallStep } from '../support/reading.ts';
import { storedTicks } from '../support/stored.ts';

const article = '/articles/progress-not-perfection/';
const title = 'A first gentle week';
const words = 'Leave one job undone on purpose';
const step = (page: Page) => smallStep(page, words);
const back = (page: Page) => notYet(page, words);

test('each small step says something of its own when it is ticked, and never grades', async ({
  page,
}) => {
  await openAndRead(page, '/progress/');
  const said: string[] = [];
  for (const list of await page.locator('.small-steps').all()) {
    const half = list.getByRole('radio', { name: 'Sometimes' });
    for (const step of await list.getByRole('checkbox').or(half).all()) {
      await step.check();
      const sentence = list.getByRole('status').first();
      await expect(sentence).not.toHaveText(said.at(-1) ?? '');
      said.push(await sentence.innerText());
    }
  }
  expect(said.length).toBeGreaterThan(30);
  expect(new Set(said).size).toBe(said.length);
  for (const one of said) expect(one).not.toMatch(/great job|well done|good (?:boy|girl)/iu);
  const lists = page.locator('[data-small-steps]');
  for (const text of await lists.allInnerTexts()) {
    expect(text).not.toMatch(/%|streak|\d+ (?:of|out of|\/) \d+|in a row|missed|score|only/iu);
  }
});

test('the count only ever adds up, from one tried', async ({ page }) => {
  await openAndRead(page, '/progress/');
  const list = checklist(page, title);
  await expect(list).toContainText('Pick one, or none today.');
  await list.getByRole('radio', { name: 'Sometimes' }).nth(0).check();
  await expect(list).toContainText('One tried. One is plenty.');
  await list.getByRole('checkbox').nth(0).check();
  await expect(list).toContainText('2 tried so far, in any order.');
});

test('a step can go back to not yet, without a word of reproach', async ({ page }) => {
  await openAndRead(page, '/progress/');
  await step(page).check();
  await expect(page.getByText('Left. The house will cope.')).toBeVisible();
  await back(page).check();
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
  await back(page).check();
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
  await page.bringToFront();
  await step(page).check();
  await expect(step(other)).toBeChecked();
  await expect(checklist(other, title)).toContainText('One tried.');
  await other.bringToFront();
  await back(other).check();
  await expect(step(page)).not.toBeChecked();
});

test('two tabs that tick at the same moment lose no tick', async ({ page, context }) => {
  const other = await context.newPage();
  const tabs = [page, other];
  for (const tab of tabs) await openAndRead(tab, '/progress/');
  const steps = '.small-steps input[type="checkbox"], .tri label:nth-child(2) input';
  const count = await page.locator(steps).count();

  // Each tab ticks every second step in one go, as fast as it can, both together.
  await Promise.all(
    tabs.map((tab, turn) =>
      tab.locator(steps).evaluateAll((boxes, odd) => {
        for (const [place, box] of boxes.entries()) {
          if (place % 2 === odd) (box as HTMLInputElement).click();
        }
      }, turn),
    ),
  );
  for (const tab of tabs) {
    await expect(tab.locator(steps).and(tab.locator(':checked'))).toHaveCount(count);
  }
  await other.close();
  await page.reload();
  await readToEnd(page);
  expect((await storedTicks(page)).length).toBe(count);
  await expect(page.locator(steps).and(page.locator(':checked'))).toHaveCount(count);
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
