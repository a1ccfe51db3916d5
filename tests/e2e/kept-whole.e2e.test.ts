import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { amiss, lights } from '../support/axe.ts';
import { expect, test } from '../support/reader.ts';
import { openAndRead, smallStep } from '../support/reading.ts';
import { earlierChose, store, stored } from '../support/stored.ts';
import { storedFixture } from '../support/stored-fixtures.ts';

const key = 'small-hours:progress';
const everything = {
  [key]: storedFixture('progress', 3),
  'small-hours:routine': storedFixture('routine', 2),
  'small-hours:searches': storedFixture('searches', 1),
  'small-hours:settings': storedFixture('settings', 2),
  'small-hours:light': 'night-light',
  'small-hours:progress:set-aside:1': '{"half',
  'small-hours:routine:set-aside:1': '“naïve” \u0000 text, 03:12',
};

/** All that is kept for the reader: of each kind its data, of anything else its text. */
const state = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => {
    const keys = Object.keys(localStorage).filter((one) => one !== 'small-hours:backup');
    const meaning = (text: string): unknown => {
      try {
        return (JSON.parse(text) as { data: unknown }).data;
      } catch {
        return text;
      }
    };
    return Object.fromEntries(keys.map((one) => [one, meaning(localStorage.getItem(one) ?? '')]));
  });

const openData = async (page: Page) => {
  await page.goto('/your-data/');
  await expect(page.getByRole('heading', { name: 'What is kept here' })).toBeVisible();
};
const bringBack = async (page: Page, buffer: Buffer) => {
  const file = { name: 'backup.json', mimeType: 'application/json', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Put it in place of what is here' }).click();
  await expect(page.getByText('Put in place of what was here.')).toBeVisible();
};

test('saved to a file, deleted and brought back, everything is as it was, here and on a new phone', async ({
  page,
  browser,
  baseURL,
  troubles,
}) => {
  await store(page, everything);
  // One change of today, so that not only old texts are tried.
  await openAndRead(page, '/progress/');
  await smallStep(page, 'Sing or say the same thing before bed').check();
  await openData(page);
  const before = await state(page);
  expect(Object.keys(before).sort()).toEqual(Object.keys(everything).sort());

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const backup = await readFile(await (await download).path());
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Deleted: everything that was kept here.')).toBeVisible();
  expect(JSON.stringify(await state(page))).not.toMatch(/"at"|half|night-light/u);

  await page.reload();
  await bringBack(page, backup);
  expect(await state(page)).toEqual(before);
  await page.reload();
  await openAndRead(page, '/progress/');
  expect(await state(page)).toEqual(before);

  const phone = await browser.newContext({ ...(baseURL && { baseURL }) });
  await troubles.watch(phone);
  const there = await phone.newPage();
  await openData(there);
  await bringBack(there, backup);
  expect(await state(there)).toEqual(before);
  await phone.close();
});

test('a damaged text of nearly 10 MB stays where it is, and what is changed can be had as a file', async ({
  page,
}) => {
  // A browser has room for 5 million signs, of two bytes each.
  const length = 4_900_000;
  await store(page, {});
  await page.evaluate(([name, long]) => localStorage.setItem(name, '{'.padEnd(long, 'x')), [
    key,
    length,
  ] as const);
  await openAndRead(page, '/articles/progress-not-perfection/');
  const song = smallStep(page, 'Sing or say the same thing before bed');
  await song.check();
  await expect(page.getByText(/isn’t saved until you let one of them go/u)).toBeVisible();
  await expect(song).toBeChecked();
  expect(await page.evaluate((name) => localStorage.getItem(name)?.length, key)).toBe(length);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Keep it as a file' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain('gentle-week-same-song');
  await page.getByRole('button', { name: 'Let it go' }).click();
  await expect(page.getByText(/^Saved on this device at/u)).toBeVisible();
  expect(await stored(page, key)).toContain('gentle-week-same-song');
});

test('words that look like a program are words', async ({ page }) => {
  const words = '<img src=x onerror="document.title=1">{{7*7}}${7*7}';
  const wins = {
    w1: { value: { day: '2026-11-20', text: words, whose: 'child' }, at: 1_795_144_320_000 },
  };
  const progress = JSON.parse(storedFixture('progress', 3)) as { data: object };
  const data = { ...progress.data, wins };
  await store(page, { [key]: JSON.stringify({ ...progress, data }) });
  await openAndRead(page, '/progress/');
  await expect(page.locator('.wins')).toContainText(words);
  await expect(page).toHaveTitle(/Small wins/u);
});

test.describe('on an iPhone', () => {
  test.use({
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
  });

  test('the first win brings the hint about the Home Screen', async ({ page }) => {
    const hint = page.getByText('tap Share, then Add to Home Screen');
    await openAndRead(page, '/progress/');
    await expect(page.getByText('Nothing saved on this device yet.').last()).toBeVisible();
    await expect(hint).toBeHidden();
    await page.getByRole('button', { name: 'I rested' }).click();
    await page.getByText('Kept on this device only').scrollIntoViewIfNeeded();
    await expect(hint).toBeVisible();
  });
});

for (const light of lights) {
  test.describe(`by ${light}`, () => {
    test.use({
      ...earlierChose(light),
      viewport: { width: 320, height: 700 },
      contextOptions: { reducedMotion: 'reduce' },
    });

    test(`an own list is renamed, put away and found again by everybody, by ${light}`, async ({
      page,
    }) => {
      const found: string[] = [];
      const look = async (what: string) => found.push(...(await amiss(page, light, what)));
      await openAndRead(page, '/progress/');
      const lists = page.locator('[data-own-lists]');
      await page.getByRole('button', { name: 'Start a list of your own' }).click();
      await page.getByLabel('What’s it called?').fill('Sundays');
      await page.keyboard.press('Enter');
      await expect(lists.getByRole('heading', { name: 'Sundays' })).toBeFocused();
      for (const text of ['Stay in pyjamas', 'Nap together']) {
        await lists.getByLabel('One more step').fill(text);
        await page.keyboard.press('Enter');
      }
      await lists.getByRole('button', { name: 'Put Nap together away' }).click();
      await lists.getByText('1 step').click();
      await lists.getByRole('button', { name: /^Rename this list/u }).click();
      await lists.getByLabel('What it’s called').fill('Slow mornings');
      await expect(lists.getByRole('heading', { name: 'Slow mornings' })).toBeVisible();
      await look('a list with its name to change, and a step that was put away');
      await lists.getByRole('button', { name: 'Bring back Nap together' }).click();
      await expect(lists.getByRole('group', { name: 'Nap together' })).toBeVisible();
      await lists.getByRole('button', { name: /^Put this list away/u }).click();
      await page.reload();
      await openAndRead(page, '/progress/');
      await lists.getByText('1 list', { exact: true }).click();
      await look('a list that was put away');
      await lists.getByRole('button', { name: 'Bring back Slow mornings' }).click();
      await expect(lists.getByRole('heading', { name: 'Slow mornings' })).toBeFocused();
      await expect(lists.getByRole('group', { name: 'Nap together' })).toBeVisible();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wide, 'nothing scrolls sideways').toBe(false);
      expect(found).toEqual([]);
    });
  });
}
