import { kept } from '../support/families.ts';
import { hands } from '../support/hands.ts';
import { openTool, ownDayTool } from '../support/own-day-tool.ts';
import { expect, test } from '../support/reader.ts';
import { store } from '../support/stored.ts';

ownDayTool({
  path: '/back-to-work/',
  example: 'Mornings, a little at a time: an example',
  use: async (page) => {
    await page.getByLabel('Up on work days, around').fill('5:45');
    const mornings = page.getByRole('list', { name: 'Mornings, a little at a time' });
    await expect(mornings.getByRole('listitem').last()).toContainText('05:45');
    await page.getByRole('radio', { name: 'One of us works shifts' }).check();
    await expect(page.getByRole('table')).toContainText('after the shift');
  },
});

for (const timezoneId of ['Europe/London', 'Pacific/Kiritimati', 'America/Los_Angeles']) {
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test(`mornings keep their wall-clock times over a clock change, in ${timezoneId}`, async ({
      page,
    }) => {
      await page.clock.setFixedTime(new Date('2027-03-10T20:00:00Z'));
      await store(page, kept({ ageMonths: 10 }, { wakeUp: 420 }));
      await openTool(page, '/back-to-work/');
      await page.getByLabel('First day back').fill('2027-03-30');
      await page.getByLabel('Up on work days, around').fill('6:00');
      const mornings = page.getByRole('list', { name: 'Mornings, a little at a time' });
      await expect(mornings.locator('h3 small')).toHaveText([
        'Fri 19 March',
        'Mon 22 March',
        'Thu 25 March',
        'Sun 28 March',
      ]);
      await expect(mornings.locator('dl > div:first-child dd')).toHaveText([
        '06:45',
        '06:30',
        '06:15',
        '06:00',
      ]);
    });
  });
}

test('by keyboard: two share the night, and one is on alone', async ({ page }) => {
  await store(page, kept({ ageMonths: 10 }, { wakeUp: 420 }));
  await openTool(page, '/back-to-work/');
  const hand = hands.keyboard(page);
  await hand.write(page.getByLabel('Hand over at about'), '1:30');
  await expect(page.getByRole('table')).toContainText('01:30 to 07:00');
  await hand.press(page.getByRole('radio', { name: 'Just me' }));
  await expect(page.getByText('Saturday, 07:00 to 09:00')).toBeVisible();
});
