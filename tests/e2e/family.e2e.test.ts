import type { Page } from '@playwright/test';
import { amiss, lights } from '../support/axe.ts';
import { hands } from '../support/hands.ts';
import { openPanel } from '../support/panels.ts';
import { expect, test } from '../support/reader.ts';
import { stored } from '../support/stored.ts';

const line = (page: Page, title: string) =>
  page
    .locator('summary')
    .filter({ has: page.locator('b', { hasText: new RegExp(`^${title}$`, 'u') }) });
const steps = (page: Page) =>
  page.getByRole('list', { name: 'Your wind-down, in order' }).getByRole('listitem');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const picker = (page: Page) => page.getByLabel('Whose day, which day');
const childName = (page: Page) => page.getByLabel('What you call your child');
const routineName = (page: Page) => page.getByLabel('What this routine is called');
const wakeUp = (page: Page) => page.getByLabel('Usually up at about');

/** A Tuesday, so that the day of the week is no matter of luck. */
const onTuesday = (page: Page) => page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'));

const openFamily = async (page: Page) => {
  await openPanel(page, 'Another day, another child');
  await expect(childName(page)).toBeVisible();
};

test.beforeEach(async ({ page }) => {
  await onTuesday(page);
  await page.goto('/routine/');
  await openPanel(page, 'Fit it to your family');
});

test('a wind-down by the keyboard alone: pick, add, move, change, remove, undo', async ({
  page,
}) => {
  const keys = hands.keyboard(page);
  await keys.press(line(page, 'Wind-down'));
  for (const name of ['Bath or wash', 'Two books']) await keys.press(page.getByLabel(name));
  await keys.press(page.getByLabel('Something of your own'));
  await page.keyboard.type('Wave to the moon');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Something of your own')).toBeFocused();
  await expect(steps(page)).toHaveText([/^Change Bath/u, /^Change Two books/u, /^Change Wave/u]);

  await keys.press(button(page, 'Move Wave to the moon up'));
  await page.keyboard.press('Enter');
  await expect(steps(page)).toHaveText([/^Change Wave/u, /^Change Bath/u, /^Change Two books/u]);
  await expect(button(page, 'Move Wave to the moon up')).toBeFocused();
  await expect(page.getByText('Wave to the moon, now 1st of 3.')).toBeVisible();

  await keys.press(button(page, /^Change Bath/u));
  await keys.write(page.getByLabel('How long it takes'), '20');
  await expect(line(page, 'Wind-down')).toContainText('3 steps, about 35 minutes');
  await expect(
    page.locator('b').getByText(/^Begins at about \d\d:\d\d, 35 minutes before sleep\.$/u),
  ).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: /^\s*Begins at about .*, 35 minutes/u }),
  ).toBeAttached();

  await keys.press(button(page, 'Remove Bath or wash'));
  await expect(steps(page).last()).toBeFocused();
  await keys.press(button(page, 'Undo'));
  await expect(steps(page).nth(1)).toBeFocused();
  await expect(steps(page).nth(1)).toContainText('20 minutes');

  await page.reload();
  await openPanel(page, 'Fit it to your family');
  await expect(line(page, 'Wind-down')).toContainText('3 steps, about 35 minutes');
});

test('a nursery day and a home day: each with its own times, and today’s one tap away', async ({
  page,
}) => {
  await openFamily(page);
  await routineName(page).fill('Home day');
  await button(page, 'Nursery day').click();
  await expect(routineName(page)).toBeFocused();
  await page.getByLabel('Tuesday').check({ force: true });
  await wakeUp(page).fill('6:15');
  await picker(page).selectOption('Your child: Home day');
  await expect(wakeUp(page)).toHaveValue('07:00');

  await page.reload();
  await expect(picker(page).locator('option:checked')).toHaveText('Your child: Home day');
  await button(page, 'Today is Tuesday: show Nursery day').click();
  await expect(wakeUp(page)).toHaveValue('06:15');
  await expect(picker(page)).toBeFocused();
});

test('twins: the second takes over the age and the times, and both go their own ways', async ({
  page,
}) => {
  await page.getByLabel('Age in months').fill('5');
  await wakeUp(page).fill('6:30');
  await openFamily(page);
  await childName(page).fill('Mia');
  await button(page, 'Add a child of the same age').click();
  await expect(childName(page)).toBeFocused();
  await page.keyboard.type('Tom');
  await expect(page.getByLabel('Age in months')).toHaveValue('5 months');
  await wakeUp(page).fill('7:30');
  await picker(page).selectOption('Mia: Routine 1');
  await expect(wakeUp(page)).toHaveValue('06:30');

  await button(page, 'Delete Mia').click();
  await expect(picker(page)).toBeHidden();
  await expect(wakeUp(page)).toHaveValue('07:30');
  await button(page, 'Undo').click();
  await expect(wakeUp(page)).toHaveValue('06:30');
  await expect(childName(page)).toHaveValue('Mia');
});

test('two tabs change one family, and nothing is lost', async ({ page, context }) => {
  await openFamily(page);
  await childName(page).fill('Mia');
  const other = await context.newPage();
  await onTuesday(other);
  await other.goto('/routine/');
  await openPanel(other, 'Fit it to your family');
  await openFamily(other);
  await expect(childName(other)).toHaveValue('Mia');
  await button(other, 'Weekend').click();
  await expect(picker(page)).toBeVisible();
  await page.bringToFront();
  await line(page, 'Wind-down').click();
  await page.getByLabel('Cuddle').check({ force: true });
  await expect(line(other, 'Wind-down')).toContainText('1 step');
  await other.bringToFront();
  await childName(other).fill('Mia Rose');
  await expect(childName(page)).toHaveValue('Mia Rose');
  const kept = await stored(page, 'small-hours:routine');
  for (const what of ['Mia Rose', 'Weekend', 'Cuddle']) expect(kept).toContain(what);
});

for (const light of lights) {
  test(`the wind-down and the family are readable and usable by ${light}`, async ({ page }) => {
    await page.evaluate((name) => {
      localStorage.setItem('small-hours:light', name);
    }, light);
    await page.reload();
    await openPanel(page, 'Fit it to your family');
    await line(page, 'Wind-down').click();
    for (const name of ['Bath or wash', 'Feed']) await page.getByLabel(name).check({ force: true });
    await button(page, /^Change Feed/u).click();
    await page.getByLabel('What you do').fill('');
    await page.getByLabel('What you do').press('Tab');
    await openFamily(page);
    for (const name of ['Nursery day', 'Holiday']) {
      await button(page, name).click();
      await page.getByLabel('Tuesday').check({ force: true });
    }
    await button(page, 'Add a child').first().click();
    await picker(page).selectOption('Child 1: Holiday');
    expect(await amiss(page, light, 'wind-down and family open')).toEqual([]);
    await button(page, 'Put Holiday away').click();
    expect(await amiss(page, light, 'a routine put away')).toEqual([]);
  });
}
