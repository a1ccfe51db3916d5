import type { Locator, Page } from '@playwright/test';
import { hands } from '../support/hands.ts';
import { openPanel, panel } from '../support/panels.ts';
import { expect, test } from '../support/reader.ts';

const panels = [
  'Fit it to your family',
  'Another day, another child',
  'Today went differently',
  'Move it gently',
  'Take it with you',
];
const day = (page: Page) => page.getByRole('list', { name: 'The day, in order' }).first();
const wakeUp = (page: Page) => page.getByLabel('Usually up at about');
const line = (page: Page, title: string) =>
  page.locator('summary').filter({ has: page.getByText(title, { exact: true }) });

/** What a thumb may have to hit, and how large it is, where it is under 44 px. */
async function tooSmall(targets: Locator): Promise<string[]> {
  const found: string[] = [];
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    if (!box || (box.width >= 44 && box.height >= 44)) continue;
    const name = (await target.getAttribute('aria-label')) ?? (await target.innerText());
    found.push(`${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`);
  }
  return found;
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a first plan takes two answers and one thumb', async ({ page }) => {
    await page.goto('/routine/');
    await page.getByRole('button', { name: '1 month younger' }).tap();
    await page.getByRole('button', { name: '15 minutes earlier' }).tap();
    await expect(page.getByRole('heading', { name: 'A day at 7 months' })).toBeVisible();
    await expect(day(page).getByRole('listitem').first()).toContainText('06:45');
    await expect(day(page).getByRole('listitem').last()).toContainText('Asleep for the night');
  });

  test('all that a thumb may want is at least 44 px, with everything open', async ({ page }) => {
    await page.goto('/routine/');
    for (const title of panels) await openPanel(page, title);
    for (const title of ['Bedtime', 'Busy times', 'Nursery days', 'Temperament', 'Wind-down']) {
      await line(page, title).tap();
    }
    await page.getByRole('button', { name: 'School run' }).tap();
    await panel(page, 'Today went differently').getByRole('button', { name: 'Short nap' }).tap();
    const inTools = page.locator('[data-routine]');
    const targets = inTools.locator(
      'button:visible, summary:visible, .seg:visible, label.chip:visible, a.btn:visible, a.action:visible, select:visible, .stepper input:visible',
    );
    expect(await targets.count()).toBeGreaterThan(60);
    expect(await tooSmall(targets)).toEqual([]);
  });

  test('a locked phone and a closed tab lose nothing, not even what is half typed', async ({
    page,
    context,
  }) => {
    await page.goto('/routine/');
    await openPanel(page, 'Another day, another child');
    await page.getByLabel('What you call your child').pressSequentially('Mia');
    await wakeUp(page).fill('6:20');
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    // The system closes the tab behind the lock screen: no farewell, nothing more to save.
    await page.close({ runBeforeUnload: false });

    const later = await context.newPage();
    await later.goto('/routine/');
    await expect(wakeUp(later)).toHaveValue('06:20');
    await openPanel(later, 'Another day, another child');
    await expect(later.getByLabel('What you call your child')).toHaveValue('Mia');
  });

  test('a swipe back brings the plan back as it was', async ({ page }) => {
    await page.goto('/routine/');
    await wakeUp(page).fill('6:20');
    const part = await openPanel(page, 'Today went differently');
    await part.getByRole('button', { name: 'Up early or late' }).tap();
    const said = await part.getByRole('status').innerText();
    const before = await day(page).innerText();

    await page.getByRole('link', { name: 'Safer sleep, every sleep' }).tap();
    await page.waitForURL('/articles/safe-sleep/');
    await page.goBack();
    await expect(wakeUp(page)).toHaveValue('06:20');
    expect(await day(page).innerText()).toBe(before);
    // What was reported of today is open again, on a new page too.
    await expect(part.getByRole('status')).toHaveText(said);
    await page.reload();
    await expect(part.getByRole('status')).toHaveText(said);
  });
});

test('by the keyboard alone: an age, a nursery nap, a short nap, a link', async ({ page }) => {
  const keys = hands.keyboard(page);
  await page.goto('/routine/');
  await keys.write(page.getByLabel('Age in months'), '14');
  await expect(page.getByRole('heading', { name: 'A day at 14 months' })).toBeVisible();

  await keys.press(line(page, 'Fit it to your family'));
  await keys.press(line(page, 'Nursery days'));
  await keys.press(page.getByRole('button', { name: 'Nursery nap' }));
  await expect(line(page, 'Nursery nap')).toBeFocused();
  await expect(day(page)).toContainText('12:00');

  await keys.press(line(page, 'Today went differently'));
  const today = panel(page, 'Today went differently');
  await keys.press(today.getByRole('button', { name: 'Up early or late' }));
  await expect(today.getByRole('status')).not.toHaveText('');

  await keys.press(line(page, 'Take it with you'));
  const along = panel(page, 'Take it with you');
  await keys.press(along.getByRole('button', { name: /^Link/u }));
  await expect(along.getByLabel('Link to this plan')).toHaveValue(/#plan=/u);
});

test('a screen reader hears what each thing is, and what has changed', async ({ page }) => {
  await page.goto('/routine/');
  const result = page.getByRole('region', { name: 'A day at 8 months' });
  await expect(result.getByRole('status').first()).toHaveText('');
  await page.getByRole('button', { name: '15 minutes later' }).click();
  await expect(result.getByRole('status').first()).toHaveText(
    /^New plan: 2 naps, at about \d\d:\d\d, \d\d:\d\d\. Asleep around \d\d:\d\d\.$/u,
  );
  // The sky is for eyes only; the list says all of it.
  await expect(result.locator('.day-strip')).toHaveAttribute('aria-hidden', 'true');
  await expect(day(page)).toMatchAriaSnapshot(`
    - list "The day, in order":
      - listitem: /07:15 Good morning up, with the curtains open, for about .*/
      - listitem: /Morning nap anywhere \\d\\d:\\d\\d to \\d\\d:\\d\\d is just as good about .*, up by about .*/
      - listitem: /Awake about .*/
      - listitem: /Afternoon nap anywhere .*/
      - listitem: /Awake about .* until sleep/
      - listitem: /Winding down .*/
      - listitem: /Asleep for the night anywhere .*/
  `);
  for (const title of panels) {
    await expect(line(page, title)).toHaveAccessibleName(new RegExp(`^${title} \\S`, 'u'));
  }
});
