// cspell:ignore unstub
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

// The base path is read once, when the module loads.
const urlsUnder = async (base: string) => {
  vi.stubEnv('BASE_URL', base);
  return import('../../../src/site/urls.ts');
};

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each([
  ['at the root of its domain', '/', ''],
  ['under a base path', '/small-hours/', '/small-hours'],
  ['under a base path without a slash at its end', '/small-hours', '/small-hours'],
])('a site %s', (_where, base, start) => {
  test('has every page under it, with a slash at the end', async () => {
    const { urls } = await urlsUnder(base);
    const { article, topic, age, source, sourcesOf, ...pages } = urls;
    const one = [article('a-b'), topic('c'), age('d'), sourcesOf('m')];
    const all = [...Object.values(pages).map((url) => url()), ...one];
    for (const url of all) expect(url).toMatch(/^\/(?:[a-z-]+\/)*$/u);
    expect(new Set(all).size).toBe(all.length);
    expect(source('mindell-2009')).toBe(`${start}/sources/m/#mindell-2009`);
    expect(all.every((url) => url.startsWith(`${start}/`))).toBe(true);
    expect([urls.home(), urls.article('safe-sleep'), urls.age('0-3-months')]).toEqual([
      `${start}/`,
      `${start}/articles/safe-sleep/`,
      `${start}/ages/0-3-months/`,
    ]);
  });

  test('has its files under it as well', async () => {
    const { href } = await urlsUnder(base);
    expect(href('/rss.xml')).toBe(`${start}/rss.xml`);
  });
});
