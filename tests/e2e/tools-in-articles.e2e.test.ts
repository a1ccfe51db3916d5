import { expect, test } from '../support/reader.ts';
import { checklist } from '../support/reading.ts';

const article = '/articles/bedtime-routine/';

test('the routine builder opens inside an article, and knows what the routine page knows', async ({
  page,
}) => {
  await page.goto(article);
  await page.getByRole('button', { name: 'Draw it here' }).click();
  await expect(page.getByRole('radio', { name: 'In months' })).toBeFocused();
  await expect(page.getByRole('list', { name: 'The day, in order' })).toContainText('Morning nap');
  await page.getByRole('button', { name: '1 month older' }).click();
  await expect(page.getByRole('heading', { name: 'A day at 9 months' })).toBeVisible();

  await page.goto('/routine/');
  await expect(page.getByRole('heading', { name: 'A day at 9 months' })).toBeVisible();
});

test('a routine builder that cannot be loaded says so, and the way to its page stays', async ({
  page,
  troubles,
}) => {
  troubles.allow(/mount-routine/u);
  await page.route('**/mount-routine*.js', (route) => route.abort());
  await page.goto(article);
  await page.getByRole('button', { name: 'Draw it here' }).click();
  await expect(page.getByText('That couldn’t load just now.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'the routine page' })).toBeVisible();
});

test('a checklist that cannot be loaded says that ticks need a little signal', async ({
  page,
  troubles,
}) => {
  troubles.allow(/mount-small-steps/u);
  await page.route('**/mount-small-steps*.js', (route) => route.abort());
  await page.goto('/progress/');
  await expect(
    page.getByText('Noting it needs JavaScript, and a little signal.').first(),
  ).toBeVisible();
  await expect(checklist(page, 'A first gentle week')).toHaveCount(0);
  await expect(page.getByText('Open the curtains soon after waking')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const slug of ['holiday-routines', 'jet-lag-time-zones']) {
    test(`${slug} has a small worked trip where the planner would be`, async ({ page }) => {
      await page.goto(`/articles/${slug}/`);
      const planner = page.getByRole('region', { name: 'Plan the trip, day by day' });
      await expect(planner.getByText('Planning your own needs JavaScript.')).toBeVisible();
      await expect(planner.getByRole('listitem').first()).toContainText(
        '15 minutes later each day, until up at 08:15',
      );
      await expect(planner.getByRole('button')).toBeHidden();
    });
  }
});
