// Chromium only: no other browser can be given a small device by a test.
import { expect, firstVisit, keptFiles, test } from '../support/offline-reader.ts';

test('a full device says so, and keeps what is there', async ({ page }) => {
  await firstVisit(page, '/articles/night-feeds/');
  await page.goto('/offline/');
  const section = page.getByRole('region', { name: 'Keep everything on this phone' });
  await expect(section.getByRole('button', { name: 'Keep everything' })).toBeVisible();
  const devtools = await page.context().newCDPSession(page);
  const { usage } = await devtools.send('Storage.getUsageAndQuota', {
    origin: new URL(page.url()).origin,
  });
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(page.url()).origin,
    quotaSize: usage + 150_000,
  });
  await section.getByRole('button', { name: 'Keep everything' }).click();
  await expect(section.getByRole('status')).toHaveText(/There’s no room left for the rest/u);
  await section.getByRole('button', { name: 'Take it off again' }).click();
  await expect(section.getByRole('status')).toHaveText(/Taken off/u);
  expect(await keptFiles(page)).toContain('/articles/night-feeds/');
});
