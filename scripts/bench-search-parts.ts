// cspell:ignore fulfill networkidle doesnt
/** What the search benches share: the engine in a browser, the cases, and how answers are counted. */
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { BrowserContext } from '@playwright/test';

/** A question, and the articles that answer it. */
export interface Case {
  words: string;
  slugs: string[];
}

/** What came of a question: the addresses in order, and the milliseconds it took. */
export interface Outcome {
  urls: string[];
  ms: number;
}

/** Reads a file of questions: a line each, the articles after a tab with `|` between them. */
export const readCases = (path: string): Case[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([words, slugs]) => words !== 'query' && slugs)
    .map(([words = '', slugs = '']) => ({ words, slugs: slugs.trim().split('|') }));

/** The slug of an address: its last part. */
export const slugOf = (url: string): string => url.split('/').filter(Boolean).at(-1) ?? '';

/** The place of the first right answer, from 0; -1 where there is none. */
export const placeOf = ({ slugs }: Case, { urls }: Outcome): number =>
  urls.findIndex((url) => slugs.includes(slugOf(url)));

/** The value below which a share of the numbers lie. */
export const quantile = (numbers: readonly number[], share: number): number =>
  numbers.toSorted((a, b) => a - b)[
    Math.min(numbers.length - 1, Math.floor(numbers.length * share))
  ] ?? NaN;

const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`;

/** One line of figures over cases and their outcomes. */
export const figures = (cases: readonly Case[], outcomes: readonly Outcome[]): string => {
  const places = cases.map((one, at) => placeOf(one, outcomes[at] ?? { urls: [], ms: 0 }));
  const within = (most: number) => places.filter((place) => place >= 0 && place < most).length;
  const mrr = places.reduce((sum, place) => sum + (place < 0 ? 0 : 1 / (place + 1)), 0);
  const empty = outcomes.filter(({ urls }) => urls.length === 0).length;
  const times = outcomes.map(({ ms }) => ms);
  return [
    `hit@1 ${percent(within(1), cases.length)}`,
    `hit@3 ${percent(within(3), cases.length)}`,
    `MRR ${(mrr / cases.length).toFixed(3)}`,
    `zero ${percent(empty, cases.length)}`,
    `median ${quantile(times, 0.5).toFixed(1)} ms`,
    `p95 ${quantile(times, 0.95).toFixed(1)} ms`,
  ].join('   ');
};

/** The weight of what a browser gets, gzipped as a server sends text. */
export const wireBytes = (body: Buffer, path: string): number =>
  /\.pf_|\.pagefind$|\.woff2$|\.png$/u.test(path)
    ? body.length
    : gzipSync(body, { level: 9 }).length;

/** Serves the sources of the engine, without their types, under `/bench/`. */
export const serveEngine = (context: BrowserContext): Promise<unknown> =>
  context.route('**/bench/src/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/bench/', '');
    await route.fulfill({
      contentType: 'text/javascript',
      body: stripTypeScriptTypes(readFileSync(path, 'utf8')),
    });
  });
