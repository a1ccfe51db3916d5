import { amiss, lights } from '../support/axe.ts';
import { pageGroups, shapeGroups } from '../support/page-groups.ts';
import { openAndRead } from '../support/reading.ts';
import { expect, test } from '../support/reader.ts';
import { earlierChose, store } from '../support/stored.ts';

for (const light of lights) {
  test.describe(`by ${light}`, () => {
    test.use({ ...earlierChose(light), contextOptions: { reducedMotion: 'reduce' } });

    // By day every page; what differs in the other lights is colour, and the shapes show it all.
    for (const group of light === 'day' ? pageGroups : shapeGroups) {
      test(`${group.name} can be used by everybody, by ${light}`, async ({ page, pagesOf }) => {
        const found: string[] = [];
        for (const path of pagesOf(group)) {
          await openAndRead(page, path);
          await expect(page.locator('html')).toHaveAttribute('data-theme', light);
          found.push(...(await amiss(page, light)));
        }
        expect(found).toEqual([]);
      });
    }

    test(`the tools can be used by everybody in every state, by ${light}`, async ({
      page,
      troubles,
    }) => {
      const found: string[] = [];
      const look = async (state: string) => found.push(...(await amiss(page, light, state)));

      await page.goto('/search/?q=nap');
      await expect(page.getByRole('radio', { name: 'Any age' })).toBeVisible();
      await look('results');
      await page.goto('/search/?q=xylophone');
      await expect(page.getByText('Nothing for “xylophone”')).toBeVisible();
      await look('no results');

      await page.goto('/routine/');
      await page.getByText('Where these numbers come from').click();
      await page.getByLabel('Naps a day').fill('9');
      await page.getByLabel('Naps a day').press('Tab');
      await expect(page.getByText('The planner knows days with 0 to 6 naps.')).toBeVisible();
      await look('a problem and the sources');
      await page.getByLabel('Age in months').fill('1');
      await expect(page.getByText('Then round again.')).toBeVisible();
      await page.getByRole('radio', { name: 'By birth date' }).check();
      await look('a rhythm, by birth date');

      await store(page, { 'small-hours:progress': 'damaged' });
      await openAndRead(page, '/articles/safe-sleep/');
      await page.getByRole('checkbox').first().check();
      await expect(page.getByRole('button', { name: 'Save it as a file' })).toBeVisible();
      await look('a ticked step and a text set aside');

      troubles.allow(/status of 404/u);
      await page.goto('/no-such-page/');
      await look('not found');
      expect(found).toEqual([]);
    });
  });
}
