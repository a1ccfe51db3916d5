import type { Page } from '@playwright/test';

/**
 * A slow line: files that match arrive only when the page has been painted without them, as on one
 * bar of signal. Whatever they then move or recolour, a reader would see.
 */
export async function slowLine(page: Page, late: RegExp): Promise<void> {
  await page.route(late, async (route) => {
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    await route.continue();
  });
}

/** Ends the slow line; what is still on its way may be lost. */
export const endSlowLine = (page: Page): Promise<void> =>
  page.unrouteAll({ behavior: 'ignoreErrors' });

/** A part of the page that moved by itself, and by how much (Chromium's layout shift score). */
export interface Shift {
  score: number;
  /** What moved, as `tag.class`. */
  moved: string[];
}

declare global {
  // Written by the script below, in the page.
  var shiftsSeen: Shift[];
}

const watchShifts = () => {
  type Entry = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
  const name = (node: Node | null) => {
    const element = node instanceof Element ? node : node?.parentElement;
    if (!element) return 'something that is gone';
    return [element.localName, ...element.classList].join('.');
  };
  globalThis.shiftsSeen = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as Entry[]) {
      const moved = entry.sources.map(({ node }) => name(node));
      globalThis.shiftsSeen.push({ score: entry.value, moved });
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Watches for layout shifts on every page opened from now on; the answer reads what was seen. */
export async function layoutShifts(page: Page): Promise<() => Promise<Shift[]>> {
  await page.addInitScript(watchShifts);
  return () => page.evaluate(() => globalThis.shiftsSeen);
}
