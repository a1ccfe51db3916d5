import type { Page } from '@playwright/test';
import { expect, test } from '../support/reader.ts';
import { endSlowLine, slowLine } from '../support/slow-line.ts';
import { earlierChose } from '../support/stored.ts';

declare global {
  // Written by the script below, in the page.
  var papersSeen: string[];
}

/** Notes the colour of the paper in every frame, from the first one that has a body. */
const watchPaper = () => {
  globalThis.papersSeen = [];
  const look = () => {
    if (document.querySelector('body')) {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      if (globalThis.papersSeen.at(-1) !== paper) globalThis.papersSeen.push(paper);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const papers = (page: Page) => page.evaluate(() => globalThis.papersSeen);
const paper = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** How bright a colour as browsers write it is, 0 to 255, roughly. */
const brightness = (color: string) => {
  const parts = [...color.matchAll(/[\d.]+/gu)].map(([part]) => Number(part));
  return Math.max(...parts.slice(0, 3)) * (/^(?:oklch|color)/u.test(color) ? 255 : 1);
};

for (const { chosen, system, dark } of [
  { chosen: 'day', system: 'dark', dark: false },
  { chosen: 'night', system: 'light', dark: true },
  { chosen: 'night-light', system: 'light', dark: true },
] as const) {
  test.describe(`${chosen} on a ${system} system`, () => {
    test.use({ ...earlierChose(chosen), colorScheme: system });

    test(`a reader who chose ${chosen} never sees another light, on any page`, async ({ page }) => {
      await page.addInitScript(watchPaper);
      await slowLine(page, /\/_astro\/.*\.js$/u);
      for (const path of ['/', '/articles/safe-sleep/', '/routine/', '/search/', '/progress/']) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
        const seen = await papers(page);
        expect(seen, path).toHaveLength(1);
        expect(brightness(seen[0]!) < 80, `${path} is ${seen[0]!}`).toBe(dark);
      }
      await endSlowLine(page);
    });
  });
}

test('the light follows the system until somebody chooses', async ({ page }) => {
  const pressed = page
    .getByRole('group', { name: 'Light', exact: true })
    .getByRole('button', { pressed: true });
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto('/');
  await expect(pressed).toHaveText('Night');
  const night = await paper(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(pressed).toHaveText('Day');
  await expect.poll(() => paper(page)).not.toBe(night);

  await page.getByRole('button', { name: 'Night', exact: true }).click();
  await expect.poll(() => paper(page)).toBe(night);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(pressed).toHaveText('Night');
  await page.reload();
  await expect(pressed).toHaveText('Night');
  expect(await paper(page)).toBe(night);
});

test('two open tabs change their light together', async ({ page, context }) => {
  const other = await context.newPage();
  await page.goto('/');
  await other.goto('/routine/');
  await page.bringToFront();
  await page.getByRole('button', { name: 'Night-light' }).click();
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'night-light');
  await expect(other.getByRole('button', { name: 'Night-light' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await other.bringToFront();
  await other.getByRole('button', { name: 'Day' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'day');
});

test('on a phone the lamp goes round: day, night, night-light', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const lamp = page.getByRole('button', { name: /^Light: / });
  for (const [now, next] of [
    ['day', 'night'],
    ['night', 'night-light'],
    ['night-light', 'day'],
  ] as const) {
    await expect(lamp).toHaveAccessibleName(`Light: ${now}. Change to ${next}`);
    await lamp.click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', next);
  }
});

test('each light has its own paper', async ({ page }) => {
  await page.goto('/');
  const seen: string[] = [];
  for (const light of ['Day', 'Night', 'Night-light']) {
    await page.getByRole('button', { name: light, exact: true }).click();
    await page.reload();
    seen.push(await paper(page));
  }
  expect(new Set(seen).size).toBe(3);
});
