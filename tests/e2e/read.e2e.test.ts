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
  await page.getByRole('link', { name: 'A bedtime routine that bends' }).click();
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

test('next and previous lead through all articles and back', async ({ page, sitemap }) => {
  const all = sitemap.filter((path) => /^\/articles\/./u.test(path));
  const turn = page.getByRole('navigation', { name: 'Previous and next article' });
  const visited = new Set<string>();
  await page.goto(all[0]!);
  const back = turn.getByRole('link', { name: /Previous article/u });
  const on = turn.getByRole('link', { name: /Next article/u });
  const turnTo = async (link: typeof on) => {
    const target = (await link.getAttribute('href')) ?? '';
    await link.click();
    await page.waitForURL(target);
  };
  while (await back.isVisible()) await turnTo(back);
  visited.add(new URL(page.url()).pathname);
  while (await on.isVisible()) {
    await turnTo(on);
    visited.add(new URL(page.url()).pathname);
  }
  expect([...visited].sort()).toEqual(all.toSorted());
});

test('every article has help, safety, one checklist to try and a tool', async ({
  page,
  sitemap,
}) => {
  for (const path of sitemap.filter((one) => /^\/articles\/./u.test(one))) {
    await page.goto(path);
    const main = page.getByRole('main');
    await expect(main.locator('[data-small-steps]'), path).toHaveCount(1);
    await expect(
      main.getByText('Trouble breathing, very hard to wake').first(),
      path,
    ).toBeVisible();
    await expect(main.getByRole('link', { name: '999' }).first(), path).toBeVisible();
    expect(
      await main
        .getByRole('link')
        .and(main.locator('[href="/routine/"], [href="/progress/"]'))
        .count(),
      path,
    ).toBeGreaterThan(0);
  }
});

test('articles are found by topic and by age', async ({ page }) => {
  await page.goto('/articles/');
  const narrow = page.getByRole('navigation', { name: 'Narrow the list' });
  const age = narrow.getByRole('link', { name: /^9 to 12 months/u });
  const count = Number(/\d+(?=\D*$)/u.exec(await age.innerText())?.[0]);
  await age.click();
  await page.waitForURL('/ages/9-12-months/');
  const list = page.getByRole('region', { name: 'To read' }).getByRole('heading', { level: 3 });
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
