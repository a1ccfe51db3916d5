import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openPanel, panel } from '../support/panels.ts';
import { expect, test } from '../support/reader.ts';
import { entriesOf } from '../unit/components/calendar-reader.ts';

const along = (page: Page) => panel(page, 'Take it with you');

test('the calendar file can be read by another program', async ({ page }) => {
  await page.goto('/routine/');
  const save = async () => {
    await openPanel(page, 'Take it with you');
    const download = page.waitForEvent('download');
    await along(page)
      .getByRole('button', { name: /^Calendar/u })
      .click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('small-hours.ics');
    return entriesOf(await readFile(await file.path(), 'utf8'));
  };
  const entries = await save();
  expect(entries.map(({ summary }) => summary.replace(/\d\d:\d\d/u, '…'))).toEqual([
    'Morning nap, around …',
    'Afternoon nap, around …',
    'Winding down, around …',
    'Asleep for the night, around …',
  ]);
  await page.reload();
  expect((await save()).map(({ uid }) => uid)).toEqual(entries.map(({ uid }) => uid));
});

test('the plan is on the clipboard as text', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/routine/');
  await openPanel(page, 'Take it with you');
  await along(page)
    .getByRole('button', { name: /^Copy as text/u })
    .click();
  await expect(along(page).getByRole('status')).toHaveText('Copied. Paste it into a message.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^A day at 8 months\n\n07:00: up for the day\n/u);
  expect(text).toContain('On their back, in their own clear, flat, firm space');
});

test('without the clipboard, the text and the link can be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('/routine/');
  await openPanel(page, 'Take it with you');
  await along(page)
    .getByRole('button', { name: /^Copy as text/u })
    .click();
  await expect(page.getByLabel('The plan as text')).toBeFocused();
  await openPanel(page, 'Take it with you');
  await along(page).getByRole('button', { name: /^Link/u }).click();
  await along(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByLabel('Link to this plan')).toBeFocused();
  await expect(along(page).getByRole('status')).toContainText('The link is selected');
});

test('the QR code is dark on light in every light', async ({ page }) => {
  for (const light of ['day', 'night', 'night-light']) {
    await page.addInitScript((value) => {
      localStorage.setItem('small-hours:light', value);
    }, light);
    await page.goto('/routine/');
    await openPanel(page, 'Take it with you');
    await along(page).getByRole('button', { name: /^Link/u }).click();
    await along(page).getByRole('button', { name: 'QR code' }).click();
    const code = page.getByRole('img', { name: 'QR code of the link to this plan' });
    await expect(code).toBeVisible();
    const [dark, lit] = await code.evaluate((svg) =>
      ['path', 'rect'].map((part) => {
        const fill = getComputedStyle(svg.querySelector(part) ?? svg).fill;
        const [red = 0, green = 0, blue = 0] = (fill.match(/[\d.]+/gu) ?? []).map(Number);
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      }),
    );
    expect((lit ?? 0) - (dark ?? 0), light).toBeGreaterThan(80);
  }
});
