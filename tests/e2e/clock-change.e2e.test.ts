// cspell:ignore vevent xyzzy
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { amiss, lights } from '../support/axe.ts';
import { hands } from '../support/hands.ts';
import { browserThatKeepsNothing } from '../support/own-browser.ts';
import { countPages } from '../support/pdf-pages.ts';
import { expect, test } from '../support/reader.ts';
import { openAndRead, smallStep } from '../support/reading.ts';
import { kept } from '../support/families.ts';
import { earlierChose, store, stored } from '../support/stored.ts';

const now = '2026-11-23T19:00:00Z';
const table = (page: Page) => page.getByRole('table', { name: /^Before and after/u });
const open = async (page: Page, at = now) => {
  await page.clock.setFixedTime(new Date(at));
  await page.goto('/clock-change/');
  await page.getByRole('button', { name: 'Draw it on our own day' }).click();
};
const ada = kept({ name: 'Ada', ageMonths: 14 }, { wakeUp: 420 });
const asleep = (page: Page) => table(page).locator('tbody td:last-child');

test('a family sees its own days on the way to the change, by keyboard alone', async ({ page }) => {
  const hand = hands.keyboard(page);
  await store(page, ada);
  await open(page);
  await expect(page.getByText('Clocks go forward by 1 hour')).toBeVisible();
  await expect(page.getByText('125 days to go')).toBeVisible();
  await expect(page.getByText(/^Ada, 14 months, up around 07:00/u)).toBeVisible();
  await expect(table(page).getByRole('row')).toHaveCount(7);
  await hand.press(page.getByRole('radio', { name: 'Do nothing' }));
  await expect(table(page).getByRole('row')).toHaveCount(3);
  await hand.press(page.getByRole('button', { name: 'Another place' }));
  const field = page.getByRole('textbox', { name: 'Clocks in' });
  await field.focus();
  await page.keyboard.type('manchester');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Clocks in Manchester' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Mumbai');
  await hand.press(page.getByRole('button', { name: 'Mumbai, India' }));
  await expect(page.getByText('No change is coming')).toBeVisible();
  await expect(table(page)).toBeHidden();
});

for (const [timezoneId, locale, at, words, when] of [
  [
    'America/New_York',
    'en-US',
    now,
    'forward by 1 hour',
    /14 March 2027, 2:00 am becomes 3:00 am/u,
  ],
  ['Australia/Sydney', 'en-AU', now, 'back by 1 hour', /4 April 2027, 3:00 am becomes 2:00 am/u],
  ['Australia/Lord_Howe', 'en-AU', now, 'back by 30 minutes', /4 April 2027, 2:00 am becomes/u],
  [
    'Europe/Berlin',
    'de-DE',
    '2027-06-01T12:00Z',
    'back by 1 hour',
    /31 October 2027, 03:00 becomes/u,
  ],
] as const) {
  test.describe(`in ${timezoneId}, reading ${locale}`, () => {
    test.use({ timezoneId, locale });

    test(`the next change is the one of ${timezoneId}`, async ({ page }) => {
      await open(page, at);
      await expect(page.getByText(`Clocks go ${words}`)).toBeVisible();
      await expect(page.getByText(when)).toBeVisible();
      await expect(table(page)).toBeVisible();
      const times = await asleep(page).allInnerTexts();
      expect(times[0]).toBe(times.at(-1));
      expect(times[1]).not.toBe(times[0]);
    });
  });
}

test.describe('in Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('a place whose clocks never change is told so', async ({ page }) => {
    await open(page);
    await expect(page.getByText('No change is coming')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Which way, and when' })).toBeVisible();
  });
});

test('the polyfill gives the same answer as the browser’s own Temporal', async ({ page }) => {
  await store(page, ada);
  await open(page);
  await expect(table(page)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Calendar/u })).toBeVisible();
  const native = await page.getByRole('main').locator('[data-clock-change]').innerText();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page);
  expect(await page.evaluate(() => typeof Temporal)).toBe('undefined');
  await expect(page.getByRole('button', { name: /^Calendar/u })).toBeVisible();
  expect(await page.getByRole('main').locator('[data-clock-change]').innerText()).toBe(native);
  expect(asked.filter((url) => url.includes('implementation'))).toHaveLength(1);
});

test('where Temporal can’t be loaded, a sentence says so and the rules stay', async ({
  page,
  troubles,
}) => {
  troubles.allow(/Failed to load|ERR_FAILED|dynamically imported/u);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Temporal'));
  await page.route(/implementation/u, (route) => route.abort());
  await open(page);
  await expect(page.getByText(/^That couldn’t load\. It may be the signal\./u)).toBeVisible();
  await expect(page.getByText('forward on the last Sunday in March')).toBeVisible();
});

test('the calendar file holds the days at their wall-clock times', async ({ page }) => {
  await store(page, ada);
  await open(page);
  await expect(table(page)).toBeVisible();
  const [first] = await asleep(page).nth(1).allInnerTexts();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Calendar/u }).click();
  const file = await (await download).createReadStream();
  const text = (await file.toArray()).join('');
  const events = new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
  expect(events).toHaveLength(10);
  const starts = events.map(({ startDate }) => startDate.toString());
  expect(starts).toContain(`2027-03-24T${first ?? ''}:00`);
  expect(events.every(({ startDate }) => startDate.zone === ICAL.Timezone.localTimezone)).toBe(
    true,
  );
});

test('a step of its checklist is found again under small steps', async ({ page }) => {
  await openAndRead(page, '/clock-change/');
  await smallStep(page, 'Look up the date, and which way the hour goes').check();
  await openAndRead(page, '/progress/');
  await expect(smallStep(page, 'Look up the date, and which way the hour goes')).toBeChecked();
});

test('nothing is saved unless the reader says so', async ({ page }) => {
  await open(page);
  await page.getByLabel('Usually up at about').fill('6:30');
  await expect(table(page).locator('tbody td').first()).toHaveText('06:30');
  expect(await stored(page, 'small-hours:routine')).toBeNull();
  await page.getByRole('button', { name: 'Keep it as our usual day' }).click();
  expect(await stored(page, 'small-hours:routine')).not.toBeNull();
});

test('it works, and says so, where nothing can be stored', async ({ troubles }, info) => {
  const context = await browserThatKeepsNothing(info.outputPath('profile'));
  await troubles.watch(context);
  const page = await context.newPage();
  await openAndRead(page, '/clock-change/');
  await page.getByRole('button', { name: 'Draw it on our own day' }).click();
  await expect(
    page.getByText('This browser doesn’t let pages keep anything').first(),
  ).toBeVisible();
  await page.getByLabel('Usually up at about').fill('6:30');
  await expect(table(page).locator('tbody td').first()).toHaveText('06:30');
  await context.close();
});

test('it prints on two pages at most', async ({ page }) => {
  await store(page, ada);
  await open(page);
  await expect(page.getByRole('button', { name: /^Calendar/u })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const format of ['A4', 'Letter']) {
    expect(countPages(await page.pdf({ format }))).toBeLessThanOrEqual(2);
  }
});

for (const light of lights) {
  test.describe(`by ${light}`, () => {
    test.use({ ...earlierChose(light), contextOptions: { reducedMotion: 'reduce' } });

    test(`it can be used by everybody, by ${light}`, async ({ page }) => {
      await open(page);
      await expect(table(page)).toBeVisible();
      await page.getByRole('button', { name: 'Another place' }).click();
      await page.getByRole('textbox', { name: 'Clocks in' }).fill('new');
      await expect(page.getByRole('button', { name: /^New York/u })).toBeVisible();
      expect(await amiss(page, light, 'places')).toEqual([]);
      await page.getByRole('textbox', { name: 'Clocks in' }).fill('xyzzy');
      await page.getByRole('textbox', { name: 'Clocks in' }).blur();
      await expect(page.getByText(/^No place found for “xyzzy”/u)).toBeVisible();
      expect(await amiss(page, light, 'no place')).toEqual([]);
    });
  });
}

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

  test('nothing goes sideways at 320 px, with 12-hour times and 4 naps', async ({ page }) => {
    await store(page, kept({ name: 'Ada', ageMonths: 5 }, { wakeUp: 420, naps: 4 }, '12h'));
    await open(page);
    await page.getByRole('button', { name: 'Another place' }).tap();
    await page.getByRole('textbox', { name: 'Clocks in' }).fill('united');
    await expect(table(page)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page has worked examples both ways, the rules and the checklist', async ({ page }) => {
    await page.goto('/clock-change/');
    const spring = page.getByRole('table', { name: /forward \(spring\)/u });
    await expect(spring.locator('tbody td:last-child')).toHaveText([
      '19:00',
      '18:45',
      '18:30',
      '18:15',
      '18:00',
      '19:00',
    ]);
    await expect(page.getByRole('table', { name: /back \(autumn/u })).toBeVisible();
    await expect(page.getByText('Look up the date, and which way the hour goes')).toBeVisible();
  });
});
