import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, builtPages, filesOf, loadedFile } from '../support/built-site.ts';

const pages = builtPages();
const dist = (ending: string) =>
  filesOf('dist/_astro', ending).map((name) => `dist/_astro/${name}`);
const read = (file: string) => readFileSync(file, 'utf8');
const unique = (list: string[]) => [...new Set(list)];

/** The names of cascade layers in the order in which a browser meets them: the order that counts. */
function layersOf(css: string): string[] {
  const statements = [...css.matchAll(/@layer\s+([\w\s,-]+)[;{]/gu)];
  return unique(
    statements.flatMap(([, names = '']) => names.split(',').map((name) => name.trim())),
  );
}

const sheetsOf = (page: BuiltPage) =>
  [...page.document.querySelectorAll('link[rel="stylesheet"]')].map((link) =>
    read(loadedFile(link.getAttribute('href') ?? '', page.url) ?? ''),
  );

describe('the cascade layers', () => {
  const order = layersOf(read('src/styles/layers.css'));

  test('have one order, written down once', () => {
    expect(order).toEqual(
      expect.arrayContaining(['reset', 'tokens', 'base', 'components', 'print']),
    );
  });

  test.each(pages)('$url meets them in that order, whichever style sheet comes first', (page) => {
    const sheets = sheetsOf(page);
    expect(sheets.length).toBeGreaterThan(0);
    expect(layersOf(sheets.join('\n'))).toEqual(order);
    expect(layersOf(sheets.toReversed().join('\n'))).toEqual(order);
  });

  test.each(dist('.css'))('%s says nothing outside of them but what has no layer', (file) => {
    const css = read(file).replaceAll(/@(?:font-face|property [\w-]+)\s*\{[^}]*\}/gu, '');
    const outside = css.replaceAll(/@layer[^;{]*;/gu, '');
    expect(outside.trimStart()).toMatch(/^(?:@layer|$|\/\*)/u);
  });
});

describe('the icons', () => {
  const [sprite = ''] = dist('.svg').filter((file) => file.includes('/sprite.'));
  const there = [...read(sprite).matchAll(/<(?:symbol|g|svg)\b[^>]*\bid="([^"]+)"/gu)].map(
    ([, id = '']) => id,
  );
  const inPages = unique(
    pages.flatMap(({ document }) =>
      [...document.querySelectorAll('use')].map(
        (use) => (use.getAttribute('href') ?? '').split('#')[1] ?? '',
      ),
    ),
  );
  const code = dist('.js').map(read).join('\n');
  // In a script an icon is named by a property (`name: 'check'`) or at the end of an address.
  const inCode = there.filter((id) =>
    new RegExp(`(?:\\b(?:name|icon|sign):["'\`]|#)${id}["'\`]`, 'u').test(code),
  );

  test('that a page shows are all in the sprite, each once', () => {
    expect(inPages.length).toBeGreaterThan(5);
    expect(inPages.filter((id) => !there.includes(id))).toEqual([]);
    expect(unique(there)).toEqual(there);
  });

  test('that the sprite carries are all shown somewhere: take out what is not', () => {
    const used = new Set([...inPages, ...inCode]);
    expect(there.filter((id) => !used.has(id))).toEqual([]);
  });
});
