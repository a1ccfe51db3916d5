import { amiss, lights } from '../support/axe.ts';
import { families, kept } from '../support/families.ts';
import { day, openSheet, sheet, shown } from '../support/fridge-sheet.ts';
import { tabTo } from '../support/hands.ts';
import { expect, test } from '../support/reader.ts';
import { earlierChose, store } from '../support/stored.ts';

test('the sheet follows what was drawn on the routine page', async ({ page }) => {
  await page.goto('/routine/');
  await page.getByLabel('Age in months').fill('14');
  await page.getByLabel('Usually up at about').fill('6:30');
  await page.getByRole('radio', { name: '7:00 pm' }).check();
  await openSheet(page);
  await expect(sheet(page)).toContainText('14 months old');
  await expect(day(page).getByRole('listitem').first()).toContainText('6:30 am');
  await page.getByRole('radio', { name: '19:00' }).check();
  await page.getByRole('link', { name: 'Back to the routine' }).click();
  await page.waitForURL('/routine/');
  await expect(page.getByLabel('Usually up at about')).toHaveValue('06:30');
});

test('the keyboard alone chooses the degrees and prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = '';
    };
  });
  await openSheet(page);
  await tabTo(page, page.getByRole('radio', { name: '°C' }));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '°F' })).toBeFocused();
  await expect(sheet(page)).toContainText('61 to 68 °F (16 to 20 °C)', shown);
  await expect(sheet(page)).not.toContainText('16 to 20 °C (61 to 68 °F)', shown);
  await expect(page.getByRole('status')).toHaveText(/°F first\.$/u);
  await tabTo(page, page.getByRole('button', { name: 'Print' }));
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed');
});

test('only a baby’s sheet speaks of fever under 3 months', async ({ page }) => {
  for (const [ageMonths, speaks] of [
    [2, true],
    [9, false],
  ] as const) {
    await store(page, kept({ ageMonths }, {}));
    await openSheet(page);
    const text = await sheet(page).innerText();
    expect(/Under 3 months with 38\s°C/u.test(text), `${ageMonths} months`).toBe(speaks);
  }
});

test.describe('in the United States', () => {
  test.use({ locale: 'en-US' });

  test('times and temperatures come as they are written there', async ({ page }) => {
    await openSheet(page);
    await expect(day(page).getByRole('listitem').first()).toContainText('7:00 am');
    await expect(sheet(page)).toContainText('61 to 68 °F (16 to 20 °C)', shown);
  });
});

test('settings of an earlier visit, from before there were degrees, keep their clock', async ({
  page,
}) => {
  await store(page, kept({ ageMonths: 9 }, {}, '12h'));
  await openSheet(page);
  await expect(page.getByRole('radio', { name: '7:00 pm' })).toBeChecked();
  await page.getByRole('radio', { name: '°F' }).check();
  await page.reload();
  await expect(page.getByRole('radio', { name: '7:00 pm' })).toBeChecked();
  await expect(page.getByRole('radio', { name: '°F' })).toBeChecked();
});

for (const light of lights) {
  test.describe(`by ${light}`, () => {
    test.use({ ...earlierChose(light), contextOptions: { reducedMotion: 'reduce' } });

    test(`every sheet can be read by everybody, and goes nowhere sideways, by ${light}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      const found: string[] = [];
      for (const [name, [child, routine]] of Object.entries(families)) {
        await store(page, kept(child, routine, '12h'));
        await openSheet(page);
        found.push(...(await amiss(page, light, name)));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, name).toBeLessThanOrEqual(320);
      }
      expect(found).toEqual([]);
    });
  });
}
