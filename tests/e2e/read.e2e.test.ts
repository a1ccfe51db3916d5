import { articleFiles } from '../support/content.ts';
import { articles } from '../support/page-groups.ts';
import { expect, test } from '../support/reader.ts';

const article = '/articles/bedtime-routine/';

test('an article begins with where it is, what it says in short, and when it was checked', async ({
  page,
}) => {
  await page.goto(article);
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link');
  await expect(crumbs).toHaveText(['Home', 'Read', 'Routines and naps']);
  const inShort = page.getByRole('region', { name: /^In short/u });
  expect(await inShort.getByRole('listitem').count()).toBeGreaterThanOrEqual(2);
  await expect(page.getByText('Checked against its sources 23 November 2026')).toContainText(
    'and again by 23 November 2027. Not reviewed by a clinician',
  );
  await page.getByRole('link', { name: 'what this means' }).click();
  await expect(page.getByRole('heading', { name: 'What “checked” means' })).toBeInViewport();
});

test('the breadcrumb leads back up', async ({ page }) => {
  await page.goto(article);
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
  await crumbs.getByRole('link', { name: 'Routines and naps' }).click();
  await page.waitForURL('/topics/routines-and-naps/');
  await page.getByRole('main').getByRole('link', { name: 'A bedtime routine that bends' }).click();
  await page.waitForURL(article);
});

test('every line of the contents leads to its part', async ({ page }) => {
  await page.goto(article);
  const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
  expect(await contents.count()).toBeGreaterThan(4);
  for (const link of await contents.all()) {
    const words = (await link.innerText()).trim();
    await link.click();
    await expect(page.locator(':target')).toBeInViewport();
    await expect(page.getByRole('heading', { name: words, exact: true })).toBeInViewport();
  }
});

test('every source number jumps to its source, and the source leads back', async ({ page }) => {
  await page.goto(article);
  const sources = page.getByRole('region', { name: 'Sources' }).getByRole('listitem');
  const count = await sources.count();
  expect(count).toBeGreaterThan(5);
  for (let number = 1; number <= count; number += 1) {
    const citation = page.getByRole('link', { name: `Source ${number}`, exact: true }).first();
    await citation.click();
    const source = sources.nth(number - 1);
    await expect(source).toBeInViewport();
    await source.getByRole('link', { name: `Back to where source ${number} is used` }).click();
    await expect(citation).toBeInViewport();
  }
});

test('what a source is, and where else it is used, is said on the page of its letter', async ({
  page,
}) => {
  await page.goto(article);
  const first = page.getByRole('region', { name: 'Sources' }).getByRole('listitem').first();
  const title = await first.getByRole('link').first().innerText();
  await first.getByRole('link', { name: /, (?:read|summary read|page read)/u }).click();
  await page.waitForURL(/\/sources\/([a-z])\/#\1/u);
  const record = page.locator(':target');
  await expect(record).toBeInViewport();
  await expect(record.getByRole('link', { name: title })).toBeVisible();
  await record.getByRole('link', { name: 'A bedtime routine that bends' }).click();
  await page.waitForURL(article);
});

test('next and previous lead through a topic and back', async ({ page }) => {
  await page.goto('/topics/nights/');
  const list = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
  const titles = await list.allInnerTexts();
  expect(titles.length).toBeGreaterThan(5);
  await list.first().click();
  const heading = page.getByRole('heading', { level: 1 });
  const turn = page.getByRole('navigation', { name: 'Previous and next in Nights' });
  const on = turn.getByRole('link', { name: /Next in Nights/u });
  for (const title of titles.slice(1)) {
    await on.click();
    await expect(heading).toHaveText(title);
  }
  await expect(turn).toBeVisible();
  await expect(on).toBeHidden();
  for (const title of titles.toReversed().slice(1)) {
    await turn.getByRole('link', { name: /Previous in Nights/u }).click();
    await expect(heading).toHaveText(title);
  }
});

for (const group of articles) {
  test(`when to call, how to sleep safely, and where to go on: ${group.name}`, async ({ page }) => {
    for (const { id, data } of articleFiles()) {
      const path = `/articles/${id}/`;
      if (!group.has(path)) continue;
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(data.title);
      const main = page.getByRole('main');
      const help = main.getByText('Trouble breathing, very hard to wake').first();
      await expect(help, path).toBeVisible();
      await expect(main.getByRole('link', { name: '999' }).first(), path).toBeVisible();
      const foot = page.getByRole('region', { name: 'Safe sleep, every sleep' });
      await expect(foot.getByRole('link', { name: 'Safer sleep basics' }), path).toBeVisible();
      // An article about dangers or feelings offers no tool; each has something to read next.
      for (const tool of data.tools) {
        await expect(main.locator(`a[href="/${tool}/"]`).first(), `${path} ${tool}`).toBeVisible();
      }
      const next = main.getByRole('region', { name: 'Read next' }).getByRole('listitem');
      await expect(next, path).toHaveCount(data.related.length);
      expect(data.related.length, path).toBeGreaterThan(0);
    }
  });
}

test('articles are found by topic and by age', async ({ page }) => {
  await page.goto('/articles/');
  const narrow = page.getByRole('navigation', { name: 'Narrow the list' });
  const age = narrow.getByRole('link', { name: /^9 to 12 months/u });
  const count = Number(/\d+(?=\D*$)/u.exec(await age.innerText())?.[0]);
  await age.click();
  await page.waitForURL('/ages/9-12-months/');
  const list = page.getByRole('region', { name: 'To read' }).getByRole('heading', { level: 4 });
  await expect(list).toHaveCount(count);
  await expect(narrow.getByRole('link', { name: /^9 to 12 months/u })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

test('a page that does not exist says so kindly and leads on', async ({ page, troubles }) => {
  troubles.allow(/status of 404/u);
  const answer = await page.goto('/articles/no-such-article/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page has wandered off');
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'When to get help' })).toBeVisible();
  await main.getByRole('link', { name: 'Search instead' }).click();
  await page.waitForURL('/search/');
});
