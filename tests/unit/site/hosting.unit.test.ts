// cspell:ignore Zdcgt
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cacheRuleOf, pathPattern } from '../../../src/site/hosting/cache-rules.ts';
import { deployFiles } from '../../../src/site/hosting/deploy-files.ts';
import { safetyHeaders } from '../../../src/site/hosting/headers.ts';
import { headersFile, redirectsFile } from '../../../src/site/hosting/host-files.ts';

describe('what lies in deploy/ is what src/site/hosting/ makes', () => {
  // `_headers` names the folders of the built site; hosting.built.test.ts looks at it.
  const { _headers, ...files } = deployFiles([]);
  test.each(Object.entries(files))('%s', (name, text) => {
    expect(readFileSync(`deploy/${name}`, 'utf8')).toBe(text);
  });
  test('each server says every safety header', () => {
    for (const [name, value] of Object.entries(safetyHeaders)) {
      for (const text of [_headers, files['nginx.conf'], files['Caddyfile']]) {
        expect(text).toMatch(new RegExp(`${name}:? "?`, 'u'));
        expect(text).toContain(value);
      }
    }
  });
});

describe('how long a file may be kept', () => {
  test.each([
    ['/_astro/light.DebZdcgt.js', 'for ever'],
    ['/search-index/bf5c5e4bb7/p20.json', 'for ever'],
    ['/search-index/start.json', 'ask each time'],
    ['/sw.js', 'ask each time'],
    ['/', 'ask each time'],
    ['/articles/naps/', 'ask each time'],
    ['/404.html', 'ask each time'],
    ['/rss.xml', 'an hour'],
    ['/icon-192.png', 'an hour'],
    ['/other/sw.js', 'an hour'],
    ['/search-index/a/b/c.json', 'an hour'],
  ])('%s: %s', (path, name) => {
    expect(cacheRuleOf(path).name).toBe(name);
  });

  test('a dot in a path is a dot', () => {
    expect(new RegExp(pathPattern('/sw.js'), 'u').test('/sw-js')).toBe(false);
  });
});

describe('_headers', () => {
  const files = ['index.html', 'naps/index.html', 'naps/one/index.html', 'rss.xml', '_astro/a.js'];

  test('has one rule for each folder of pages, and for each file beside them', () => {
    const paths = headersFile(files).match(/^\/.*$/gmu);
    const special = [
      '/_astro/*',
      '/search-index/:digest/:file',
      '/sw.js',
      '/search-index/start.json',
    ];
    expect(paths).toEqual(['/*', ...special, '/', '/naps/*', '/rss.xml']);
  });

  test('stands under the base path, and so do the redirects', () => {
    expect(headersFile(files, '/small-hours')).toContain(
      '\n/small-hours/naps/*\n  Cache-Control: no-cache\n',
    );
    for (const line of redirectsFile('/small-hours').trim().split('\n').slice(1)) {
      expect(line).toMatch(/^\/small-hours\/\S+ \/small-hours\/\S+ 301$/u);
    }
  });

  test('is refused where two rules would overlap', () => {
    expect(() => headersFile(['search-index/notes.txt'])).toThrow(
      /add them to src\/site\/hosting/u,
    );
  });
});
