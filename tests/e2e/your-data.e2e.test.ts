import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { amiss, lights } from '../support/axe.ts';
import { browserThatKeepsNothing } from '../support/own-browser.ts';
import { expect, test } from '../support/reader.ts';
import { openAndRead, smallStep } from '../support/reading.ts';
import { fillStorage, store, stored, storedTicks } from '../support/stored.ts';
import { storedFixture } from '../support/stored-fixtures.ts';

const song = (page: Page) => smallStep(page, 'Sing or say the same thing before bed');
const kept = {
  'small-hours:progress': storedFixture('progress', 3),
  'small-hours:routine': storedFixture('routine', 2),
  'small-hours:searches': storedFixture('searches', 1),
  'small-hours:settings': storedFixture('settings', 2),
};
const openData = async (page: Page) => {
  await page.goto('/your-data/');
  await expect(page.getByRole('heading', { name: 'What is kept here' })).toBeVisible();
};
const savedBackup = async (page: Page) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^small-hours-backup-.*\.json$/u);
  return readFile(await file.path());
};
const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer });

test('a backup brings everything back after everything was deleted', async ({ page }) => {
  await store(page, kept);
  await openData(page);
  const backup = await savedBackup(page);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  expect(await storedTicks(page)).toEqual([]);

  await page.reload();
  await choose(page, 'backup.json', backup);
  await expect(page.getByText(/It holds 2 wins, 2 rough patches/u)).toBeVisible();
  await page.getByRole('button', { name: 'Put it in place of what is here' }).click();
  await expect(page.getByText('Put in place of what was here.')).toBeVisible();
  const dataOf = (text: string | null) => (JSON.parse(text ?? '{}') as { data: unknown }).data;
  for (const [key, text] of Object.entries(kept)) {
    const expected = dataOf(text) as Record<string, object>;
    const found = dataOf(await stored(page, key)) as Record<string, object>;
    for (const [box, items] of Object.entries(expected)) {
      expect(Object.fromEntries(Object.entries(found[box] ?? {}))).toEqual(items);
    }
  }
});

test('what was deleted stays deleted in other tabs, and on the page one goes back to', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openAndRead(other, '/progress/');
  await openAndRead(page, '/progress/');
  await song(page).check();
  await expect(song(other)).toBeChecked();
  await openData(page);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await expect(page.getByText('Deleted: everything that was kept here.')).toBeVisible();
  await expect(song(other)).not.toBeChecked();
  await page.goBack();
  await expect(song(page)).not.toBeChecked();
  expect(await storedTicks(page)).toEqual([]);
  await other.bringToFront();
  await song(other).check();
  await expect(song(page)).toBeChecked();
});

test('one thing is seen, deleted by itself, and brought back with undo', async ({ page }) => {
  await store(page, kept);
  await openData(page);
  await page.locator('summary').filter({ hasText: 'Progress' }).click();
  await expect(page.getByText(/your child’s: Wind-down as planned/u)).toBeVisible();
  await page.getByRole('button', { name: /^Delete\s?: wins$/u }).click();
  await expect(page.getByText(/your child’s: Wind-down as planned/u)).toBeHidden();
  expect(await stored(page, 'small-hours:progress')).toContain('A cold');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/your child’s: Wind-down as planned/u)).toBeVisible();
});

test('files that are none of ours are refused in words, and change nothing', async ({ page }) => {
  await store(page, kept);
  await openData(page);
  const files: [Buffer, RegExp][] = [
    [Buffer.alloc(10_000_000, 'x'), /over 2 MB/u],
    [Buffer.from('hello'), /isn’t a backup from Small Hours/u],
    [Buffer.from('{"app":"small-hours","kind":"backup","version":7}'), /newer version/u],
    [Buffer.from('{"app":"small-hours","__proto__":{"kind":"backup"}}'), /isn’t a backup/u],
    [Buffer.from('{"app":"small-hours","kind":"backup","kinds":'), /cut off/u],
  ];
  for (const [file, sentence] of files) {
    await choose(page, 'file.json', file);
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(sentence);
  }
  for (const [key, text] of Object.entries(kept)) expect(await stored(page, key)).toBe(text);
});

test('on a full device nothing is half brought back', async ({ page }) => {
  await fillStorage(page);
  await openData(page);
  await choose(page, 'progress.json', Buffer.from(kept['small-hours:progress']));
  await page.getByRole('button', { name: 'Add to what is here' }).click();
  await expect(page.getByText(/everything is as it was/u)).toBeVisible();
  expect(await stored(page, 'small-hours:progress')).toBeNull();
});

test('what a newer version saved can be seen to be there, and is left alone', async ({ page }) => {
  const newer = '{"app":"small-hours","kind":"progress","version":99,"data":{}}';
  await store(page, { ...kept, 'small-hours:progress': newer });
  await openData(page);
  await expect(page.getByText(/A newer version of this page saved/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete everything' })).toBeHidden();
  expect(await stored(page, 'small-hours:progress')).toBe(newer);
});

test('where nothing can be stored, the page says so', async ({ troubles }, info) => {
  const context = await browserThatKeepsNothing(info.outputPath('profile'));
  await troubles.watch(context);
  const page = await context.newPage();
  await openData(page);
  await expect(page.getByText(/doesn’t let pages keep anything/u)).toBeVisible();
  await context.close();
});

test('after 10 wins without a backup, one line says so, until there is one', async ({ page }) => {
  const wins = Array.from({ length: 10 }, (_, place) => [
    `w${place}`,
    { value: { day: '2026-11-20', text: 'A nap', whose: 'child' }, at: 1_795_144_320_000 },
  ]);
  const progress = JSON.parse(kept['small-hours:progress']) as { data: object };
  const data = { ...progress.data, wins: Object.fromEntries(wins) as object };
  await store(page, { 'small-hours:progress': JSON.stringify({ ...progress, data }) });
  const line = page.getByText('Some of what is here isn’t in a backup yet.');
  await openAndRead(page, '/progress/');
  await expect(line).toBeVisible();
  await page.getByRole('link', { name: 'Save a backup', exact: true }).click();
  await savedBackup(page);
  await openAndRead(page, '/progress/');
  await expect(page.getByText('Kept on this device only')).toBeVisible();
  await expect(line).toBeHidden();
});

for (const light of lights) {
  test(`everything that is kept can be looked through by everybody, by ${light}`, async ({
    page,
  }) => {
    await store(page, {
      ...kept,
      'small-hours:light': light,
      'small-hours:routine:set-aside:1': '{',
    });
    await openData(page);
    const parts = page.locator('details.disc > summary');
    await expect(parts).toHaveCount(6);
    for (const part of await parts.all()) await part.click();
    await expect(page.getByText('Exactly as it is stored')).toHaveCount(6);
    await choose(page, 'file.json', Buffer.from(kept['small-hours:progress']));
    await expect(page.getByRole('heading', { name: 'In this file' })).toBeVisible();
    for (const raw of await page.getByText('Exactly as it is stored').all()) await raw.click();
    expect(await amiss(page, light, 'all open')).toEqual([]);
  });
}
