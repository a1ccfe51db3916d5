import type { Page } from '@playwright/test';
import { expect, test } from '../support/reader.ts';
import { stored } from '../support/stored.ts';

const day = (page: Page) => page.getByRole('list', { name: 'The day, in order' });
const age = (page: Page) => page.getByLabel('Age in months');
const wakeUp = (page: Page) => page.getByLabel('Usually up at about');
const naps = (page: Page) => page.getByLabel('Naps a day');

test.beforeEach(async ({ page }) => {
  await page.goto('/routine/');
  await expect(day(page)).toBeVisible();
});

test('there is a whole day before anything was asked', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'A day at 8 months' })).toBeVisible();
  await expect(day(page).getByRole('listitem').first()).toContainText('07:00');
  await expect(day(page).getByRole('listitem').last()).toContainText('Asleep for the night');
  await expect(page.getByRole('heading', { name: 'Every sleep, every place' })).toBeVisible();
});

test('a change draws the new day at once and says it politely', async ({ page }) => {
  await wakeUp(page).fill('6:15');
  await expect(day(page).getByRole('listitem').first()).toContainText('06:15');
  await expect(page.getByRole('status').filter({ hasText: /^New plan: / })).toHaveText(
    /^New plan: \d naps?, at about [\d:, ]+\. Asleep around \d\d:\d\d\.$/u,
  );
});

/** An answer that cannot be, and what the page says to it. */
const impossible = [
  {
    what: 'over 4 years',
    field: age,
    text: '5 years',
    says: /over 4, and this planner goes up to 4/u,
  },
  { what: 'in words', field: age, text: 'tiny', says: /Write the age in months, for example 8/u },
  {
    what: 'in the afternoon',
    field: wakeUp,
    text: '14:00',
    says: /from 3:00 to 11:00 in the morning/u,
  },
  {
    what: 'in words',
    field: wakeUp,
    text: 'too early',
    says: /Write a time like 6:45, 7 am or 0700/u,
  },
  { what: 'a day', field: naps, text: '9', says: /knows days with 0 to 6 naps/u },
];

for (const { what, field, text, says } of impossible) {
  test(`“${text}” (${what}) gets a kind sentence, and the last good plan stays`, async ({
    page,
  }) => {
    await age(page).fill('10');
    await wakeUp(page).fill('6:30');
    const heading = page.getByRole('heading', { name: 'A day at 10 months' });
    await expect(heading).toBeVisible();
    const before = await day(page).innerText();

    await field(page).fill(text);
    await field(page).press('Tab');
    await expect(page.getByRole('alert').filter({ hasText: says })).toBeVisible();
    await expect(field(page)).toHaveAccessibleDescription(says);
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(page)).toHaveValue(text);
    await expect(heading).toBeVisible();
    expect(await day(page).innerText()).toBe(before);

    await field(page).fill('6');
    await field(page).press('Tab');
    await expect(page.getByRole('alert').filter({ hasText: says })).toBeHidden();
    await expect(field(page)).not.toHaveAttribute('aria-invalid');
  });
}

test('under 4 months there is a rhythm, and no clock', async ({ page }) => {
  await age(page).fill('6 weeks');
  await expect(page.getByText('there’s no clock to follow')).toBeVisible();
  await expect(day(page)).toBeHidden();
  await expect(naps(page)).toBeHidden();
});

test('every answer is saved at once and found again', async ({ page }) => {
  await age(page).fill('2½ years');
  await wakeUp(page).fill('5:45');
  await page.getByRole('button', { name: '1 nap more' }).click();
  await page.getByRole('radio', { name: '7:00 pm' }).check();
  const before = await day(page).innerText();
  const heading = await page.getByRole('heading', { name: /^A day at/u }).innerText();
  expect(await stored(page, 'small-hours:routine')).toContain('"first/wakeUp":{"value":345');

  await page.reload();
  await expect(page.getByRole('heading', { name: /^A day at/u })).toHaveText(heading);
  expect(heading).toMatch(/2(?:½| years)/u);
  await expect(wakeUp(page)).toHaveValue('5:45 am');
  expect(await day(page).innerText()).toBe(before);
  await page.getByRole('button', { name: /^Use what is common at this age/u }).click();
  await expect(page.getByRole('button', { name: /^Use what is common/u })).toBeHidden();
});

test('each number says where it is from', async ({ page }) => {
  await page.getByText('Where these numbers come from').click();
  await expect(page.getByText('from practice, not from trials').first()).toBeVisible();
  await page.getByRole('link', { name: 'Source 1' }).last().click();
  // Each record is on the page of its letter.
  await page.waitForURL(/\/sources\/([a-z])\/#\1/u);
  await expect(page.locator(':target')).toBeInViewport();
});
