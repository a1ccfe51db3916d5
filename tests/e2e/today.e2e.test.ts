import type { Page } from '@playwright/test';
import { amiss, lights } from '../support/axe.ts';
import { hands } from '../support/hands.ts';
import { openPanel, panel as byTitle } from '../support/panels.ts';
import { expect, test } from '../support/reader.ts';
import { earlierChose } from '../support/stored.ts';

const title = 'Today went differently';
const panel = (page: Page) => byTitle(page, title);
const chip = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true });
const sentence = (page: Page) => panel(page).getByRole('status');
const told = (page: Page) => panel(page).getByRole('group', { name: 'What happened today' });
const moves = (page: Page) => panel(page).locator('.moves').getByRole('listitem');
const backToUsual = (page: Page) => chip(page, 'Back to the usual day');

/** Opens the planner on 23 November 2026, at a time in London, for a child of 7 months, up at 6:45. */
const openAt = async (page: Page, time: string) => {
  await page.clock.install({ time: new Date(`2026-11-23T${time}:00Z`) });
  await page.goto('/routine/');
  await page.getByLabel('Age in months').fill('7');
  await page.getByLabel('Usually up at about').fill('6:45');
  await openPanel(page, title);
};

/** Comes back to the open page at a later time. */
const comeBackAt = async (page: Page, time: string) => {
  await page.clock.setSystemTime(new Date(time));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
};

test('a 35-minute nap plans the rest of the day anew, and says what moved and why', async ({
  page,
}) => {
  await openAt(page, '09:41');
  await chip(page, 'Short nap').click();
  await expect(sentence(page)).toHaveText(
    /^The morning nap ended at 09:40, about 35 minutes early, so the midday nap moves to about 12:\d\d/u,
  );
  await expect(told(page)).toContainText('09:05 to 09:40');
  await expect(moves(page).first()).toContainText('Midday nap');
  await expect(moves(page).first().locator('s')).toHaveText('12:45');

  await panel(page).getByRole('button', { name: 'Woke 5 minutes later' }).click();
  await expect(panel(page).getByLabel('Woke at')).toHaveValue('09:45');
  await expect(sentence(page)).toContainText('ended at 09:45, about 30 minutes early');

  await panel(page).getByText('All of today').click();
  const day = panel(page).getByRole('list', { name: 'The day, in order' });
  await expect(day).toContainText('up by about 09:45');
});

test('the usual day is one tap away, and that can be undone', async ({ page }) => {
  await openAt(page, '09:41');
  const usual = page.getByRole('list', { name: 'The day, in order' }).first();
  const before = await usual.innerText();
  await chip(page, 'No nap').click();
  await expect(sentence(page)).toHaveText(/^There was no morning nap, so the next nap comes at /u);
  expect(await usual.innerText()).toBe(before);

  await backToUsual(page).click();
  await expect(sentence(page)).toHaveText('Back to your usual day.');
  await expect(moves(page)).toHaveCount(0);
  await chip(page, 'Undo').click();
  await expect(sentence(page)).toHaveText(/^There was no morning nap/u);
});

test('what happened stays after a reload and is gone the next morning', async ({ page }) => {
  await openAt(page, '09:41');
  await chip(page, 'Short nap').click();
  const before = await sentence(page).innerText();

  await page.reload();
  await openPanel(page, title);
  await expect(sentence(page)).toHaveText(before);

  await comeBackAt(page, '2026-11-24T01:30:00Z');
  await expect(told(page)).toContainText('Morning nap');
  await comeBackAt(page, '2026-11-24T06:50:00Z');
  await expect(told(page)).toHaveCount(0);
  await page.reload();
  await openPanel(page, title);
  await expect(sentence(page)).toHaveText('');
  await expect(backToUsual(page)).toBeHidden();
});

test('up before the usual time, the new day begins', async ({ page }) => {
  await openAt(page, '16:41');
  await chip(page, 'Fell asleep').click();
  await expect(told(page)).toContainText('16:40 to 17:');
  await comeBackAt(page, '2026-11-24T05:51:00Z');
  await chip(page, 'Up early or late').click();
  await expect(told(page).locator('summary')).toHaveCount(1);
  await expect(sentence(page)).toHaveText(/^Today began at 05:50, about 55 minutes early, so /u);
});

test('with the keyboard alone, a nap is reported, corrected and taken back', async ({ page }) => {
  await openAt(page, '09:41');
  const keyboard = hands.keyboard(page);
  await keyboard.press(chip(page, 'Short nap'));
  const line = told(page).locator('summary');
  await expect(line).toBeFocused();
  await keyboard.press(panel(page).getByRole('radio', { name: 'Midday nap' }));
  await expect(line).toHaveText(/Midday nap/u);
  await keyboard.write(panel(page).getByLabel('Woke at'), '13:30');
  await expect(line).toContainText('12:45 to 13:30');
  await keyboard.press(panel(page).getByRole('button', { name: 'Woke 5 minutes earlier' }));
  await expect(line).toContainText('12:45 to 13:25');
  await keyboard.press(panel(page).getByRole('button', { name: 'Take this back' }));
  await expect(chip(page, 'Undo')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(backToUsual(page)).toBeFocused();
  await expect(line).toContainText('12:45 to 13:25');
});

for (const light of lights) {
  test.describe(`by ${light}, on a phone`, () => {
    test.use({
      ...earlierChose(light),
      viewport: { width: 320, height: 640 },
      contextOptions: { reducedMotion: 'reduce' },
    });

    test('the panel is readable, wide enough to tap, and goes into no margin', async ({ page }) => {
      await openAt(page, '16:41');
      await chip(page, 'Up early or late').click();
      await chip(page, 'Fell asleep').click();
      await panel(page).getByText('All of today').click();
      expect(await amiss(page, light, 'today went differently')).toEqual([]);

      const targets = panel(page).locator('button, summary, .seg, .stepper input');
      for (const target of await targets.all()) {
        const box = await target.boundingBox();
        expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
        expect(box?.width).toBeGreaterThanOrEqual(44);
      }
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    });
  });
}
