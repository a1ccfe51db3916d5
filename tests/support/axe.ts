import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The lights a page has to be readable in. */
export const lights = ['day', 'night', 'night-light'] as const;

type Light = (typeof lights)[number];

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const enhanced = 'color-contrast-enhanced';
const bodyText = '.prose p, .prose li';

/**
 * What axe finds amiss with a page in its present state, one sentence for each rule. Body text is
 * held to the enhanced contrast too, but for the night-light, which is dim on purpose.
 */
export async function amiss(page: Page, light: Light, state = ''): Promise<string[]> {
  const isBodyText = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, text) => element.closest(text) !== null, bodyText);

  const { violations } = await new AxeBuilder({ page })
    // One page without frames: the older way in saves opening a second page for each run.
    .setLegacyMode(true)
    .options({
      // What passes is not described, node by node: that takes as long as the checks do.
      resultTypes: ['violations'],
      rules: {
        'target-size': { enabled: true },
        [enhanced]: { enabled: light !== 'night-light' },
      },
    })
    .withTags(tags)
    .analyze();

  const where = `${new URL(page.url()).pathname}${state && ` (${state})`} by ${light}`;
  const found: string[] = [];
  for (const { id, help, nodes } of violations) {
    const meant = [];
    for (const node of nodes) {
      if (id !== enhanced || (await isBodyText(node.target.join(' ')))) meant.push(node);
    }
    const [first] = meant;
    if (!first) continue;
    const more = meant.length > 1 ? ` (and ${meant.length - 1} more)` : '';
    const detail = first.any[0]?.message ?? help;
    found.push(`${where}: ${id} at ${first.target.join(' ')}${more}: ${detail}`);
  }
  return found;
}
