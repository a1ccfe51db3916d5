import { expect, test } from 'vitest';
import {
  brokenBudgets,
  budgets,
  overBudget,
  weighFonts,
  weighSite,
} from '../support/page-weight.ts';

test.each(weighSite())('$url is light enough for a slow phone', (page) => {
  expect(brokenBudgets(page)).toEqual([]);
});

test('the scales work: the planner brings more code than the privacy page', () => {
  const weights = new Map(weighSite().map(({ url, js }) => [url, js.bytes]));
  expect(weights.get('/routine/')).toBeGreaterThan((weights.get('/privacy/') ?? 0) + 5_000);
});

test('the fonts of the whole site together are light enough', () => {
  const fonts = weighFonts();
  expect(fonts.parts.length).toBeGreaterThan(0);
  expect(overBudget('Fonts', fonts, budgets.fonts)).toBeUndefined();
});
