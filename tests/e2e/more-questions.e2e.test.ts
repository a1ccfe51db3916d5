import type { Page } from '@playwright/test';
import { amiss, lights } from '../support/axe.ts';
import { hands, tabTo } from '../support/hands.ts';
import { openPanel } from '../support/panels.ts';
import { expect, test } from '../support/reader.ts';
import { stored } from '../support/stored.ts';

const day = (page: Page) => page.getByRole('list', { name: 'The day, in order' });
const line = (page: Page, title: string) =>
  page
    .locator('summary')
    .filter({ has: page.locator('b', { hasText: new RegExp(`^${title}$`, 'u') }) });
const bedtime = (page: Page) => page.getByLabel('Asleep at around');

test.beforeEach(async ({ page }) => {
  await page.goto('/routine/');
  await openPanel(page, 'Fit it to your family');
});

test('a bedtime typed as 7 is 7 in the evening, and the plan goes there', async ({ page }) => {
  await line(page, 'Bedtime').click();
  await bedtime(page).fill('7');
  await bedtime(page).press('Tab');
  await expect(bedtime(page)).toHaveValue('19:00');
  await expect(line(page, 'Bedtime')).toContainText('around 19:00');
  await expect(day(page).getByRole('listitem').last()).toContainText('19:00');
  await page.getByLabel('No wish, go by the age').check({ force: true });
  await expect(line(page, 'Bedtime')).not.toContainText('19:00');
});

test('a nursery nap is kept to the minute on its days, and the week is shown by kinds of day', async ({
  page,
}) => {
  await line(page, 'Nursery days').click();
  await page.getByRole('button', { name: 'Nursery nap' }).click();
  await expect(line(page, 'Nursery nap')).toBeFocused();
  await page.getByLabel('From', { exact: true }).fill('12:10');
  await page.getByLabel('Friday').uncheck({ force: true });
  await expect(line(page, 'Nursery days')).toContainText('12:10 to 13:40, Mon to Thu');
  await page.getByRole('radio', { name: 'Mon to Thu' }).check({ force: true });
  await expect(day(page)).toContainText('12:10');
  await expect(page.getByText('With the nap at its set time')).toBeVisible();
  await page.getByRole('radio', { name: 'Fri to Sun' }).check({ force: true });
  await expect(day(page)).not.toContainText('12:10');

  await page.reload();
  await expect(line(page, 'Fit it to your family')).toContainText('Told so far: nursery');
  await openPanel(page, 'Fit it to your family');
  await expect(line(page, 'Nursery days')).toContainText('12:10 to 13:40, Mon to Thu');
});

test('busy times by the keyboard alone: add, name, move, remove, put back', async ({ page }) => {
  const keys = hands.keyboard(page);
  await keys.press(line(page, 'Busy times'));
  await keys.press(page.getByRole('button', { name: 'Something else' }));
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Swimming');
  await keys.write(page.getByLabel('From', { exact: true }), '3:15');
  await keys.press(page.getByRole('button', { name: 'End 5 minutes later' }));
  await expect(line(page, 'Busy times')).toContainText('Swimming 15:15 to 16:20, every day');
  await keys.press(page.getByLabel('Sunday'));
  await expect(line(page, 'Swimming')).toContainText('Mon to Sat');
  await keys.press(page.getByRole('button', { name: 'Remove Swimming' }));
  await expect(page.getByRole('button', { name: 'Put it back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(line(page, 'Swimming')).toBeFocused();
  await tabTo(page, line(page, 'Nursery days'));
  expect(await stored(page, 'small-hours:routine')).toContain('Swimming');
});

test('an end before the beginning gets a kind sentence, and what was typed stays', async ({
  page,
}) => {
  await line(page, 'Busy times').click();
  await page.getByRole('button', { name: 'School run' }).click();
  const end = page.getByLabel('To', { exact: true });
  await end.fill('8:00');
  await end.press('Tab');
  await expect(end).toHaveAccessibleDescription(/ends before it begins/u);
  await expect(end).toHaveAttribute('aria-invalid', 'true');
  await expect(end).toHaveValue('8:00');
  await expect(line(page, 'School run')).toContainText('08:30 to 09:15');
});

test('under 4 months only what has no clock is asked', async ({ page }) => {
  await page.getByLabel('Age in months').fill('10 weeks');
  await expect(line(page, 'Bedtime')).toBeHidden();
  await expect(line(page, 'Busy times')).toBeHidden();
  await expect(line(page, 'Nursery days')).toBeHidden();
  await expect(line(page, 'Temperament')).toBeVisible();
});

/** Opens every group, with a busy time in it and the longest answers chosen. */
async function openAll(page: Page): Promise<void> {
  await openPanel(page, 'Fit it to your family');
  for (const title of [
    'Bedtime',
    'Busy times',
    'Nursery days',
    'Temperament',
    'What matters to us',
  ]) {
    await line(page, title).click();
  }
  await page.getByRole('button', { name: 'School run' }).click();
  await page.getByRole('button', { name: 'Nursery nap' }).click();
  await page.getByRole('radio', { name: /^Sensitive/u }).check({ force: true });
  await page.getByRole('radio', { name: 'We’d like to change it, gently' }).check({ force: true });
  await page.getByRole('radio', { name: 'Our bed' }).check({ force: true });
  await page.getByRole('radio', { name: 'As little as possible' }).check({ force: true });
}

test('sharing a bed shows the safety check at once, open, with its article', async ({ page }) => {
  await openAll(page);
  const check = page.locator('.call', {
    has: page.getByRole('heading', { name: 'Safety check: sharing a bed' }),
  });
  await expect(check).toContainText('Never sleep in a bed with your baby if');
  await expect(check).toContainText('born before 37 weeks');
  await check.getByRole('link', { name: 'Safer sleep, every sleep' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Safer sleep');
});

test('its sources lead to their records', async ({ page }) => {
  await openAll(page);
  const targets = await page
    .locator('.more-questions a.source-link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
  expect(targets.length).toBeGreaterThan(5);
  for (const id of new Set(targets)) {
    await page.goto(`/sources/${id.charAt(0)}/`);
    await expect(page.locator(`[id="${id}"]`)).toBeAttached();
  }
});

for (const light of lights) {
  test(`everything open is readable by ${light}, and fits a small phone`, async ({ page }) => {
    await page.evaluate((name) => localStorage.setItem('small-hours:light', name), light);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.reload();
    await openAll(page);
    expect(await amiss(page, light, 'all questions open')).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}
