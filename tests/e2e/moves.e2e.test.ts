import type { Page } from '@playwright/test';
import { amiss, lights } from '../support/axe.ts';
import { hands } from '../support/hands.ts';
import { expect, test } from '../support/reader.ts';
import { openAndRead, readToEnd, smallStep } from '../support/reading.ts';
import { layoutShifts } from '../support/slow-line.ts';
import { earlierChose, store, stored, storedTicks } from '../support/stored.ts';

const panel = (page: Page) =>
  page.getByRole('group').filter({ has: page.getByText('Move it gently', { exact: true }) });
const wish = (page: Page) => panel(page).getByLabel('Bedtime you’d like, around');
const add = (page: Page) => panel(page).getByRole('button', { name: 'Put these steps on my list' });
const title = /^Bedtime from \d\d:\d\d to 19:00$/u;
const ownList = (page: Page) => page.getByRole('region', { name: title });
const lastStep = (page: Page) =>
  ownList(page).getByRole('checkbox', { name: /: bedtime around 19:00$/u });

const open = async (page: Page) => {
  await page.goto('/routine/');
  await page.getByText('Move it gently', { exact: true }).click();
  await expect(wish(page)).toBeVisible();
};
const putOnList = async (page: Page) => {
  await open(page);
  await wish(page).fill('19:00');
  await add(page).click();
  await expect(panel(page).getByText('These steps are on your list.')).toBeVisible();
};

for (const way of ['keyboard', 'touch'] as const) {
  test.describe(`by ${way}`, () => {
    test.use({ hasTouch: way === 'touch', viewport: { width: 390, height: 844 } });

    test(`a family moves bedtime, puts the steps on its list and ticks one, by ${way}`, async ({
      page,
    }) => {
      const hand = hands[way](page);
      await page.goto('/routine/');
      const summary = page.locator('summary', { hasText: 'Move it gently' });
      await hand.press(summary);
      await hand.write(wish(page), '19:00');
      await hand.press(panel(page).getByRole('radio', { name: '2 days' }));
      await expect(panel(page).getByRole('term')).toHaveCount(4);
      await hand.press(add(page));
      await hand.press(panel(page).getByRole('link', { name: 'See it under Small steps' }));
      await page.waitForURL('/progress/');
      await hand.press(lastStep(page));
      await expect(ownList(page)).toContainText('One tried. One is plenty.');
      await page.reload();
      await readToEnd(page);
      await expect(lastStep(page)).toBeChecked();
    });
  });
}

test('a list is put away with a way back, and without it the next time', async ({ page }) => {
  await putOnList(page);
  await openAndRead(page, '/progress/');
  await ownList(page)
    .getByRole('button', { name: /^Put this list away/u })
    .click();
  await expect(ownList(page)).toBeHidden();
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(ownList(page)).toBeVisible();
  await ownList(page)
    .getByRole('button', { name: /^Put this list away/u })
    .click();
  await page.reload();
  await readToEnd(page);
  await expect(ownList(page)).toBeHidden();
  await expect(undo).toBeHidden();
});

test('the list follows at once in another tab', async ({ page, context }) => {
  const other = await context.newPage();
  await openAndRead(other, '/progress/');
  await expect(ownList(other)).toBeHidden();
  await page.bringToFront();
  await putOnList(page);
  await expect(ownList(other)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Put the list away' }).click();
  await expect(ownList(other)).toBeHidden();
  await panel(page).getByRole('button', { name: 'Undo' }).click();
  await expect(ownList(other)).toBeVisible();
});

test('what was chosen is there again after a reload', async ({ page }) => {
  await open(page);
  await panel(page).getByRole('radio', { name: 'Wake-up' }).check();
  await panel(page).getByLabel('Up when you’d like, around').fill('6:15');
  await panel(page).getByLabel('First day').fill('2026-12-30');
  const before = await panel(page).getByRole('term').allInnerTexts();
  expect(before).toEqual(['Wed 30 December', 'Sat 2 January', 'Tue 5 January']);
  await page.reload();
  await page.getByText('Move it gently', { exact: true }).click();
  await expect(panel(page).getByRole('term')).toHaveText(before);
});

test('ticks of the first version stay when a list comes to them', async ({ page }) => {
  const steps = { 'gentle-week-let-go': { mark: 'done', at: 1_795_392_000_000 } };
  const old = { app: 'small-hours', kind: 'progress', version: 1, revision: 1, savedAt: 1 };
  await store(page, { 'small-hours:progress': JSON.stringify({ ...old, data: { steps } }) });
  await putOnList(page);
  expect(await stored(page, 'small-hours:progress')).toContain('"version":3');
  expect(await storedTicks(page)).toEqual(['gentle-week-let-go']);
  await openAndRead(page, '/progress/');
  await expect(smallStep(page, 'Leave one job undone on purpose')).toBeChecked();
  await expect(ownList(page)).toBeVisible();
});

test('the progress page holds still for a reader without own lists', async ({ page }) => {
  const shifts = await layoutShifts(page);
  await page.goto('/progress/');
  await expect(page.getByRole('button', { name: 'In my own words' })).toBeVisible();
  await page.locator('[data-own-lists]').scrollIntoViewIfNeeded();
  await expect(page.locator('[data-own-lists]')).toHaveText('Start a list of your own');
  // Chromium’s score; below this nobody sees it.
  expect((await shifts()).filter(({ score }) => score > 0.001)).toEqual([]);
});

test('nobody loads the panel who does not open it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/routine/');
  await expect(page.getByText('Move it gently', { exact: true })).toBeVisible();
  expect(asked.filter((url) => url.includes('/Moves.'))).toEqual([]);
  await page.getByText('Move it gently', { exact: true }).click();
  await expect(wish(page)).toBeVisible();
  expect(asked.filter((url) => url.includes('/Moves.'))).toHaveLength(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the progress page has no place for own lists to show', async ({ page }) => {
    await page.goto('/progress/');
    await expect(page.locator('[data-own-lists]').getByRole('button')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'A first gentle week' })).toBeVisible();
  });
});

for (const light of lights) {
  test.describe(`by ${light}`, () => {
    test.use({
      ...earlierChose(light),
      viewport: { width: 320, height: 700 },
      contextOptions: { reducedMotion: 'reduce' },
    });

    test(`everybody can use the panel and the lists, by ${light}`, async ({ page }) => {
      const found: string[] = [];
      const look = async (state: string) => found.push(...(await amiss(page, light, state)));
      await putOnList(page);
      await look('on the list');
      await wish(page).fill('half past');
      await wish(page).press('Tab');
      await look('a time that can’t be one');
      await page.getByLabel('Age in months').fill('14');
      await panel(page).getByRole('radio', { name: 'A nap fewer' }).check();
      await expect(panel(page).getByText('Signs that a nap is on its way out')).toBeVisible();
      await look('a nap fewer');
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wide, 'nothing scrolls sideways').toBe(false);
      await openAndRead(page, '/progress/');
      await expect(ownList(page)).toBeVisible();
      await look('an own list');
      await ownList(page)
        .getByRole('button', { name: /^Put this list away/u })
        .click();
      await look('an own list put away');
      expect(found).toEqual([]);
    });
  });
}
