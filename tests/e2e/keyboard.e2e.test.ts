import type { Page } from '@playwright/test';
import { expect, test } from '../support/reader.ts';
import { openAndRead } from '../support/reading.ts';

/** Where the keyboard is: its name, whether that shows, and what covers it, if anything does. */
const stop = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    // A box that lies over its own label shows its focus on what is drawn beside it, and a link
    // that fills a card shows it on the card's edge.
    const drawn = [element, element.nextElementSibling].filter((one) => one !== null);
    const styles = drawn.flatMap((one) =>
      [null, '::before', '::after'].map((pseudo) => getComputedStyle(one, pseudo)),
    );
    const shows = styles.some(
      ({ content, outlineStyle, boxShadow, display }) =>
        content !== 'none' &&
        display !== 'none' &&
        (outlineStyle !== 'none' || boxShadow !== 'none'),
    );
    const boxes = [...element.getClientRects()];
    const hits = boxes.map((box) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return document.elementFromPoint(x, y);
    });
    const isClear = hits.some(
      (hit) => hit && (element.contains(hit) || hit.contains(element) || hit.closest('label')),
    );
    const words = (element.getAttribute('aria-label') ?? element.textContent).trim();
    const name = `${element.tagName.toLowerCase()}${element.id && `#${element.id}`} “${words}”`;
    return { name, shows, coveredBy: isClear ? '' : (hits[0]?.outerHTML.slice(0, 60) ?? 'no box') };
  });

/** Tabs through a page from its beginning to its end, and tells of every stop. */
async function stops(page: Page) {
  const all: NonNullable<Awaited<ReturnType<typeof stop>>>[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const here = await stop(page);
    if (!here) return all;
    all.push(here);
    expect(all.length, 'the Tab key gets through').toBeLessThan(500);
  }
}

const pages = ['/', '/articles/bedtime-routine/', '/routine/', '/progress/', '/search/?q=nap'];

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 320, height: 568 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport, contextOptions: { reducedMotion: 'reduce' } });

    for (const path of pages) {
      test(`the keyboard gets through ${path} and always shows where it is`, async ({ page }) => {
        await openAndRead(page, path);
        const all = await stops(page);
        expect(all.length).toBeGreaterThan(10);
        expect(all.filter(({ shows }) => !shows).map(({ name }) => name)).toEqual([]);
        const covered = all.filter(({ coveredBy }) => coveredBy);
        expect(covered.map(({ name, coveredBy }) => `${name} is under ${coveredBy}`)).toEqual([]);
      });
    }
  });
}

test('the first stop leads past the header to what the page is about', async ({ page }) => {
  await page.goto('/articles/safe-sleep/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the page' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' });
  await expect(crumbs.getByRole('link').first()).toBeFocused();
});

for (const path of ['/', '/articles/safe-sleep/', '/routine/', '/help/']) {
  for (const key of ['/', 'ControlOrMeta+k']) {
    test(`the key ${key} goes to the search of the header from ${path}`, async ({ page }) => {
      await page.goto(path);
      await page.keyboard.press(key);
      await expect(page.getByRole('searchbox')).toBeFocused();
      await expect(page.getByRole('searchbox')).toHaveValue('');
      await page.keyboard.type('short nap');
      await page.keyboard.press('Enter');
      await page.waitForURL('/search/#q=short+nap');
      await expect(page.getByRole('searchbox')).toHaveValue('short nap');
    });
  }

  test(`the key / goes to the search page from ${path} on a small screen`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\//u);
    await expect(page.getByRole('searchbox')).toBeFocused();
  });
}

test('the key / goes to the search field of the search page itself', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('1/2');
  await expect(page.getByRole('searchbox')).toHaveValue('1/2');
});

test('the key / is only a letter to somebody who is typing', async ({ page }) => {
  await page.goto('/routine/');
  await page.getByLabel('Usually up at about').fill('');
  await page.keyboard.type('7/30');
  await expect(page.getByLabel('Usually up at about')).toHaveValue('7/30');
  await expect(page).toHaveURL('/routine/');
});

test('Ctrl-K goes to the search, also from a field', async ({ page }) => {
  await page.goto('/routine/');
  await page.getByLabel('Usually up at about').focus();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
});
