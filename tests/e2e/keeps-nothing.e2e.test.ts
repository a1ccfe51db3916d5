import { browserThatKeepsNothing, ownBrowser } from '../support/own-browser.ts';
import { expect, test } from '../support/reader.ts';
import { openAndRead, smallStep } from '../support/reading.ts';

test('where nothing can be stored, the tools say so and work until the page closes', async ({
  troubles,
}, info) => {
  const context = await browserThatKeepsNothing(info.outputPath('profile'));
  await troubles.watch(context);
  const page = await context.newPage();
  await openAndRead(page, '/articles/bedtime-routine/');
  const notice = page.getByText('This browser doesn’t let pages keep anything');
  await expect(notice).toBeVisible();
  const step = smallStep(page, 'Choose 3 or 4 steps for the evening');
  await step.check();
  await expect(page.getByText('Chosen. The thinking part is done.')).toBeVisible();
  await expect(step).toBeChecked();

  await page.goto('/routine/');
  await expect(notice).toBeVisible();
  await page.getByLabel('Age in months').fill('20');
  await expect(page.getByRole('heading', { name: 'A day at 20 months' })).toBeVisible();
  await context.close();
});

test('everything is found again after the browser was closed', async ({ troubles }, info) => {
  const profile = info.outputPath('profile');
  const evening = await ownBrowser(profile);
  await troubles.watch(evening);
  const page = await evening.newPage();
  await page.goto('/routine/');
  await page.getByLabel('Age in months').fill('11');
  await page.getByLabel('Usually up at about').fill('6:10');
  await page.getByRole('radio', { name: '7:00 pm' }).check();
  await page.getByRole('button', { name: 'Night-light' }).click();
  await openAndRead(page, '/progress/');
  await smallStep(page, 'Swap or skip a drive').check();
  await evening.close();

  const morning = await ownBrowser(profile);
  await troubles.watch(morning);
  const again = await morning.newPage();
  await again.goto('/routine/');
  await expect(again.locator('html')).toHaveAttribute('data-theme', 'night-light');
  await expect(again.getByLabel('Age in months')).toHaveValue('11 months');
  await expect(again.getByLabel('Usually up at about')).toHaveValue('6:10 am');
  await openAndRead(again, '/articles/parents-sleep/');
  await expect(smallStep(again, 'Swap or skip a drive')).toBeChecked();
  await morning.close();
});
