import type { Page } from '@playwright/test';
import { amiss, lights } from '../support/axe.ts';
import { hands } from '../support/hands.ts';
import { expect, test } from '../support/reader.ts';
import { openAndRead, readToEnd, smallStep } from '../support/reading.ts';
import { earlierChose, stored } from '../support/stored.ts';

const path = '/progress/';
const key = 'small-hours:progress';
const now = (page: Page) => page.locator('[data-progress]');
const button = (page: Page, name: string | RegExp) => now(page).getByRole('button', { name });
const noticed = (page: Page) => now(page).locator('.wins > li');
const open = async (page: Page) => {
  await page.goto(path);
  await expect(button(page, 'In my own words')).toBeVisible();
};
const sheet = (page: Page) => page.getByRole('dialog');

test('one tap notes a win, and it is there the next day', async ({ page }) => {
  await open(page);
  await expect(page.getByText('Nothing here yet, and that’s fine.')).toBeVisible();
  await button(page, 'I rested').click();
  await expect(noticed(page)).toContainText('I rested');
  await expect(now(page).getByRole('status').filter({ hasText: /\S/u })).toBeVisible();
  await page.reload();
  await expect(noticed(page)).toHaveCount(1);
  await expect(now(page).getByText(/^1 small win this week/u)).toBeVisible();
});

for (const [name, use] of Object.entries({ mouse: hands.mouse, keyboard: hands.keyboard })) {
  test(`a win in own words is written, changed and taken away by ${name}`, async ({ page }) => {
    await open(page);
    const hand = use(page);
    await hand.press(button(page, 'In my own words'));
    await expect(sheet(page)).toBeVisible();
    await hand.write(sheet(page).getByLabel('What went a bit better?'), 'Grandad did bedtime.');
    await hand.press(sheet(page).getByRole('radio', { name: 'Mine' }));
    await hand.press(sheet(page).getByRole('button', { name: 'Keep it' }));
    await expect(sheet(page)).toBeHidden();
    await expect(button(page, 'In my own words')).toBeFocused();
    await expect(page.getByText('Kept: “Grandad did bedtime.”')).toBeVisible();
    expect(await stored(page, key)).toContain('"whose":"parent"');

    await hand.press(button(page, /^Change ?: Grandad did bedtime\.$/u));
    await hand.press(sheet(page).getByRole('button', { name: 'Take this win away' }));
    await expect(noticed(page)).toHaveCount(0);
    await expect(button(page, 'Undo')).toBeFocused();
    await hand.press(button(page, 'Undo'));
    await expect(noticed(page)).toContainText('Grandad did bedtime.');
  });
}

test('a rough patch is weather: nothing is expected, and its end offers the way back', async ({
  page,
}) => {
  await open(page);
  await button(page, 'Mark a rough patch').click();
  await sheet(page).getByRole('radio', { name: 'Illness' }).check();
  await sheet(page).getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { name: 'Rough weather' })).toBeVisible();
  await expect(page.getByText('Nothing is expected here until it passes.')).toBeVisible();
  await button(page, /^It’s over/u).click();
  await now(page).getByRole('link', { name: 'its small steps' }).click();
  await expect(smallStep(page, 'Check your child is well')).toBeVisible();
  await now(page).getByRole('link', { name: 'Getting back on track' }).click();
  await expect(page).toHaveURL(/getting-back-on-track/u);
});

test('lists that were begun come first and unfolded, the others folded', async ({ page }) => {
  await openAndRead(page, path);
  await smallStep(page, 'Let a short nap end, and go on with the day').check();
  await page.reload();
  const lists = page.locator('details[data-checklist]');
  await expect(lists.first()).toContainText('Naps, more or less');
  await expect(lists.first()).toHaveAttribute('open', '');
  await expect(page.locator('details[data-checklist][open]')).toHaveCount(1);
  await expect(lists).toHaveCount(11);
});

test('a step of one’s own is there in the article and on the page alike', async ({ page }) => {
  await openAndRead(page, '/articles/parents-sleep/');
  await page.getByRole('button', { name: /^Something of your own/u }).click();
  await page.getByLabel('One more step').fill('Sit in the garden');
  await page.getByRole('button', { name: 'Add' }).click();
  await smallStep(page, 'Sit in the garden').check();
  await page.goto(path);
  await expect(page.locator('details[data-checklist]').first()).toContainText(
    'Looking after yourself',
  );
  await expect(smallStep(page, 'Sit in the garden')).toBeChecked();
});

test('two tabs that note wins at once lose none', async ({ page, context }) => {
  const other = await context.newPage();
  await Promise.all([open(page), open(other)]);
  await Promise.all([button(page, 'I rested').click(), button(other, 'One better night').click()]);
  for (const tab of [page, other]) await expect(noticed(tab).locator('li')).toHaveCount(2);
});

test('what nobody taps, nobody loads', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  await readToEnd(page);
  expect(
    asked.filter((url) => /Sheet|TimeLine|PatchNotice|OwnItemsPanel|NewList/u.test(url)),
  ).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what counts, and every list can be read', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByText('A nap 15 minutes longer')).toBeVisible();
    await expect(page.getByText('A line on paper works too.')).toBeVisible();
    const list = page.locator('details[data-checklist]').last();
    await list.locator('summary').click();
    await expect(list.locator('li').first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

for (const light of lights) {
  test.describe(`by ${light}`, () => {
    test.use({
      ...earlierChose(light),
      viewport: { width: 320, height: 700 },
      contextOptions: { reducedMotion: 'reduce' },
    });

    test(`everybody can use the page in every state, by ${light}`, async ({ page }) => {
      const found: string[] = [];
      const look = async (state: string) => found.push(...(await amiss(page, light, state)));
      await open(page);
      await button(page, 'I rested').click();
      await expect(noticed(page)).toHaveCount(1);
      await look('a win');
      await button(page, 'In my own words').click();
      await expect(sheet(page)).toBeVisible();
      await look('the sheet of a win');
      await page.keyboard.press('Escape');
      await button(page, 'Mark a rough patch').click();
      await sheet(page).getByRole('radio', { name: 'Illness' }).check();
      await sheet(page).getByRole('radio', { name: 'It’s over' }).check();
      await look('the sheet of a rough patch');
      await sheet(page).getByRole('radio', { name: 'Still going' }).check();
      await sheet(page).getByRole('button', { name: 'Done' }).click();
      await look('a rough patch');
      await readToEnd(page);
      await page
        .getByRole('button', { name: /^Something of your own/u })
        .first()
        .click();
      await page.getByLabel('One more step').fill('Hum');
      await page.getByRole('button', { name: 'Add' }).click();
      await page.getByRole('button', { name: 'Start a list of your own' }).click();
      await expect(page.getByLabel('What’s it called?')).toBeVisible();
      await look('own steps and a new list');
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wide, 'nothing scrolls sideways').toBe(false);
      expect(found).toEqual([]);
    });
  });
}

test('where the code of a sheet can’t be loaded, it is said where it is seen', async ({
  page,
  troubles,
}) => {
  troubles.allow(/ERR_FAILED/u);
  await open(page);
  await button(page, 'I rested').click();
  await expect(noticed(page)).toHaveCount(1);
  await page.route(/_astro\/[^/]*\.js$/u, (route) => route.abort());
  for (const name of ['In my own words', 'Mark a rough patch', /^Note last night/u]) {
    await button(page, name).click();
    await expect(page.getByText('This part couldn’t load.')).toBeInViewport({ ratio: 1 });
  }
  expect(await stored(page, key)).toContain('"I rested"');
});

test('a list of one’s own that cannot be loaded says so', async ({ page, troubles }) => {
  troubles.allow(/mount-own-lists/u);
  await page.route('**/mount-own-lists*.js', (route) => route.abort());
  await page.goto('/progress/');
  await page.getByRole('button', { name: 'Start a list of your own' }).click();
  await expect(page.getByText('That couldn’t load. It may be the signal.')).toBeVisible();
});
