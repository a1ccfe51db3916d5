import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from './built-site.ts';

/** The rooms of the diagram in docs/architecture.md, and the files of `src/` that each holds. */
const rooms: readonly (readonly [room: string, files: RegExp])[] = [
  ['pages', /^pages\//u],
  ['layouts', /^layouts\//u],
  ['styles', /^styles\/|\.css$/u],
  ['brand', /^brand\//u],
  ['domain', /^domain\//u],
  ['storage', /^storage\//u],
  ['offline', /^offline\//u],
  ['site', /^(?:site\/|content\.config\.ts$)/u],
  ['ui', /^components\/ui\//u],
  ['state', /^components\/.*-state\.ts$/u],
  // Where an island stands in a page: what the build renders, and the script that wakes it.
  ['components', /^components\/(?:.*\.astro$|(?:article|site)\/|[^/]+$)/u],
  ['words', /^components\/.*\.ts$/u],
  ['islands', /^components\//u],
];

/** One arrow of the diagram: `from` imports `to`. */
export interface Arrow {
  from: string;
  to: string;
  /** A file that makes it so: `src/pages/index.astro`. */
  file: string;
}

/** The room a file of `src/` is in, from its path there. Throws where it is in none. */
export function roomOf(file: string): string {
  const room = rooms.find(([, files]) => files.test(file))?.[0];
  if (!room) {
    throw new Error(`src/${file} is in no room: add its folder to tests/support/room-map.ts.`);
  }
  return room;
}

const imported = /(?:\bfrom\s*|\bimport\s*\(?\s*|@import\s+)["'](\.[^"']+)["']/gu;

/** What a file of `src/` imports from `src/`, as paths there. */
export function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(imported)].map(([, link = '']) =>
    path.posix.join(path.posix.dirname(file), link.replace(/\?.*$/u, '')),
  );
}

const key = ({ from, to }: { from: string; to: string }) => `${from} --> ${to}`;

/** Every arrow between two rooms that the imports of `src/` make, each once. */
export function arrowsInCode(src = 'src'): Arrow[] {
  const arrows = filesOf(src, '.ts', '.tsx', '.astro', '.css')
    .filter((file) => !file.endsWith('.d.ts'))
    .flatMap((file) =>
      importsOf(file, readFileSync(path.join(src, file), 'utf8')).map((target) => ({
        from: roomOf(file),
        to: roomOf(target),
        file: `src/${file}`,
      })),
    )
    .filter(({ from, to }) => from !== to);
  return [...new Map(arrows.map((arrow) => [key(arrow), arrow])).values()];
}

/** The arrows of a page’s Mermaid diagram. Throws where there is none. */
export function arrowsInDiagram(page: string): { from: string; to: string }[] {
  const diagram = /```mermaid\n(?<lines>.*?)```/su.exec(page)?.groups?.['lines'];
  if (diagram === undefined) throw new Error('docs/architecture.md has no ```mermaid diagram.');
  return [...diagram.matchAll(/^\s*(\w+) --> (\w+)$/gmu)].map(([, from = '', to = '']) => ({
    from,
    to,
  }));
}

/** A way along the arrows that ends where it began, or undefined where there is none. */
export function circleIn(arrows: readonly { from: string; to: string }[]): string[] | undefined {
  const walk = (way: readonly string[]): string[] | undefined => {
    const room = way.at(-1) ?? '';
    if (way.indexOf(room) < way.length - 1) return [...way];
    const next = arrows.filter(({ from }) => from === room);
    for (const { to } of next) {
      const circle = walk([...way, to]);
      if (circle) return circle;
    }
    return undefined;
  };
  for (const { from } of arrows) {
    const circle = walk([from]);
    if (circle) return circle;
  }
  return undefined;
}

/** What to change in the diagram, or in the code: one sentence for each arrow that differs. */
export function diagramProblems(
  drawn: readonly { from: string; to: string }[],
  real: readonly Arrow[],
): string[] {
  const there = new Set(drawn.map(key));
  const made = new Set(real.map(key));
  return [
    ...real
      .filter((arrow) => !there.has(key(arrow)))
      .map(
        (arrow) =>
          `${arrow.file} makes “${key(arrow)}”: draw that arrow in docs/architecture.md, or do without the import.`,
      ),
    ...drawn
      .filter((arrow) => !made.has(key(arrow)))
      .map(
        (arrow) =>
          `Nothing makes “${key(arrow)}” any more: take that arrow out of docs/architecture.md.`,
      ),
  ];
}
