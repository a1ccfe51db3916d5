import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { brokenBudgets, weighSite, weightTable } from '../../support/page-weight.ts';

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'small-hours-'));
});
afterEach(() => {
  rmSync(dist, { recursive: true });
});

/** Text that gzip cannot make smaller than about half. */
const heavy = (length: number) =>
  Array.from({ length }, (_, index) => ((index * 7919) % 9973).toString(36)).join(' ');

function write(files: Record<string, string>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, file)), { recursive: true });
    writeFileSync(path.join(dist, file), content);
  }
}

const names = (parts: { name: string }[]) => parts.map(({ name }) => name).sort();

describe('weighing a page', () => {
  test('what a module imports at once counts, and what those import; what may come later is told apart', () => {
    write({
      'index.html': '<script type="module" src="/_astro/a.js"></script>',
      '_astro/a.js': 'import{x as y}from"./b.js";import"./c.js";y(()=>import(`./later.js`))',
      '_astro/b.js': 'export*from"./c.js";export const x=1',
      '_astro/c.js': 'export const z=1',
      '_astro/later.js': 'import"./c.js";import"./deep.js"',
      '_astro/deep.js': 'z()',
      '_astro/never.js': 'z()',
    });
    const [page] = weighSite(dist);
    expect(names(page!.js.parts)).toEqual(['_astro/a.js', '_astro/b.js', '_astro/c.js']);
    expect(names(page!.jsLater.parts)).toEqual(['_astro/deep.js', '_astro/later.js']);
  });

  test('of what comes later, the heaviest go counts, without what is there by then', () => {
    write({
      'index.html': '<script type="module" src="/a.js"></script>',
      'a.js': 'import("./light.js");import("./tool.js")',
      'light.js': '1',
      'tool.js': `import"./a.js";import("./panel.js");${'tool(); '.repeat(9)}`,
      'panel.js': `import"./tool.js";import"./shared.js";const text="the panel, in words that do not compress: 3f9a1c7e5b2d"`,
      'shared.js': '2',
    });
    expect(names(weighSite(dist)[0]!.jsLater.parts)).toEqual(['panel.js', 'shared.js']);
  });

  test('an island counts with its renderer, and an inline module with what it imports', () => {
    write({
      'index.html':
        '<astro-island component-url="/i.js" renderer-url="/r.js"></astro-island>' +
        '<script type="module">import"/inline.js"</script>',
      'i.js': '1',
      'r.js': '2',
      'inline.js': '3',
    });
    const [page] = weighSite(dist);
    expect(page!.hasTool).toBe(true);
    expect(names(page!.js.parts)).toEqual(['i.js', 'inline.js', 'r.js']);
  });

  test('linked and inline styles count', () => {
    write({
      'index.html': '<link rel="stylesheet" href="/s.css"><style>p { color: red }</style>',
      's.css': 'a { color: blue }',
    });
    expect(names(weighSite(dist)[0]!.css.parts)).toEqual(['in the page', 's.css']);
  });

  test('a page that loads what was not built is told by name', () => {
    write({ 'about/index.html': '<script type="module" src="/gone.js"></script>' });
    expect(() => weighSite(dist)).toThrow('/about/ loads /gone.js, which was not built.');
  });

  test('a page over its budget is named, with the figure, the budget and the heaviest file', () => {
    write({
      'about/index.html': '<script type="module" src="/big.js"></script>',
      'big.js': `// ${heavy(4000)}`,
    });
    const [first] = brokenBudgets(weighSite(dist)[0]!);
    expect(first).toMatch(/^\/about\/ JS: \d+\.\d kB, budget 3\.0 kB\. Heaviest: big\.js \d/);
  });

  test('an article has a budget for its words', () => {
    write({ 'articles/naps/index.html': heavy(9000), 'sources/index.html': heavy(9000) });
    const broken = weighSite(dist).flatMap(brokenBudgets);
    expect(broken).toEqual([expect.stringMatching(/^\/articles\/naps\/ HTML: /)]);
  });

  test('the table has one line for each page', () => {
    write({ 'index.html': '<p>hello</p>', 'about/index.html': '<p>hello</p>' });
    const table = weightTable(weighSite(dist), { bytes: 37_800, parts: [] });
    expect(table).toMatch(/ {2}\/about\/$/m);
    expect(table).toContain('Fonts in all: 37.8 kB (budget 60.0 kB)');
  });
});
