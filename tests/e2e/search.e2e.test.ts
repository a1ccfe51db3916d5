// cspell:ignore networkidle pajamas fulfill
import type { Page, Route } from '@playwright/test';
import { expect, test } from '../support/reader.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search articles' });
const found = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });
const index = (page: Page) => page.getByRole('region', { name: 'All articles, A to Z' });
const count = (page: Page, text: string | RegExp) =>
  page.locator('.search-count').filter({ hasText: text });

/** The number in front of “nap”, “naps” and so on: how many results there are. */
const total = async (page: Page) =>
  Number.parseInt((await count(page, / for “/u).textContent()) ?? '', 10);

const showAll = async (page: Page) => {
  const more = page.getByRole('button', { name: /^More results/u });
  while (await more.isVisible()) {
    const before = await found(page).count();
    await more.click();
    await expect(found(page).nth(before)).toBeVisible();
  }
};

test('a search says how many there are, and shows where the words stand', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('holiday');
  await expect(count(page, /^[1-9]\d* \p{L}+ for “holiday”$/u)).toBeVisible();
  await expect(found(page).first()).toHaveText(/Holidays/u);
  await showAll(page);
  await expect(found(page)).toHaveCount(await total(page));
  const results = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) });
  await expect(results.first().locator('mark').first()).toHaveText(/holiday/iu);
  await expect(index(page)).toBeHidden();
});

test('words that parents type and articles do not use find the right article', async ({ page }) => {
  await page.goto('/search/');
  for (const [words, title] of [
    ['pajamas', /bedtime routine/u],
    ['SUID', /^Safer sleep/u],
    ['thanksgiving', /^Holidays/u],
  ] as const) {
    await field(page).fill(words);
    await expect(found(page).first()).toHaveText(title);
  }
});

test('filters say how many they leave, narrow the results, and can be taken back', async ({
  page,
}) => {
  await page.goto('/search/#q=sleep');
  const topics = page.getByRole('group', { name: 'Topic' });
  await page.getByText('Topic and kind').click();
  const topic = topics.getByRole('radio', { name: /^Parents matter too/u });
  const leaves = /(\d+)\s*$/u.exec((await topic.locator('..').textContent()) ?? '')?.[1];
  const all = await total(page);
  await topic.check();
  await expect(count(page, new RegExp(`^${leaves ?? '?'} `, 'u'))).toBeVisible();
  expect(Number(leaves)).toBeLessThan(all);
  await showAll(page);
  await expect(found(page)).toHaveCount(Number(leaves));
  await expect(page).toHaveURL(/topic=Parents\+matter\+too/u);

  const ages = page.getByRole('group', { name: 'Age' });
  await ages.getByRole('radio', { name: /^2 to 4 years/u }).check();
  await expect(page).toHaveURL(/age=2\+to\+4\+years/u);
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(count(page, new RegExp(`^${all} `, 'u'))).toBeVisible();
  await expect(page).toHaveURL('/search/#q=sleep');

  const kinds = page.getByRole('group', { name: 'Kind' });
  await kinds.getByRole('radio', { name: /^Tools/u }).check();
  await expect(page).toHaveURL(/kind=Tool/u);
});

test('the address holds the search, for a link or for coming back', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('cot');
  await expect(page).toHaveURL('/search/#q=cot');
  await found(page).first().getByRole('link').click();
  await page.waitForURL(/\/articles\//u);
  await page.goBack();
  await expect(field(page)).toHaveValue('cot');
  await expect(count(page, /for “cot”/u)).toBeVisible();

  await page.goto('/search/?q=cot&topic=Start+here');
  await expect(page.getByText('Start here', { exact: true }).first()).toBeVisible();
  await expect(page).toHaveURL('/search/#q=cot&topic=Start+here');
});

test('an empty search shows every article, and so does clearing one', async ({ page }) => {
  await page.goto('/search/');
  const articles = await index(page).getByRole('link').count();
  expect(articles).toBeGreaterThan(5);
  await field(page).fill('   ');
  await field(page).press('Enter');
  await expect(index(page)).toBeVisible();
  await field(page).fill('nap');
  await expect(index(page)).toBeHidden();
  await page.getByRole('button', { name: 'Clear the search' }).click();
  await expect(index(page)).toBeVisible();
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL('/search/');
});

test('where nothing is found, there are three ways on, and help is one of them', async ({
  page,
}) => {
  await page.goto('/search/');
  await field(page).fill('xylophone');
  await expect(count(page, 'Nothing for “xylophone”')).toBeVisible();
  const ways = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(ways).toHaveCount(3);
  await expect(ways.filter({ hasText: 'When to get help' })).toHaveAttribute('href', '/help/');
  for (const way of await ways.all()) {
    const answer = await page.request.get((await way.getAttribute('href')) ?? '');
    expect(answer.status()).toBe(200);
  }
});

test('help is in sight of every search', async ({ page }) => {
  await page.goto('/search/?q=blue+lips');
  await expect(page.getByRole('link', { name: 'When to get help now' })).toBeInViewport();
});

const cutOff = async (route: Route) => {
  const answer = await route.fetch();
  const body = await answer.body();
  await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
};

for (const [what, files, spoil] of [
  ['can’t be had', '**/search-index/**', (route: Route) => route.abort()],
  ['is missing', '**/search-index/**', (route: Route) => route.fulfill({ status: 404 })],
  ['is cut off', '**/search-index/start.json', cutOff],
  ['has terms that are cut off', '**/search-index/*/**', cutOff],
  [
    'is the sign-in page of a café',
    '**/search-index/**',
    (route: Route) => route.fulfill({ contentType: 'text/html', body: '<h1>Welcome</h1>' }),
  ],
] as const) {
  test(`where the index ${what}, search says so, shows every article, and tries again`, async ({
    page,
    troubles,
  }) => {
    troubles.allow(/search-index/u);
    await page.route(files, spoil);
    await page.goto('/search/');
    await field(page).fill('holiday');
    await expect(page.getByText('Search couldn’t load just now.').first()).toBeVisible();
    await expect(index(page).getByRole('link').first()).toBeVisible();

    await page.unroute(files);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(found(page).first()).toHaveText(/Holidays/u);
  });
}

test('nothing of the index is loaded before somebody touches search', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/search-index/')) asked.push(request.url());
  });
  for (const path of ['/', '/articles/safe-sleep/', '/search/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
  }
  const index = page.waitForRequest('**/search-index/**');
  await field(page).focus();
  await index;
});

test('what was typed before the page woke up is looked for', async ({ page }) => {
  const { promise: asleep, resolve: wake } = Promise.withResolvers<undefined>();
  await page.route('**/_astro/*.js', async (route) => {
    await asleep;
    await route.continue();
  });
  await page.goto('/search/', { waitUntil: 'commit' });
  await field(page).fill('teething');
  wake(undefined);
  await expect(count(page, /for “teething”/u)).toBeVisible();
  await expect(field(page)).toHaveValue('teething');
});
