// cspell:ignore fulfill networkidle doesnt
/**
 * The search over 50, 500 and 5,000 generated articles: bytes of the first search and time of each.
 * The articles are sentences of the library in random order, with names and rare words of their own,
 * drawn from a fixed seed; nothing is written to the disk.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { parse } from 'yaml';
import type * as Engine from '../src/components/search/search-state.ts';
import { buildIndex } from '../src/site/search-build.ts';
import type { SearchPage } from '../src/site/search-levels.ts';
import { quantile, serveEngine, wireBytes } from './bench-search-parts.ts';

interface Text {
  u: string;
  t: string;
  s: [string, string, string][];
}

let seed = 20_261_123;
const upTo = (most: number) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((seed / 2 ** 32) * most);
};
const pick = <T>(list: readonly T[]): T => list[upTo(list.length)] as T;

const syllables =
  'ba be bo da de do fa fi ga go ka ki la lo ma mi na no pa pe ra ri sa so ta ti va zu'.split(' ');
const rareWord = () => Array.from({ length: 3 + upTo(2) }, () => pick(syllables)).join('');

const library = (): Text[] => {
  const folder = 'dist/search-index';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /[/\\]p\d+\.json$/u.test(name))
    .flatMap((name) => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Text[])
    .filter(({ u }) => u.startsWith('/articles/'));
};

const generated = (count: number, texts: readonly Text[]): SearchPage[] => {
  const sentences = texts.flatMap(({ s }) => s.flatMap(([, , text]) => text.split(/(?<=[.?!]) /u)));
  const headings = texts.flatMap(({ s }) => s.map(([heading]) => heading).filter(Boolean));
  const some = (most: number) => Array.from({ length: most }, () => pick(sentences)).join(' ');
  return Array.from({ length: count }, (_, at) => {
    const rare = Array.from({ length: 6 }, rareWord);
    const from = upTo(36);
    return {
      url: `/articles/generated-${at}/`,
      title: `${pick(headings)} ${pick(rare)}`,
      kind: 'Article',
      topic: `Topic ${at % 7}`,
      ages: { from, to: from + 6 + upTo(12) },
      facts: [`Topic ${at % 7}`],
      description: pick(sentences),
      question: pick(headings),
      searchWords: Array.from({ length: 20 }, () =>
        pick(sentences).split(' ').slice(0, 4).join(' '),
      ),
      inShort: [some(3)],
      sections: Array.from({ length: 7 }, (__, part) => [
        part === 0 ? '' : pick(headings),
        part === 0 ? '' : `part-${part}`,
        `${some(14)} ${pick(rare)} ${pick(rare)}.`,
      ]),
    } satisfies SearchPage;
  });
};

interface Group {
  id: 'names' | 'forms' | 'like';
  groups: string[][];
}

/** Prints a row for each size. */
export async function benchScale(browser: Browser, site: string): Promise<void> {
  const texts = library();
  const read = parse(readFileSync('src/content/synonyms.yaml', 'utf8')) as Group[];
  const groupsOf = (id: Group['id']) =>
    read.find((one) => one.id === id)?.groups.map((group) => group.map(String)) ?? [];
  const synonyms = { names: groupsOf('names'), forms: groupsOf('forms'), like: groupsOf('like') };
  const questions = texts.flatMap(({ t, s }) => [t, ...s.slice(1, 3).map(([heading]) => heading)]);
  console.log('\narticles   start    terms of a first search   first search in all   median   p95');
  for (const count of [50, 500, 5000]) {
    const index = new Map(
      buildIndex(generated(count, texts), [], synonyms).map(({ path, body }) => [path, body]),
    );
    const asked: { path: string; bytes: number }[] = [];
    const context = await browser.newContext();
    await serveEngine(context);
    await context.route('**/search-index/**', async (route) => {
      const path = new URL(route.request().url()).pathname.replace(
        /.*search-index\/|\.json$/gu,
        '',
      );
      const body = index.get(path);
      if (body === undefined) return route.fulfill({ status: 404 });
      asked.push({ path, bytes: wireBytes(Buffer.from(body), path) });
      return route.fulfill({ contentType: 'application/json', body });
    });
    const ask = async (words: readonly string[]) => {
      const page = await context.newPage();
      await page.goto(`${site}/search/`);
      const times = await page.evaluate(async (all) => {
        const engine = (await import(
          `${location.origin}/bench/src/components/search/search-state.ts`
        )) as typeof Engine;
        const took = [];
        for (const one of all) {
          const before = performance.now();
          await engine.runSearch('/', { words: one, age: '', topic: '', kind: '' });
          took.push(performance.now() - before);
        }
        return took;
      }, words);
      await page.close();
      return times;
    };
    const firsts: number[] = [];
    const terms: number[] = [];
    for (let at = 0; at < 10; at += 1) {
      asked.length = 0;
      await ask([questions[at * 9] ?? 'night waking']);
      const sum = (files: typeof asked) => files.reduce((all, { bytes }) => all + bytes, 0);
      firsts.push(sum(asked));
      terms.push(sum(asked.filter(({ path }) => path.includes('/t'))));
    }
    const start = asked.find(({ path }) => path === 'start')?.bytes ?? 0;
    const times = (await ask([...questions, ...questions])).slice(questions.length);
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    console.log(
      `${count}   ${kB(start)}   ${kB(quantile(terms, 0.5))}   ${kB(quantile(firsts, 0.5))}   ` +
        `${quantile(times, 0.5).toFixed(1)} ms   ${quantile(times, 0.95).toFixed(1)} ms`,
    );
    await context.close();
  }
}
