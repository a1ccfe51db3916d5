import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { copySite } from '../support/build-copy.ts';
import { expect, searchFor, test } from '../support/offline-reader.ts';

test('under another base path it works the same, and looks after nothing else', async ({
  page,
  site,
  next,
}) => {
  test.setTimeout(150_000);
  const copy = copySite();
  const { code } = await copy.build({ BASE_PATH: '/small-hours/' });
  expect(code).toBe(0);
  mkdirSync(path.join(next.folder, 'small-hours'));
  cpSync(path.join(copy.folder, 'dist'), path.join(next.folder, 'small-hours'), {
    recursive: true,
  });
  copy.remove();
  site.serve(next.folder);

  await page.goto('/small-hours/articles/night-feeds/');
  const scope = () => page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
  expect(await scope()).toBe(`${site.origin}/small-hours/`);
  const names = () => page.evaluate(() => caches.keys());
  await expect.poll(names).toEqual([`small-hours-kept ${site.origin}/small-hours/`]);
  const tools = () => page.evaluate(() => caches.match('/small-hours/.note/tools').then(Boolean));
  await expect.poll(tools, { timeout: 40_000 }).toBe(true);

  await site.kill();
  await page.goto('/small-hours/search/');
  const found = await searchFor(page, 'teething', /teeth/iu);
  await found.click();
  await expect(page.getByText('That page isn’t on this phone yet')).toBeVisible();
  const read = page.getByRole('region', { name: 'Pages you’ve read' }).getByRole('link');
  await expect(read).toHaveAttribute('href', '/small-hours/articles/night-feeds/');
  await read.click();
  await expect(page.getByRole('heading', { level: 1, name: /feed/iu })).toBeVisible();
});
