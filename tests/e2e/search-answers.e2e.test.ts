import { serveEngine, slugOf } from '../../scripts/bench-search-parts.ts';
import type * as Engine from '../../src/components/search/search-state.ts';
import { expect, test } from '../support/reader.ts';
import { searchCases } from '../support/search-cases.ts';

// The engine itself in a browser, over the built index: how well it answers, whatever the page does.
test('parents’ questions find the right article first, nearly always', async ({
  page,
  context,
}) => {
  await serveEngine(context);
  await page.goto('/search/');
  const found = await page.evaluate(
    async (questions) => {
      const engine = (await import(
        `${location.origin}/bench/src/components/search/search-state.ts`
      )) as typeof Engine;
      const lists = [];
      for (const words of questions) {
        const answer = await engine.runSearch('/', { words, age: '', topic: '', kind: '' });
        lists.push(answer.is === 'done' ? answer.found.map(({ url }) => url) : []);
      }
      return lists;
    },
    searchCases.map(([words]) => words),
  );
  const places = searchCases.map(([, slugs], at) =>
    (found[at] ?? []).findIndex((url) => slugs.split('|').includes(slugOf(url))),
  );
  const missed = (most: number) =>
    searchCases
      .filter((_, at) => {
        const place = places[at] ?? -1;
        return place < 0 || place >= most;
      })
      .map(([words]) => words);
  expect(missed(1).length, missed(1).join('\n')).toBeLessThanOrEqual(0.15 * searchCases.length);
  expect(missed(3).length, missed(3).join('\n')).toBeLessThanOrEqual(0.05 * searchCases.length);
  expect(found.filter((list) => list.length === 0).length).toBeLessThanOrEqual(
    0.01 * searchCases.length,
  );
});
