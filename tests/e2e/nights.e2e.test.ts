import type { Page } from '@playwright/test';
import { amiss, lights } from '../support/axe.ts';
import { hands } from '../support/hands.ts';
import { expect, test } from '../support/reader.ts';
import { earlierChose } from '../support/stored.ts';

const path = '/progress/';
const nights = (page: Page) => page.getByRole('region', { name: 'How nights are going' });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const sheet = (page: Page) => page.getByRole('dialog');
const field = (page: Page) => sheet(page).getByLabel('Your child’s longest stretch');
const open = async (page: Page) => {
  await page.goto(path);
  await expect(button(page, /last night/iu)).toBeVisible();
};

/** Six weeks of notes, in which the longest stretch grew, with a cold in between. */
const noteSixWeeks = async (page: Page) => {
  await page.addInitScript(() => {
    if (localStorage.getItem('small-hours:progress')) return;
    const day = (ago: number) => new Date(Date.now() - ago * 864e5).toISOString().slice(0, 10);
    const kept = (value: unknown) => ({ value, at: 1 });
    const note = (ago: number) =>
      kept({ longest: 320 - 5 * ago + (ago % 4) * 10, wakings: ago % 4, ownRest: 240 });
    const data = {
      ...{ steps: {}, lists: {}, items: {}, wins: {}, moves: {} },
      patches: { p1: kept({ kind: 'illness', from: day(20), to: day(16), note: '' }) },
      nights: Object.fromEntries(Array.from({ length: 42 }, (_, at) => [day(at + 1), note(at)])),
    };
    const envelope = { app: 'small-hours', kind: 'progress', version: 3, revision: 1, savedAt: 1 };
    localStorage.setItem('small-hours:progress', JSON.stringify({ ...envelope, cleared: 0, data }));
  });
};

for (const [name, use] of Object.entries({ mouse: hands.mouse, keyboard: hands.keyboard })) {
  test(`last night is noted, changed and taken away by ${name}`, async ({ page }) => {
    await open(page);
    const hand = use(page);
    await hand.press(button(page, /^Note last night/u));
    await expect(sheet(page)).toContainText(/The night from \w+day to \w+day/u);
    await hand.press(button(page, 'Half an hour more for your child'));
    await hand.press(button(page, 'Half an hour more for your child'));
    await expect(field(page)).toHaveValue('2½ hours');
    await hand.press(button(page, 'Done'));
    await expect(button(page, /^Change the note of last night/u)).toBeFocused();
    await page.reload();
    await hand.press(button(page, /^Change the note of last night/u));
    await expect(field(page)).toHaveValue('2½ hours');
    await hand.press(button(page, 'Take this note away'));
    await expect(button(page, 'Undo')).toBeFocused();
    await hand.press(button(page, 'Undo'));
    await expect(button(page, /^Change the note of last night/u)).toBeVisible();
  });
}

test('six weeks of notes become a sentence, hills under their weather, and a table', async ({
  page,
}) => {
  await noteSixWeeks(page);
  await open(page);
  await expect(nights(page).getByText(/longest stretch grew from about/u)).toBeVisible();
  await expect(nights(page).locator('.hills').first().locator('.patch')).toHaveCount(1);
  await expect(nights(page).locator('.hills-weather').first()).toContainText('Illness');
  await nights(page).getByText('The same, as a table').click();
  await expect(
    nights(page)
      .getByRole('row', { name: /Illness/u })
      .first(),
  ).toBeVisible();
  await nights(page).getByText('How this is worked out').click();
  await nights(page).getByRole('link', { name: 'Sen 1968' }).click();
  await expect(page).toHaveURL(/\/sources\/s\/#sen-1968$/u);
  await expect(page.locator('#sen-1968')).toContainText('Kendall’s tau');
});

test('what nobody taps, nobody loads', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await expect(nights(page)).toBeVisible();
  expect(asked.filter((url) => /NightSheet|NightsSoFar/u.test(url))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what a note of a night is', async ({ page }) => {
    await page.goto(path);
    await expect(nights(page)).toContainText('About is near enough');
    await expect(page.getByText('Notes of nights need JavaScript')).toBeVisible();
  });
});

for (const light of lights) {
  test.describe(`by ${light}`, () => {
    test.use({
      ...earlierChose(light),
      viewport: { width: 320, height: 700 },
      contextOptions: { reducedMotion: 'reduce' },
    });

    test(`everybody can use notes of nights in every state, by ${light}`, async ({ page }) => {
      const found: string[] = [];
      const look = async (state: string) => found.push(...(await amiss(page, light, state)));
      await noteSixWeeks(page);
      await open(page);
      for (const title of ['The same, as a table', 'Your notes of nights', 'How this is worked']) {
        await nights(page).getByText(title).click();
      }
      await expect(nights(page).getByRole('table')).toHaveCount(2);
      await look('how nights are going');
      await button(page, /last night/iu).click();
      await sheet(page)
        .getByRole('radio', { name: /Another/u })
        .check();
      await field(page).fill('ages');
      await field(page).blur();
      await expect(sheet(page).getByText(/^Write it as hours/u)).toBeVisible();
      await look('the sheet of a night');
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wide, 'nothing scrolls sideways').toBe(false);
      expect(found).toEqual([]);
    });
  });
}
