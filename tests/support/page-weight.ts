import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuiltPage, builtPages, filesOf, loadedFile } from './built-site.ts';

/** What one kind of thing weighs: bytes after gzip, and each part of it, heaviest first. */
export interface Weight {
  bytes: number;
  parts: { name: string; bytes: number }[];
}

/** What a reader downloads for one page before touching anything. */
export interface PageWeight {
  url: string;
  /** Whether the page is a tool, or holds one that starts by itself: its code may be heavier. */
  hasTool: boolean;
  html: Weight;
  css: Weight;
  /** What comes with the page. */
  js: Weight;
  /** What starts the worker that keeps the site: asked for once, and run when the page is at rest. */
  keeping: Weight;
  /** The most that comes later in one go: when a tool comes near, or on a tap. */
  jsLater: Weight;
}

/** Most bytes after gzip; 1 kB is 1000 bytes. Fonts are compressed as they are. */
export const budgets = {
  articleHtml: 12_000,
  css: 12_000,
  jsWithoutTool: 3_000,
  jsWithTool: 25_000,
  // One tap may bring a whole tool, and no more than that (docs/decisions/006).
  jsLater: 25_000,
  fonts: 60_000,
  // Beside the page's own code, on every page alike (docs/decisions/013).
  keeping: 450,
};

/** The script that starts the worker; what it shares with the page is weighed there. */
export const startsWorker = /\/KeepOffline\.astro[^/]*\.js$/u;

const toolPages = [
  '/clock-change/',
  '/routine/',
  '/routine/sheet/',
  '/holiday/',
  '/search/',
  '/progress/',
  '/progress/diary/',
  '/your-data/',
];

const gzipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

function total(parts: Weight['parts']): Weight {
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  return { bytes, parts: parts.toSorted((a, b) => b.bytes - a.bytes) };
}

const urlOf = (file: string, dist: string) =>
  `/${path.relative(dist, file).split(path.sep).join('/')}`;

/** Weighs files of `dist` (each once), under the names they have there. */
function weigh(files: Iterable<string>, dist: string): Weight['parts'] {
  return [...new Set(files)].map((file) => ({
    name: urlOf(file, dist).slice(1),
    bytes: gzipped(readFileSync(file)),
  }));
}

/** What a module needs at once: `import … from './x.js'`, `export … from './x.js'`. */
const atOnce = /(?:\bimport|\bexport)\s*(?:[\w$*{}\s,]+\bfrom\s*)?["']([./][^"']+)["']/g;

/** What a module may ask for later: `import('./x.js')`. */
const later = /\bimport\(\s*["'`]([./][^"'`$]+)["'`]/g;

const linked = (code: string, pattern: RegExp, from: string, dist: string) =>
  [...code.matchAll(pattern)].flatMap(([, link = '']) => loadedFile(link, from, dist) ?? []);

/** A module and every one that it needs at once, without those that are there already. */
function withNeeds(
  file: string,
  dist: string,
  there: ReadonlySet<string>,
  found = new Set<string>(),
) {
  if (there.has(file) || found.has(file)) return found;
  found.add(file);
  for (const needed of linked(readFileSync(file, 'utf8'), atOnce, urlOf(file, dist), dist)) {
    withNeeds(needed, dist, there, found);
  }
  return found;
}

/** What files may ask for later. */
const askedLater = (files: Iterable<string>, dist: string) =>
  [...files].flatMap((file) => linked(readFileSync(file, 'utf8'), later, urlOf(file, dist), dist));

/** What each of `targets`, and what they may ask for in turn, brings to a page in one go. */
function goes(
  targets: string[],
  there: ReadonlySet<string>,
  dist: string,
  seen = new Set<string>(),
): Set<string>[] {
  return targets.flatMap((target) => {
    if (seen.has(target)) return [];
    seen.add(target);
    const brought = withNeeds(target, dist, there);
    const next = askedLater(brought, dist);
    return [brought, ...goes(next, new Set([...there, ...brought]), dist, seen)];
  });
}

/** The values of an attribute over the elements that match. */
function values(page: BuiltPage, selector: string, attribute: string): string[] {
  return [...page.document.querySelectorAll(selector)].map(
    (element) => element.getAttribute(attribute) ?? '',
  );
}

/** Weighs one built page. */
export function weighPage(page: BuiltPage, dist = 'dist'): PageWeight {
  const ours = (links: string[]) =>
    links.flatMap((link) => (link ? (loadedFile(link, page.url, dist) ?? []) : []));

  const inlineCss = [...page.document.querySelectorAll('style')]
    .map((style) => style.textContent)
    .join('\n');
  const startingModules = [
    ...values(page, 'script[src]', 'src'),
    ...values(page, 'astro-island', 'component-url'),
    ...values(page, 'astro-island', 'renderer-url'),
    ...values(page, 'astro-island', 'before-hydration-url'),
  ].filter(Boolean);
  const inlineModules = [...page.document.querySelectorAll('script[type="module"]:not([src])')];
  const code = [
    ...startingModules.map((link) => `import "${link}";`),
    ...inlineModules.map((script) => script.textContent),
  ].join('\n');
  const now = new Set(
    linked(code, atOnce, page.url, dist).flatMap((file) => [...withNeeds(file, dist, new Set())]),
  );
  const keeping = [...now].filter((file) => startsWorker.test(file));
  const own = [...now].filter((file) => !startsWorker.test(file));
  const askedFor = [...linked(code, later, page.url, dist), ...askedLater(now, dist)];
  const taps = goes(askedFor, now, dist).map((files) => total(weigh(files, dist)));
  const sheets = ours(values(page, 'link[rel~="stylesheet"]', 'href'));

  return {
    url: page.url,
    hasTool: toolPages.includes(page.url) || page.document.querySelector('astro-island') !== null,
    html: total([{ name: 'the page itself', bytes: gzipped(page.html) }]),
    css: total([
      ...weigh(sheets, dist),
      ...(inlineCss ? [{ name: 'in the page', bytes: gzipped(inlineCss) }] : []),
    ]),
    js: total(weigh(own, dist)),
    keeping: total(weigh(keeping, dist)),
    jsLater: taps.toSorted((a, b) => b.bytes - a.bytes)[0] ?? total([]),
  };
}

/** Weighs every page of the built site. */
export function weighSite(dist = 'dist'): PageWeight[] {
  return builtPages(dist).map((page) => weighPage(page, dist));
}

/** All font files of the site together. */
export function weighFonts(dist = 'dist'): Weight {
  const parts = filesOf(dist, '.woff2').map((name) => ({
    name,
    bytes: statSync(path.join(dist, name)).size,
  }));
  return total(parts);
}

const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** One sentence where `weight` is over `budget` (bytes), with the heaviest files; else undefined. */
export function overBudget(what: string, weight: Weight, budget: number): string | undefined {
  if (weight.bytes <= budget) return undefined;
  const heaviest = weight.parts.slice(0, 4).map(({ name, bytes }) => `${name} ${kB(bytes)}`);
  return `${what}: ${kB(weight.bytes)}, budget ${kB(budget)}. Heaviest: ${heaviest.join(', ')}.`;
}

/** Every budget one page breaks, as sentences. */
export function brokenBudgets(page: PageWeight): string[] {
  const { url, hasTool, html, css, js, keeping, jsLater } = page;
  const most = hasTool ? budgets.jsWithTool : budgets.jsWithoutTool;
  const article = /^\/articles\/[^/]+\/$/.test(url);
  return [
    article ? overBudget(`${url} HTML`, html, budgets.articleHtml) : undefined,
    overBudget(`${url} CSS`, css, budgets.css),
    overBudget(`${url} JS`, js, most),
    overBudget(`${url} JS that starts the worker`, keeping, budgets.keeping),
    overBudget(`${url} JS in one go later`, jsLater, budgets.jsLater),
  ].filter((sentence) => sentence !== undefined);
}

/** The weights of the site as a table for people: kB after gzip, one line a page. */
export function weightTable(pages: PageWeight[], fonts: Weight): string {
  const column = (bytes: number) => (bytes / 1000).toFixed(1).padStart(7);
  const rows = pages
    .toSorted((a, b) => b.js.bytes - a.js.bytes || b.html.bytes - a.html.bytes)
    .map(({ url, html, css, js, jsLater }) => {
      const figures = [html, css, js, jsLater].map(({ bytes }) => column(bytes));
      return `${figures.join('')}  ${url}`;
    });
  const names = ['HTML', 'CSS', 'JS', 'later'].map((name) => name.padStart(7));
  const head = `${names.join('')}  page (kB, gzip)`;
  return [head, ...rows, `Fonts in all: ${kB(fonts.bytes)} (budget ${kB(budgets.fonts)})`].join(
    '\n',
  );
}
