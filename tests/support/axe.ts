import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The lights a page has to be readable in. */
export const lights = ['day', 'night', 'night-light'] as const;

export type Light = (typeof lights)[number];

const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
const bodyText = ['.prose p', '.prose li'];

const axe = (page: Page) =>
  // One page without frames: the older way in saves opening a second page for each run.
  new AxeBuilder({ page }).setLegacyMode(true).options({
    rules: { 'target-size': { enabled: true } },
  });

/**
 * What axe finds amiss with a page in its present state, one sentence for each rule. Body text
 * is held to the enhanced contrast too, but for the night-light, which is dim on purpose.
 */
export async function amiss(page: Page, light: Light, state = ''): Promise<string[]> {
  const { violations } = await axe(page).withTags(tags).analyze();
  const hasProse = (await page.locator(bodyText.join()).count()) > 0;
  if (light !== 'night-light' && hasProse) {
    const builder = bodyText.reduce((one, text) => one.include(text), axe(page));
    violations.push(...(await builder.withRules('color-contrast-enhanced').analyze()).violations);
  }
  const where = `${new URL(page.url()).pathname}${state && ` (${state})`} by ${light}`;
  return violations.map(({ id, help, nodes }) => {
    const [first] = nodes;
    const more = nodes.length > 1 ? ` (and ${nodes.length - 1} more)` : '';
    return `${where}: ${id} at ${first?.target.join(' ') ?? ''}${more}: ${first?.any[0]?.message ?? help}`;
  });
}
