import type { BrowserContextOptions, Page } from '@playwright/test';
import { testPort } from './site.ts';

/** A page with no store on it: what a test puts into storage there, nobody merges or writes over. */
const quietPage = '/privacy/';

/** Puts texts into storage by hand, as a reader with the browser's tools would. */
export async function store(page: Page, texts: Record<string, string>): Promise<void> {
  await page.goto(quietPage);
  await page.evaluate((entries) => {
    for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
  }, texts);
}

/** The stored text, or null. */
export const stored = (page: Page, key: string): Promise<string | null> =>
  page.evaluate((name) => localStorage.getItem(name), key);

/** The small steps that are stored as tried: their ids, in order. */
export async function storedTicks(page: Page): Promise<string[]> {
  const text = await stored(page, 'small-hours:progress');
  const { data } = JSON.parse(text ?? '{"data":{"steps":{}}}') as {
    data: { steps: Record<string, { mark: string }> };
  };
  return Object.keys(data.steps).filter((id) => data.steps[id]?.mark !== 'not-yet');
}

/** Fills the site's storage to the last character. */
export async function fillStorage(page: Page): Promise<void> {
  await page.goto(quietPage);
  await page.evaluate(() => {
    for (let size = 4_000_000; size >= 1; size = Math.floor(size / 2)) {
      for (let tries = 0; tries < 4; tries += 1) {
        try {
          localStorage.setItem(`filler-${size}-${tries}`, 'x'.repeat(size));
        } catch {
          break;
        }
      }
    }
  });
}

/** Browser options for a reader who chose this light on an earlier visit. */
export const earlierChose = (light: string): BrowserContextOptions => ({
  storageState: {
    cookies: [],
    origins: [
      {
        origin: `http://localhost:${testPort}`,
        localStorage: [{ name: 'small-hours:light', value: light }],
      },
    ],
  },
});
