import { expect, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';
import { checklist, smallStep } from './reading.ts';

/** Somebody who uses the site: with what hands, and whether their browser keeps what they enter. */
export interface Reader {
  page: Page;
  hands: Hands;
  keeps: boolean;
}

type Place = 'Read' | 'Search' | 'Routine' | 'Progress';

/** Goes to a place of the main navigation, whichever of the two bars is there. */
async function goTo({ page, hands }: Reader, place: Place, path: string): Promise<void> {
  const bar = page.getByRole('navigation', { name: /^Main/u });
  await hands.press(bar.getByRole('link', { name: place }));
  await page.waitForURL((url) => url.pathname === path);
}

async function follow({ page, hands }: Reader, words: string | RegExp, path: string) {
  await hands.press(page.getByRole('main').getByRole('link', { name: words }).first());
  await page.waitForURL((url) => url.pathname === path);
}

const readsAnArticle = async (reader: Reader) => {
  const { page, hands } = reader;
  await page.goto('/');
  await follow(reader, 'A bedtime routine that bends', '/articles/bedtime-routine/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A bedtime routine that bends');
  await expect(page.getByRole('region', { name: /In short/u })).toBeVisible();

  const contents = page.getByRole('navigation', { name: 'On this page' });
  await hands.press(contents.getByRole('link', { name: 'Does it have to be every night?' }));
  await expect(page.getByRole('heading', { name: /every night\?/u })).toBeInViewport();

  await hands.press(page.getByRole('link', { name: 'Source 3', exact: true }).first());
  await expect(page.locator('#sources li').nth(2)).toBeInViewport();
  await hands.press(page.getByRole('link', { name: 'Back to where source 3 is used' }));
  await expect(page.getByRole('link', { name: 'Source 3', exact: true }).first()).toBeInViewport();

  const turn = page.getByRole('navigation', { name: 'Previous and next in Routines and naps' });
  await hands.press(turn.getByRole('link').first());
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/bends/u);
};

const searches = async (reader: Reader) => {
  const { page, hands } = reader;
  await page.goto('/');
  // On wide screens the header has a field, with a button; on phones the bar has a place.
  const button = page.getByRole('banner').getByRole('button', { name: 'Search' });
  if (await button.isVisible()) await hands.press(button);
  else await goTo(reader, 'Search', '/search/');
  await page.waitForURL((url) => url.pathname === '/search/');
  await hands.write(page.getByRole('searchbox', { name: 'Search articles' }), 'holiday');
  await expect(page.getByText(/^\d+ \p{L}+ for “holiday”$/u)).toBeVisible();
  await hands.press(page.getByRole('radio', { name: /^6 to 8 months/u }));
  await expect(page).toHaveURL(/age=6\+to\+8\+months/u);
  await follow(reader, /holiday|away/iu, '/articles/holiday-routines/');
};

const drawsADay = async (reader: Reader) => {
  const { page, hands, keeps } = reader;
  await page.goto('/');
  await goTo(reader, 'Routine', '/routine/');
  await hands.write(page.getByLabel('Age in months'), '14');
  await expect(page.getByRole('heading', { name: 'A day at 14 months' })).toBeVisible();
  await hands.write(page.getByLabel('Usually up at about'), '6:30');
  await hands.press(page.getByRole('button', { name: '15 minutes later' }));
  const day = page.getByRole('list', { name: 'The day, in order' });
  await expect(day.getByRole('listitem').first()).toContainText('06:45');
  await hands.press(page.getByRole('radio', { name: '7:00 pm' }));
  await expect(day.getByRole('listitem').first()).toContainText('6:45 am');

  await page.reload();
  const wakeUp = page.getByLabel('Usually up at about');
  await expect(wakeUp).toHaveValue(keeps ? '6:45 am' : '07:00');
  await expect(page.getByLabel('Age in months')).toHaveValue(keeps ? '14 months' : '8 months');
};

const drawsADayInAnArticle = async ({ page, hands }: Reader) => {
  await page.goto('/articles/bedtime-routine/');
  await hands.press(page.getByRole('button', { name: 'Draw it here' }));
  // The button is gone, and the keyboard goes on where the questions begin.
  await expect(page.getByRole('radio', { name: 'In months' })).toBeFocused();
  await hands.press(page.getByRole('button', { name: '1 month older' }));
  await expect(page.getByRole('heading', { name: 'A day at 9 months' })).toBeVisible();
};

const ticksASmallStep = async (reader: Reader) => {
  const { page, hands, keeps } = reader;
  await page.goto('/');
  await goTo(reader, 'Progress', '/progress/');
  // The list wakes when it comes near.
  await page.getByRole('heading', { name: 'A first gentle week' }).scrollIntoViewIfNeeded();
  const step = smallStep(page, 'Open the curtains soon after waking');
  await hands.press(step);
  await expect(step).toBeChecked();
  const list = checklist(page, 'A first gentle week');
  await expect(list.getByText('Daylight in. The day has a beginning.')).toBeVisible();
  await page.reload();
  await page.getByRole('heading', { name: 'A first gentle week' }).scrollIntoViewIfNeeded();
  await expect(step).toBeChecked({ checked: keeps });
};

const changesTheLight = async ({ page, hands, keeps }: Reader) => {
  await page.goto('/');
  const buttons = page.getByRole('group', { name: 'Light', exact: true });
  const lamp = page.getByRole('button', { name: /^Light: / });
  const wide = await buttons.isVisible();
  await hands.press(wide ? buttons.getByRole('button', { name: 'Night', exact: true }) : lamp);
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'night');
  await page.goto('/help/');
  if (keeps) await expect(root).toHaveAttribute('data-theme', 'night');
  else await expect(root).not.toHaveAttribute('data-theme');
};

const getsHelp = async ({ page, hands }: Reader) => {
  await page.goto('/articles/parents-sleep/');
  const header = page.getByRole('banner');
  await hands.press(header.getByRole('link', { name: /When to call/u }));
  await page.waitForURL('/help/');
  const call = page.getByRole('link', { name: 'UK: call 999' });
  await expect(call).toBeInViewport();
  await expect(call).toHaveAttribute('href', 'tel:999');
};

/** What people come for, from where they start to where they arrive. Each works with any hands. */
export const journeys: Record<string, (reader: Reader) => Promise<void>> = {
  'reads an article, jumps about in it and goes on to another': readsAnArticle,
  'searches, narrows by age and opens what was found': searches,
  'draws a day': drawsADay,
  'draws a day inside an article': drawsADayInAnArticle,
  'ticks a small step': ticksASmallStep,
  'changes the light': changesTheLight,
  'gets help': getsHelp,
};
