import type { Page } from '@playwright/test';
import { expect, test } from '../support/reader.ts';
import { notYet, openAndRead, smallStep } from '../support/reading.ts';
import { stored } from '../support/stored.ts';

const key = 'small-hours:progress';
const open = async (page: Page) => {
  await page.goto('/progress/');
  await expect(page.getByRole('button', { name: 'In my own words' })).toBeVisible();
};
/** Notes a win with one tap when the device’s clock is at this moment. */
const noteAt = async (page: Page, moment: string, win: string) => {
  await page.clock.setFixedTime(new Date(moment));
  await open(page);
  await page.getByRole('button', { name: win }).click();
  await expect(page.locator('.wins')).toContainText(win);
};
/** The days that wins are kept under, by what they say. */
const days = async (page: Page) => {
  const { data } = JSON.parse((await stored(page, key)) ?? '') as {
    data: { wins: Record<string, { value: { day: string; text: string } }> };
  };
  return Object.fromEntries(Object.values(data.wins).map(({ value }) => [value.text, value.day]));
};

const changes = [
  {
    zone: 'America/New_York',
    way: 'back',
    // 01:30 twice, then 04:55 and 05:05.
    moments: ['2026-11-01T05:30Z', '2026-11-01T06:30Z', '2026-11-01T09:55Z', '2026-11-01T10:05Z'],
    evening: '2026-10-31',
    morning: '2026-11-01',
  },
  {
    zone: 'America/New_York',
    way: 'on',
    // 01:55, then 03:05; 04:55 and 05:05.
    moments: ['2026-03-08T06:55Z', '2026-03-08T07:05Z', '2026-03-08T08:55Z', '2026-03-08T09:05Z'],
    evening: '2026-03-07',
    morning: '2026-03-08',
  },
  {
    zone: 'Europe/London',
    way: 'back',
    moments: ['2026-10-25T00:30Z', '2026-10-25T01:30Z', '2026-10-25T04:55Z', '2026-10-25T05:05Z'],
    evening: '2026-10-24',
    morning: '2026-10-25',
  },
  {
    zone: 'Europe/London',
    way: 'on',
    moments: ['2026-03-29T00:55Z', '2026-03-29T01:05Z', '2026-03-29T03:55Z', '2026-03-29T04:05Z'],
    evening: '2026-03-28',
    morning: '2026-03-29',
  },
] as const;

for (const { zone, way, moments, evening, morning } of changes) {
  test.describe(`${zone}, in the night the clocks go ${way}`, () => {
    test.use({ timezoneId: zone });

    test('wins of the small hours belong to one night, and the morning begins at five', async ({
      page,
    }) => {
      const [before, after, late, day] = moments;
      await noteAt(page, before, 'I rested');
      await noteAt(page, after, 'I asked for help');
      await noteAt(page, late, 'One better night');
      await expect(page.locator('.wins > li')).toHaveCount(1);
      await noteAt(page, day, 'Wind-down as planned');
      expect(await days(page)).toEqual({
        'I rested': evening,
        'I asked for help': evening,
        'One better night': evening,
        'Wind-down as planned': morning,
      });
    });
  });
}

test.describe('America/New_York, at 01:30 and at 01:30 again', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('what was said last stands, and the page says when it was saved', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-01T05:30Z'));
    const song = smallStep(page, 'Sing or say the same thing before bed');
    await openAndRead(page, '/articles/progress-not-perfection/');
    await song.check();
    await expect(page.getByText('Saved on this device at 01:30')).toBeVisible();
    await page.clock.setFixedTime(new Date('2026-11-01T06:20Z'));
    await notYet(page, 'Sing or say the same thing before bed').check();
    await expect(page.getByText('Saved on this device at 01:20')).toBeVisible();
    await openAndRead(page, '/articles/progress-not-perfection/');
    await expect(song).not.toBeChecked();
  });
});

test('a clock that is set back by a day changes nothing about what was said last', async ({
  page,
}) => {
  const path = '/articles/progress-not-perfection/';
  const words = 'Sing or say the same thing before bed';
  await page.clock.setFixedTime(new Date('2026-11-23T10:00Z'));
  await openAndRead(page, path);
  await smallStep(page, words).check();
  await page.clock.setFixedTime(new Date('2026-11-22T10:00Z'));
  await notYet(page, words).check();
  await openAndRead(page, path);
  await expect(smallStep(page, words)).not.toBeChecked();
  await smallStep(page, words).check();
  await openAndRead(page, path);
  await expect(smallStep(page, words)).toBeChecked();
});

test('what was noted at home is on the same day in another time zone', async ({
  page,
  context,
  browser,
  baseURL,
  troubles,
}) => {
  await noteAt(page, '2026-11-23T22:10Z', 'One better night');
  const before = await stored(page, key);
  for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles']) {
    const away = await browser.newContext({
      timezoneId,
      storageState: await context.storageState(),
      ...(baseURL && { baseURL }),
    });
    await troubles.watch(away);
    const there = await away.newPage();
    await there.clock.setFixedTime(new Date('2026-11-24T20:00Z'));
    await open(there);
    await expect(there.locator('.wins')).toContainText('One better night');
    expect(await stored(there, key)).toBe(before);
    await there.getByRole('button', { name: 'I rested' }).click();
    await expect(there.locator('.wins li li')).toHaveCount(2);
    const found = await days(there);
    expect(found['One better night']).toBe('2026-11-23');
    expect(found['I rested']).toBe(timezoneId === 'Pacific/Auckland' ? '2026-11-25' : '2026-11-24');
    await away.close();
  }
});
