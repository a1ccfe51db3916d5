// cspell:ignore DTSTART Xyzzy
import { readFile } from 'node:fs/promises';
import { hands } from '../support/hands.ts';
import { countPages } from '../support/pdf-pages.ts';
import { expect, test } from '../support/reader.ts';
import { stored } from '../support/stored.ts';
import { daysFromNow, going, homeAgain, openTrip, plan, row, to } from '../support/trip-page.ts';
import { keepTwoChildren } from '../support/two-children.ts';

for (const way of ['keyboard', 'touch'] as const) {
  test.describe(`by ${way}`, () => {
    test.use({ hasTouch: way === 'touch', viewport: { width: 390, height: 844 } });

    test(`a family plans a trip and finds it again, by ${way}`, async ({ page }) => {
      const hand = hands[way](page);
      await page.goto('/holiday/');
      await expect(page.getByLabel('From', { exact: true })).toHaveValue('London, United Kingdom');
      await to(page).fill('Toronto');
      await to(page).press('Enter');
      await expect(to(page)).toHaveValue('Toronto, Canada');
      await page.getByLabel('You leave on').fill('2027-08-13');
      await page.getByLabel('You set off home on').fill('2027-08-24');
      await expect(
        page.getByText('Toronto is 5 hours behind London when you arrive.'),
      ).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Going: 5 hours later' })).toBeVisible();
      await hand.write(page.getByLabel('Usually up at about'), '6:30');
      await hand.press(page.getByRole('radio', { name: /^15 minutes/u }));
      await expect(row(page, /the day before/u)).toContainText('08:15');
      await hand.press(page.getByRole('radio', { name: /^None/u }));
      await expect(row(page, /First full day/u)).toContainText('morning at 01:30');
      await expect(row(page, /First full day/u)).toContainText('11:30 at home');
      await hand.press(page.getByRole('radio', { name: /^Keep home time/u }));
      await expect(page.getByRole('heading', { name: 'Going: home time all along' })).toBeVisible();
      await hand.press(page.getByRole('radio', { name: /^Go fully local/u }));
      await expect(homeAgain(page).getByRole('row', { name: /Day 1 at home/u })).toContainText(
        'morning at 11:30',
      );
      await page.reload();
      await expect(to(page)).toHaveValue('Toronto, Canada');
      await expect(page.getByLabel('Usually up at about')).toHaveValue('06:30');
      await expect(page.getByRole('heading', { name: 'Going: 5 hours later' })).toBeVisible();
      await hand.press(page.getByRole('button', { name: 'Start another trip' }));
      await expect(going(page)).toBeHidden();
      await hand.press(page.getByRole('button', { name: 'Undo' }));
      await expect(going(page)).toBeVisible();
    });
  });
}

test('a long weekend leans to home time, and says why', async ({ page }) => {
  await page.goto('/holiday/');
  await plan(page, 'Athens', '2027-05-14', '2027-05-16');
  await expect(page.getByRole('heading', { name: 'Going: home time all along' })).toBeVisible();
  await expect(page.getByText('You’re there for 2 days.')).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Keep home time/u })).toBeChecked();
});

test('in the same zone it is the usual day in a new place', async ({ page }) => {
  await openTrip(page, 'Manchester');
  await expect(
    page.getByRole('heading', { name: 'Going: the same time on the clock' }),
  ).toBeVisible();
  await expect(page.getByText('What suits you?')).toBeHidden();
});

test('under 4 months there is a rhythm and nothing to move', async ({ page }) => {
  await openTrip(page);
  await page.getByLabel('You leave on').fill('2026-11-30');
  await page.getByLabel('You set off home on').fill('2026-12-12');
  await page.getByLabel('Age in months').fill('2');
  await page.getByLabel('Age in months').press('Tab');
  await expect(page.getByRole('heading', { name: 'A rhythm that travels' })).toBeVisible();
  await expect(going(page)).toBeHidden();
});

test('what can’t be is said in words, and nothing typed is lost', async ({ page }) => {
  await openTrip(page);
  await to(page).fill('Xyzzy');
  await to(page).press('Tab');
  await expect(page.getByText('No place found for “Xyzzy”.')).toBeVisible();
  await expect(to(page)).toHaveValue('Xyzzy');
  await page.getByLabel('You set off home on').fill('2027-08-01');
  await page.getByLabel('You set off home on').press('Tab');
  await page.getByLabel('You set off home on').blur();
  await expect(page.getByText('That’s before the day you leave.')).toBeVisible();
  await page.getByLabel('Door to door, about').fill('a while');
  await page.getByLabel('Door to door, about').press('Tab');
  await expect(page.getByText('Write it in hours, for example 8, 8:30 or 8½.')).toBeVisible();
  await expect(page.getByLabel('Door to door, about')).toHaveValue('a while');
});

test('the saved routine is what the trip starts from, of either child', async ({ page }) => {
  await keepTwoChildren(page);
  await openTrip(page, 'Athens');
  await expect(page.getByText('up at 06:30')).toBeVisible();
  await page.getByLabel('Whose trip').selectOption({ label: 'Ben' });
  await expect(page.getByText('up at 07:30')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Whose trip')).toHaveValue('two');
});

test('the trip goes into a calendar, a text and a link, and comes out of it', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTrip(page);
  await page.getByText('Take it with you', { exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Calendar/u }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('small-hours-toronto.ics');
  const file = await readFile(await download.path(), 'utf8');
  expect(file).toContain('TZID:America/Toronto');
  expect(file).toContain('DTSTART;TZID=America/Toronto:2027');
  await page.getByRole('button', { name: /^Copy as text/u }).click();
  await expect(page.getByText('Copied. Paste it into a message.')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('London to Toronto');
  expect(text).toContain('Out of the car seat on arrival.');
  await page.getByRole('button', { name: /^Copy a link/u }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await other.goto(link);
  await expect(
    other.getByRole('heading', { name: 'Somebody shared this trip with you' }),
  ).toBeVisible();
  await expect(going(other)).toContainText('Fri 13 August');
  await expect(to(other)).toHaveValue('');
  await other.getByRole('button', { name: 'Keep it as my trip' }).click();
  await expect(to(other)).toHaveValue('Toronto, Canada');
  expect(other.url()).not.toContain('#trip=');
  await other.context().close();
});

test('a holiday is weather on the time line, by one tick', async ({ page }) => {
  await openTrip(page);
  const tick = page.getByRole('checkbox', { name: 'Mark Fri 13 August to Tue 24 August' });
  await tick.check();
  expect(await stored(page, 'small-hours:progress')).toContain('"holiday"');
  await tick.uncheck();
  await expect(tick).not.toBeChecked();
});

test('the plan prints on at most 2 pages, and the note on one', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openTrip(page);
  await page.getByRole('radio', { name: /^15 minutes/u }).check();
  await expect(row(page, /the day before/u)).toBeVisible();
  // The most naps there are by the clock.
  await page.getByLabel('You leave on').fill(daysFromNow(10));
  await page.getByLabel('You set off home on').fill(daysFromNow(22));
  await page.getByLabel('Age in months').fill('5');
  for (const city of ['Toronto', 'Auckland']) {
    await to(page).fill(city);
    await to(page).press('Enter');
    await expect(page.getByText(`London to ${city},`)).toBeVisible();
    for (const format of ['A4', 'Letter']) {
      const pages = countPages(await page.pdf({ format }));
      expect(pages, `the plan for ${city} on ${format}`).toBeLessThan(3);
    }
  }
  await page.getByText('A note for whoever helps', { exact: true }).click();
  await page.getByRole('button', { name: 'Print the note' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: /^Thank you for helping/u })).toBeVisible();
  await expect(going(page)).toBeHidden();
  await page.emulateMedia({ media: null });
  for (const format of ['A4', 'Letter']) {
    // Printing once ends it: the next time, the plan is printed.
    await page.getByRole('button', { name: 'Print the note' }).click();
    expect(countPages(await page.pdf({ format })), `the note on ${format}`).toBe(1);
  }
});
