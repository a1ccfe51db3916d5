import type { Page } from '@playwright/test';
import { expect, test } from '../support/reader.ts';
import { store, stored } from '../support/stored.ts';

const day = (page: Page) => page.getByRole('list', { name: 'The day, in order' });
const birthDate = (page: Page) => page.getByLabel('Birth date', { exact: true });

test.beforeEach(async ({ page }) => {
  // The tests' own “today”, so that birth dates mean the same tomorrow.
  await page.clock.setFixedTime('2026-11-23T09:00:00');
  await page.goto('/routine/');
  await page.getByRole('radio', { name: 'By birth date' }).check();
});

/** Whether this browser's date fields ask for the day before the month; tried on one of our own. */
async function dayComesFirst(page: Page): Promise<boolean> {
  const field = await page.evaluateHandle(() => {
    const input = document.createElement('input');
    input.type = 'date';
    input.value = '2026-03-05';
    document.body.prepend(input);
    input.focus();
    return input;
  });
  await page.keyboard.press('ArrowUp');
  return field.evaluate((input) => {
    input.remove();
    return input.value === '2026-03-06';
  });
}

/** Types a date into the empty date field, digit by digit, in the order this browser asks for. */
async function typeDate(page: Page, day: string, month: string, year: string) {
  const digits = (await dayComesFirst(page)) ? [day, month, year] : [month, day, year];
  await birthDate(page).focus();
  await page.keyboard.type(digits.join(''));
}

/** Every sentence that an alert of the page says from now on. */
async function alertsFromNow(page: Page): Promise<() => Promise<string[]>> {
  const said = await page.evaluateHandle(() => {
    const sentences = new Set<string>();
    new MutationObserver(() => {
      for (const alert of document.querySelectorAll('[role="alert"]')) {
        if (alert.textContent) sentences.add(alert.textContent);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
    return sentences;
  });
  return () => said.evaluate((sentences) => [...sentences]);
}

const impossibleDates = [
  { what: 'tomorrow', date: '2026-11-24', says: /day hasn’t come yet/u },
  { what: 'more than 4 years ago', date: '2022-11-22', says: /over 4/u },
] as const;

for (const { what, date, says } of impossibleDates) {
  test(`a birth ${what} gets a kind sentence, and the last good plan stays`, async ({ page }) => {
    await birthDate(page).fill('2026-01-23');
    const heading = page.getByRole('heading', { name: 'A day at 10 months' });
    await expect(heading).toBeVisible();
    const before = await day(page).innerText();

    await birthDate(page).fill(date);
    await birthDate(page).blur();
    await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible();
    await expect(birthDate(page)).toHaveAccessibleDescription(says);
    await expect(birthDate(page)).toHaveValue(date);
    await expect(heading).toBeVisible();
    expect(await day(page).innerText()).toBe(before);
    expect(await stored(page, 'small-hours:routine')).toContain('2026-01-23');
  });
}

test('a birth date that does not exist gets a kind sentence when it is left', async ({ page }) => {
  await typeDate(page, '31', '02', '2026');
  await birthDate(page).blur();
  await expect(birthDate(page)).toHaveAccessibleDescription(/date doesn’t exist/u);
  await expect(page.getByRole('heading', { name: 'A day at 8 months' })).toBeVisible();
});

test('a birth date can be typed digit by digit, and nothing interrupts', async ({ page }) => {
  const alerts = await alertsFromNow(page);
  await typeDate(page, '23', '01', '2026');
  await expect(birthDate(page)).toHaveValue('2026-01-23');
  await expect(page.getByRole('heading', { name: 'A day at 10 months' })).toBeVisible();
  expect(await alerts()).toEqual([]);
});

test('a birth date and weeks early are counted from the due date', async ({ page }) => {
  await birthDate(page).fill('2026-01-23');
  await expect(page.getByRole('heading', { name: 'A day at 10 months' })).toBeVisible();
  for (let week = 1; week <= 8; week += 1) {
    await page.getByRole('button', { name: '1 week more' }).click();
  }
  await expect(page.getByText('That is counted from the due date.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'A day at 8 months' })).toBeVisible();
});

test('a child who has turned 4 since is met with a kind sentence', async ({ page }) => {
  const answer = (value: unknown) => ({ value, at: 1 });
  const answers = { ageBy: answer('birth-date'), birthDate: answer('2022-10-01') };
  const text = { app: 'small-hours', kind: 'routine', version: 1, revision: 1, data: { answers } };
  await store(page, { 'small-hours:routine': JSON.stringify(text) });
  await page.goto('/routine/');
  await expect(page.getByRole('alert').filter({ hasText: 'over 4' })).toBeVisible();
  await expect(birthDate(page)).toHaveValue('2022-10-01');
});
