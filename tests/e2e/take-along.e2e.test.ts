import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { browserThatKeepsNothing } from '../support/own-browser.ts';
import { openPanel, panel } from '../support/panels.ts';
import { expect, test } from '../support/reader.ts';
import { stored } from '../support/stored.ts';

const key = 'small-hours:routine';
const along = (page: Page) => panel(page, 'Take it with you');
const shared = (page: Page) =>
  page.getByRole('region', { name: 'Somebody shared this day with you' });
const wakeUp = (page: Page) => page.getByLabel('Usually up at about');
const firstRow = (page: Page) =>
  page.getByRole('list', { name: 'The day, in order' }).first().getByRole('listitem').first();

/** Opens the planner, gives a wake-up, and answers with the link to the plan. */
async function linkTo(page: Page, up: string): Promise<string> {
  await page.goto('/routine/');
  await wakeUp(page).fill(up);
  await wakeUp(page).blur();
  await openPanel(page, 'Take it with you');
  await along(page).getByRole('button', { name: /^Link/u }).click();
  return along(page).getByLabel('Link to this plan').inputValue();
}

test('a plan goes to another phone by its link, and is kept there only when somebody says so', async ({
  page,
  browser,
  troubles,
}) => {
  const link = await linkTo(page, '5:40');
  const otherPhone = await browser.newContext({ locale: 'en-GB', timezoneId: 'America/New_York' });
  await troubles.watch(otherPhone);
  const other = await otherPhone.newPage();
  await other.goto('/routine/');
  await wakeUp(other).fill('8:00');
  await wakeUp(other).blur();
  const before = await stored(other, key);

  await other.goto(link);
  await expect(shared(other)).toBeVisible();
  await expect(firstRow(other)).toContainText('05:40');
  expect(await stored(other, key)).toBe(before);

  await shared(other).getByRole('button', { name: 'Keep it' }).click();
  await expect(other.getByText('Kept, as a new routine.')).toBeFocused();
  await expect(wakeUp(other)).toHaveValue('05:40');
  expect(other.url()).not.toContain('#');
  expect(await stored(other, key)).toContain('"value":480');

  await other.reload();
  await expect(wakeUp(other)).toHaveValue('05:40');
  await expect(shared(other)).toBeHidden();
  await otherPhone.close();
});

test('a link that is opened on the page is shown too, and can be turned down', async ({ page }) => {
  const link = await linkTo(page, '5:40');
  await wakeUp(page).fill('7:15');
  await wakeUp(page).blur();
  const before = await stored(page, key);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URL(link).hash);
  await expect(shared(page).getByRole('heading').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await shared(page).getByRole('button', { name: 'No, thanks' }).click();
  await expect(page.getByText('All right. Nothing was kept.')).toBeFocused();
  expect(page.url()).not.toContain('#');
  expect(await stored(page, key)).toBe(before);
  await expect(wakeUp(page)).toHaveValue('07:15');
});

test('nothing of a link goes to a server', async ({ page }) => {
  const link = await linkTo(page, '5:40');
  const asked: string[] = [];
  page.on('request', (request) => {
    asked.push(request.url(), request.headers()['referer'] ?? '', request.postData() ?? '');
  });
  await page.goto('/privacy/');
  await page.goto(link);
  await expect(shared(page)).toBeVisible();
  const secret = new URL(link).hash.slice('#plan='.length);
  expect(asked.filter((text) => text.replace(/#.*/su, '').includes(secret.slice(0, 40)))).toEqual(
    [],
  );
});

const hostile = [
  '"><img src=x onerror=alert(1)>',
  '%E0%A4%A',
  '<script>alert(1)</script>',
  '../../../etc/passwd',
  'eyJhcHAiOiJzbWFsbC1ob3VycyIsImtpbmQiOiJzaGFyZWQtcm91dGluZSIsInZlcnNpb24iOjEsIl9fcHJvdG9fXyI6e319',
  'A'.repeat(60_000),
];

for (const text of hostile) {
  test(`a link that says ${text.slice(0, 30)} gets a kind sentence, and the page goes on`, async ({
    page,
  }) => {
    await page.goto(`/routine/#plan=${text}`);
    await expect(page.getByRole('alert').filter({ hasText: /Ask for it again/u })).toBeVisible();
    await expect(firstRow(page)).toContainText('07:00');
    expect(await stored(page, key)).toBeNull();
    await page.getByRole('button', { name: 'All right' }).click();
    expect(page.url()).not.toContain('#');
    await wakeUp(page).fill('6:30');
    await expect(firstRow(page)).toContainText('06:30');
  });
}

test('a plan goes out as a file and comes in again', async ({ page }) => {
  await page.goto('/routine/');
  await page.getByRole('radio', { name: 'By birth date' }).check();
  await page.getByLabel('Birth date', { exact: true }).fill('2026-02-23');
  await wakeUp(page).fill('5:40');
  await wakeUp(page).blur();
  await openPanel(page, 'Take it with you');
  await along(page).getByRole('button', { name: /^File/u }).click();
  const download = page.waitForEvent('download');
  await along(page).getByRole('button', { name: 'Save as a file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^small-hours-\d{4}-\d\d-\d\d\.json$/u);
  await expect(along(page).getByRole('status')).toHaveText('Saved to your downloads.');
  expect(await readFile(await file.path(), 'utf8')).toContain('"birthDate":"2026-02-23"');

  await wakeUp(page).fill('9:00');
  await wakeUp(page).blur();
  await along(page)
    .getByLabel('Open a file')
    .setInputFiles(await file.path());
  const opened = page.getByRole('region', { name: 'This is in the file' });
  await expect(opened.getByRole('listitem').first()).toContainText('05:40');
  await opened.getByRole('button', { name: 'Keep it' }).click();
  await expect(wakeUp(page)).toHaveValue('05:40');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(wakeUp(page)).toHaveValue('09:00');
});

test('a file that is something else gets a kind sentence', async ({ page }) => {
  await page.goto('/routine/');
  await openPanel(page, 'Take it with you');
  await along(page).getByRole('button', { name: /^File/u }).click();
  const open = (name: string, text: string) =>
    along(page)
      .getByLabel('Open a file')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await open('diary.txt', 'Dear diary');
  await expect(along(page).getByRole('alert')).toContainText('isn’t a plan from Small Hours');
  await open('film.mp4', 'x'.repeat(40_000));
  await expect(along(page).getByRole('alert')).toContainText('over 32 kB');
});

test('a link is kept for as long as the page is open where the browser keeps nothing', async ({
  page,
  troubles,
}, testInfo) => {
  const link = await linkTo(page, '5:40');
  const strict = await browserThatKeepsNothing(testInfo.outputPath('keeps-nothing'));
  await troubles.watch(strict);
  const other = await strict.newPage();
  await other.goto(link);
  await shared(other).getByRole('button', { name: 'Keep it' }).click();
  await expect(wakeUp(other)).toHaveValue('05:40');
  await strict.close();
});
