import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  arrowsInCode,
  arrowsInDiagram,
  circleIn,
  diagramProblems,
  importsOf,
  roomOf,
} from '../../support/room-map.ts';

const page = readFileSync('docs/architecture.md', 'utf8');
const real = arrowsInCode();

describe('the picture in docs/architecture.md', () => {
  const drawn = arrowsInDiagram(page);

  test('has an arrow for every way that one room imports another, and no other', () => {
    expect(drawn.length).toBeGreaterThan(20);
    expect(diagramProblems(drawn, real)).toEqual([]);
  });

  test('has each arrow once, and never leads round in a circle', () => {
    const names = drawn.map(({ from, to }) => `${from} ${to}`);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    expect(circleIn(drawn)).toBeUndefined();
  });

  test('has a row in the table for each room', () => {
    const rows = [...page.matchAll(/^\| `(\w+)`/gmu)].map(([, room = '']) => room);
    const rooms = new Set(drawn.flatMap(({ from, to }) => [from, to]));
    expect(rows.toSorted()).toEqual([...rooms].toSorted());
  });
});

test('a missing arrow and one too many are each told in a sentence', () => {
  const file = 'src/domain/day-plan.ts';
  expect(
    diagramProblems([{ from: 'pages', to: 'ui' }], [{ from: 'domain', to: 'storage', file }]),
  ).toEqual([
    'src/domain/day-plan.ts makes “domain --> storage”: draw that arrow in docs/architecture.md, or do without the import.',
    'Nothing makes “pages --> ui” any more: take that arrow out of docs/architecture.md.',
  ]);
});

test('imports of every kind are seen, and those of packages left alone', () => {
  const text = [
    "import { a } from '../domain/a.ts';",
    "import type { B } from './b.ts';",
    "import '../styles/index.css';",
    'export { c } from "../site/c.ts";',
    "const d = await import('./d.ts');",
    "import font from '../styles/fonts/x.woff2?url';",
    "@import './layers.css';",
    "import { z } from 'astro/zod';",
  ];
  expect(importsOf('pages/index.astro', text.join('\n'))).toEqual([
    'domain/a.ts',
    'pages/b.ts',
    'styles/index.css',
    'site/c.ts',
    'pages/d.ts',
    'styles/fonts/x.woff2',
    'pages/layers.css',
  ]);
});

test('a circle is found, and a file outside every room is named', () => {
  const arrow = (from: string, to: string) => ({ from, to });
  expect(circleIn([arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'b')])).toEqual([
    'a',
    'b',
    'c',
    'b',
  ]);
  expect(() => roomOf('attic/box.ts')).toThrow('src/attic/box.ts is in no room');
  expect(() => arrowsInDiagram('no picture')).toThrow('no ```mermaid diagram');
});
