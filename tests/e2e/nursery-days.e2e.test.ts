import { kept } from '../support/families.ts';
import { hands } from '../support/hands.ts';
import { countPages } from '../support/pdf-pages.ts';
import { openTool, ownDayTool } from '../support/own-day-tool.ts';
import { expect, test } from '../support/reader.ts';
import { store } from '../support/stored.ts';

ownDayTool({
  path: '/nursery-days/',
  example: 'Two shapes of day: an example',
  use: async (page) => {
    await page.getByRole('radio', { name: 'At a set time' }).check();
    await expect(page.getByLabel('Nap from')).toBeVisible();
    await expect(page.getByRole('article')).toContainText('Nap with you');
  },
});

test('by keyboard: a family tells its nursery days, keeps them and finds them in its routine', async ({
  page,
}) => {
  await store(page, kept({ ageMonths: 14, name: 'Ada' }, { wakeUp: 420 }));
  await openTool(page, '/nursery-days/');
  const hand = hands.keyboard(page);
  await hand.press(page.getByRole('checkbox', { name: 'Thursday' }));
  await hand.write(page.getByLabel('Pick-up', { exact: true }), '4:30');
  await expect(page.getByRole('row', { name: /^Pick-up/u })).toContainText('16:30');
  await hand.press(page.getByRole('button', { name: 'Keep it as our nursery day' }));
  await expect(page.getByText('Kept as a nursery day')).toBeVisible();
  await openTool(page, '/nursery-days/');
  await expect(page.getByLabel('Pick-up', { exact: true })).toHaveValue('16:30');
  await page.goto('/routine/');
  await page.getByLabel('Whose day, which day').selectOption({ label: 'Ada: Nursery day' });
  const day = page.getByRole('list', { name: 'The day, in order' });
  await expect(day).toContainText('Nursery nap');
});

test('the note is one page on paper, and all that is printed', async ({ page }) => {
  await openTool(page, '/nursery-days/');
  await page.getByLabel('What helps them off').fill('The owl song');
  await expect(page.getByRole('article')).toContainText('The owl song');
  for (const format of ['A4', 'Letter'] as const) {
    expect(countPages(await page.pdf({ format })), format).toBe(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Two shapes of day' })).toBeHidden();
  await expect(page.getByRole('article')).toBeVisible();
});
