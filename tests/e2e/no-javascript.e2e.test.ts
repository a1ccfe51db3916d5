import { pageGroups } from '../support/page-groups.ts';
import { expect, test } from '../support/reader.ts';

test.use({ javaScriptEnabled: false });

for (const group of pageGroups) {
  test(`${group.name} are whole, and show no control that could not work`, async ({
    page,
    pagesOf,
  }) => {
    for (const path of pagesOf(group)) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      expect((await page.getByRole('main').innerText()).length, path).toBeGreaterThan(200);
      await expect(page.getByRole('group', { name: 'Light', exact: true }), path).toBeHidden();
      await expect(page.getByRole('main').getByRole('checkbox'), path).toHaveCount(0);
      await expect(
        page.getByRole('main').getByRole('button', { name: /^(?!Search)/u }),
        path,
      ).toHaveCount(0);
    }
  });
}

test('somebody reads an article, jumps about in it and goes on', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'A bedtime routine that bends' }).click();
  await page.waitForURL('/articles/bedtime-routine/');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await contents.getByRole('link', { name: 'Sources' }).click();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeInViewport();
  await page.getByRole('link', { name: 'Back to where source 1 is used' }).click();
  await expect(page.getByRole('link', { name: 'Source 1', exact: true }).first()).toBeInViewport();
  await page.getByRole('link', { name: 'the routine page' }).click();
  await page.waitForURL('/routine/');
});

test('a search lands on the index of all articles', async ({ page }) => {
  await page.goto('/help/');
  await page.getByRole('searchbox').fill('holiday');
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL('/search/?q=holiday');
  const index = page.getByRole('region', { name: 'All articles, A to Z' });
  await index.getByRole('link', { name: /Holidays/u }).click();
  await page.waitForURL('/articles/holiday-routines/');
});

test('on a phone the search is a place of the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/help/');
  const bar = page.getByRole('navigation', { name: /^Main/u });
  await bar.getByRole('link', { name: 'Search' }).click();
  await page.getByRole('searchbox').fill('holiday');
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL('/search/?q=holiday');
});

test('the search form has a button for those who have no Enter key', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('nap');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL('/search/?q=nap');
});

test('there is a whole sample day for every age', async ({ page }) => {
  await page.goto('/routine/');
  await expect(page.getByText('the page needs JavaScript')).toBeVisible();
  const samples = page.getByRole('group').filter({ hasText: 'A sample day at' });
  const summaries = page.getByText(/A sample day at/u);
  await expect(summaries).toHaveCount(6);
  const ages = ['Birth', '4 to 5', '6 to 8', '9 to 12', '13 to 23', '2 to 4'];
  for (const age of ages) {
    const sample = samples.filter({ hasText: new RegExp(`A sample day at ${age}`, 'iu') });
    if ((await sample.getAttribute('open')) === null)
      await sample.getByText(/A sample day/u).click();
    if (age === 'Birth') {
      await expect(sample.getByText('Then round again.')).toBeVisible();
    } else {
      const day = sample.getByRole('list', { name: 'The day, in order' });
      await expect(day.getByRole('listitem').first()).toContainText('07:00');
      await expect(day.getByRole('listitem').last()).toContainText('Asleep for the night');
      await expect(sample.getByRole('heading', { name: 'Sleep in 24 hours' })).toBeVisible();
    }
  }
});

test('small steps can be read, and ticked on paper', async ({ page }) => {
  await page.goto('/progress/');
  await expect(page.getByText('Open the curtains soon after waking')).toBeVisible();
  await expect(page.getByText('On paper works too.').first()).toBeVisible();
});

for (const [colorScheme, isDark] of [
  ['light', false],
  ['dark', true],
] as const) {
  test.describe(`on a ${colorScheme} system`, () => {
    test.use({ colorScheme });

    test(`the light follows a ${colorScheme} system`, async ({ page }) => {
      await page.goto('/');
      const shot = await page.evaluate(() => {
        const context = document.createElement('canvas').getContext('2d')!;
        context.fillStyle = getComputedStyle(document.documentElement).backgroundColor;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
      });
      expect(Math.max(...shot) < 80).toBe(isDark);
    });
  });
}
