import { amiss, lights } from '../support/axe.ts';
import { expect, test } from '../support/reader.ts';
import { earlierChose } from '../support/stored.ts';
import { going, homeAgain, openTrip, plan, row, to } from '../support/trip-page.ts';

test('where the part that knows time zones can’t come, it says so', async ({ page, troubles }) => {
  troubles.allow(/implementation|Failed to load/u);
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'Temporal');
  });
  await page.route('**/implementation*.js', (route) => route.abort());
  await page.goto('/holiday/');
  await to(page).fill('Toronto');
  await to(page).press('Enter');
  await page.getByLabel('You leave on').fill('2027-08-13');
  await page.getByLabel('You set off home on').fill('2027-08-24');
  await expect(page.getByText('The part that knows time zones couldn’t load.')).toBeVisible();
});

test.describe('in New York', () => {
  test.use({ timezoneId: 'America/New_York', locale: 'en-US' });

  test('a trip begins where the device is, and is written its way', async ({ page }) => {
    await openTrip(page, 'London');
    await expect(page.getByLabel('From', { exact: true })).toHaveValue('New York, United States');
    await expect(page.getByRole('heading', { name: 'Going: 5 hours earlier' })).toBeVisible();
    await expect(row(page, /First full day/u)).toContainText('7:00 am');
  });
});

test.describe('on Kiritimati', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' });

  test('a trip over the date line lands the day before', async ({ page }) => {
    await openTrip(page, 'Niue');
    await expect(page.getByRole('heading', { name: 'Going: 1 hour later' })).toBeVisible();
    await expect(page.getByText(/on Thu 12 August/u).first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is a whole worked trip, the rules and both lists', async ({ page }) => {
    await page.goto('/holiday/');
    await expect(going(page)).toContainText('First full day');
    await expect(homeAgain(page)).toContainText('Day 1 at home');
    await expect(page.getByText('East is earlier, west is later.')).toBeVisible();
    await expect(page.getByText('Packing for sleep')).toBeVisible();
    await expect(page.getByText('To plan your own trip, the page needs JavaScript.')).toBeVisible();
  });
});

test('where nothing can be kept, the trip is planned all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await openTrip(page);
  await expect(
    page.getByText('This browser doesn’t let pages keep anything').first(),
  ).toBeVisible();
});

test('the planner opens inside both articles on a tap', async ({ page }) => {
  for (const slug of ['holiday-routines', 'jet-lag-time-zones']) {
    await page.goto(`/articles/${slug}/`);
    await page.getByRole('button', { name: 'Plan it here' }).click();
    await expect(page.getByLabel('From', { exact: true })).toBeFocused();
  }
  await plan(page, 'Toronto');
  await expect(page.getByRole('heading', { name: 'Going: 5 hours later' })).toBeVisible();
});

for (const light of lights) {
  test.describe(`by ${light}`, () => {
    test.use({
      ...earlierChose(light),
      viewport: { width: 320, height: 700 },
      contextOptions: { reducedMotion: 'reduce' },
    });

    test(`everybody can use the planner, by ${light}`, async ({ page }) => {
      const found: string[] = [];
      const look = async (state: string) => found.push(...(await amiss(page, light, state)));
      await page.goto('/holiday/');
      await to(page).fill('San');
      await look('places');
      await plan(page, 'Toronto');
      await page.getByText('A note for whoever helps', { exact: true }).click();
      await page.getByText('Take it with you', { exact: true }).click();
      await expect(page.getByRole('button', { name: /^Copy a link/u })).toBeVisible();
      await expect(page.getByRole('heading', { name: /^Thank you for helping/u })).toBeVisible();
      await look('a plan');
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wide, 'nothing scrolls sideways').toBe(false);
      expect(found).toEqual([]);
    });
  });
}
