import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/reader.ts';
import { openAndRead, smallStep } from '../support/reading.ts';
import { fillStorage, store, stored, storedTicks } from '../support/stored.ts';

const key = 'small-hours:progress';
const article = '/articles/progress-not-perfection/';
const song = (page: Page) => smallStep(page, 'Sing or say the same thing before bed');
const curtains = (page: Page) => smallStep(page, 'Open the curtains soon after waking');

const saved = (steps: object, rest: object = {}) =>
  JSON.stringify({
    app: 'small-hours',
    kind: 'progress',
    version: 1,
    revision: 3,
    data: { steps },
    ...rest,
  });

const good = { 'gentle-week-same-song': { mark: 'done', at: 1_790_000_000_000 } };

const damaged: [what: string, text: string][] = [
  ['cut off in the middle', saved(good).slice(0, -20)],
  ['not ours at all', 'hello there'],
  ['a list', '[1,2,3]'],
  ['null', 'null'],
  ['of another kind', saved(good, { kind: 'routine' })],
  ['with a version that cannot be', saved(good, { version: -1 })],
  ['with its data gone', saved(good, { data: null })],
  [
    'with a wrong mark beside a good one',
    saved({ ...good, 'gentle-week-curtains': { mark: 'yes' } }),
  ],
  [
    'with keys that objects have',
    `{"app":"small-hours","kind":"progress","version":1,"data":{"steps":{"__proto__":{"mark":"done","at":1},"constructor":7}}}`,
  ],
  ['very deep', '['.repeat(20_000)],
];

for (const [what, text] of damaged) {
  test(`a saved text that is ${what} breaks nothing and is offered for download`, async ({
    page,
  }) => {
    await store(page, { [key]: text });
    await openAndRead(page, article);
    await expect(page.getByRole('button', { name: 'Save it as a file' })).toBeVisible();

    await curtains(page).check();
    await expect(curtains(page)).toBeChecked();
    await page.reload();
    await openAndRead(page, article);
    await expect(curtains(page)).toBeChecked();
    expect(await storedTicks(page)).toContain('gentle-week-curtains');

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save it as a file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^small-hours-progress-.*\.txt$/u);
    expect(await readFile(await file.path(), 'utf8')).toBe(text);
    await page.getByRole('button', { name: 'Let it go' }).click();
    await expect(page.getByRole('button', { name: 'Save it as a file' })).toBeHidden();
    await expect(curtains(page)).toBeChecked();
  });
}

test('what can be read of a damaged text is still shown', async ({ page }) => {
  await store(page, { [key]: saved({ ...good, 'gentle-week-curtains': 'yes' }) });
  await openAndRead(page, article);
  await expect(song(page)).toBeChecked();
  await expect(curtains(page)).not.toBeChecked();
});

test('a text of a newer version is never written over', async ({ page }) => {
  const newer = saved(good, { version: 99, data: { garden: ['roses'] } });
  await store(page, { [key]: newer });
  await openAndRead(page, article);
  await expect(page.getByText('A newer version of this page saved what is here.')).toBeVisible();
  await curtains(page).check();
  await expect(curtains(page)).toBeChecked();
  expect(await stored(page, key)).toBe(newer);
  await page.goto('/help/');
  expect(await stored(page, key)).toBe(newer);
});

test('on a full device a tick stays until the page closes, and is saved when there is room', async ({
  page,
}) => {
  await fillStorage(page);
  await openAndRead(page, article);
  await song(page).check();
  await expect(page.getByText('There’s no room left on this device to save this.')).toBeVisible();
  await expect(song(page)).toBeChecked();
  expect(await storedTicks(page)).toEqual([]);

  await page.evaluate(() => {
    for (const name of Object.keys(localStorage)) {
      if (name.startsWith('filler')) localStorage.removeItem(name);
    }
  });
  await curtains(page).check();
  await expect(page.getByText('There’s no room left on this device')).toBeHidden();
  expect(await storedTicks(page)).toEqual(['gentle-week-curtains', 'gentle-week-same-song']);
});

test('damaged answers of the day planner leave the planner working', async ({ page }) => {
  const text = JSON.stringify({
    app: 'small-hours',
    kind: 'routine',
    version: 1,
    revision: 1,
    data: {
      answers: {
        ageMonths: { value: 14, at: 5 },
        wakeUp: { value: 'dawn', at: 5 },
        naps: { value: 1e9, at: 5 },
        birthDate: { value: '2026-02-30', at: 5 },
      },
    },
  });
  await store(page, { 'small-hours:routine': text, 'small-hours:settings': '{{{' });
  await page.goto('/routine/');
  await expect(page.getByRole('heading', { name: 'A day at 14 months' })).toBeVisible();
  await expect(page.getByLabel('Usually up at about')).toHaveValue('07:00');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save it as a file' }).first().click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe(text);
});

test('answers that are in the saved text and not in the planner’s reach leave it working', async ({
  page,
}) => {
  const answers = {
    ageMonths: { value: 59, at: 5 },
    wakeUp: { value: 1439, at: 5 },
    naps: { value: 8, at: 5 },
  };
  const text = JSON.stringify({
    app: 'small-hours',
    kind: 'routine',
    version: 1,
    revision: 1,
    data: { answers },
  });
  await store(page, { 'small-hours:routine': text });
  await page.goto('/routine/');
  await expect(page.getByRole('list', { name: 'The day, in order' })).toBeVisible();
  await page.getByLabel('Age in months').fill('9');
  await page.getByLabel('Usually up at about').fill('7');
  await page.getByLabel('Naps a day').fill('2');
  await expect(page.getByRole('heading', { name: 'A day at 9 months' })).toBeVisible();
});

test('a light that does not exist is no light', async ({ page }) => {
  await store(page, { 'small-hours:light': 'disco"><script>' });
  await page.goto('/');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await page.getByRole('button', { name: 'Night-light' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night-light');
});
