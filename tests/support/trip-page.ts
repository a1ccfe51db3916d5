import { expect, type Page } from '@playwright/test';

/** The field of the place they go to. */
export const to = (page: Page) => page.getByLabel('To', { exact: true });
/** The days of the way out and the stay. */
export const going = (page: Page) => page.getByRole('table', { name: 'The way out and the stay' });
/** The days of the way home and those after it. */
export const homeAgain = (page: Page) =>
  page.getByRole('table', { name: 'The way home and the days after it' });
/** A day of the way out or the stay. */
export const row = (page: Page, name: RegExp) => going(page).getByRole('row', { name });

/** Plans a trip by its two days. */
export const plan = async (page: Page, city: string, leave = '2027-08-13', back = '2027-08-24') => {
  await to(page).fill(city);
  await to(page).press('Enter');
  await page.getByLabel('You leave on').fill(leave);
  await page.getByLabel('You set off home on').fill(back);
  await expect(going(page)).toBeVisible();
};
/** A day so many days from now, `YYYY-MM-DD`. */
export const daysFromNow = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
/** Opens the trip planner and plans a trip of 11 days. */
export const openTrip = async (page: Page, city = 'Toronto') => {
  await page.goto('/holiday/');
  await plan(page, city);
};
