// cspell:ignore fulfill networkidle doesnt
/**
 * How well and how fast the search answers, through the built index in a real browser: hit@1, hit@3,
 * MRR, zero results and times, by kind of question, beside plain Pagefind on the same pages; then the
 * bytes of a first search, and every question whose first answer is wrong.
 * Build first. Run: npm run bench:search -- questions.tsv [more.tsv …] [--scale]
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import type * as Engine from '../src/components/search/search-state.ts';
import { readStart, type StartFile } from '../src/domain/search-file.ts';
import { planSearch } from '../src/domain/search-plan.ts';
import { wordsOf, plainText } from '../src/domain/search-words.ts';
import { chromiumLaunch } from '../tests/support/browser.ts';
import {
  figures,
  placeOf,
  quantile,
  readCases,
  serveEngine,
  slugOf,
  wireBytes,
} from './bench-search-parts.ts';
import type { Case, Outcome } from './bench-search-parts.ts';
import { benchScale } from './bench-search-scale.ts';
import { serveSite } from './serve-site.ts';

const port = 4393;
const site = `http://localhost:${port}`;

/** The kinds of a question; one can be of several. */
const kindsOf = async () => {
  const start = readStart(
    JSON.parse(await readFile('dist/search-index/start.json', 'utf8')) as StartFile,
  );
  const { lexicon } = start;
  return ({ words }: Case): string[] => {
    const typed = wordsOf(plainText(words));
    const plan = planSearch(`${words} `, lexicon);
    const misspelt = typed.some(
      (word) => word.length > 3 && !/\d/u.test(word) && !lexicon.known.has(word),
    );
    return [
      ...(typed.length === 1 ? ['single word'] : []),
      ...(misspelt ? ['misspelt or unknown word'] : []),
      ...(plan.terms.some(({ said }) => said !== undefined) && !misspelt
        ? ['another name (US words…)']
        : []),
      ...(/^(?:why|how|when|what|can|is|do|does|will|should|at what)\b/iu.test(words)
        ? ['whole question']
        : []),
      ...(plan.age ? ['with an age'] : []),
    ];
  };
};

const askEngine = async (context: BrowserContext, cases: readonly Case[]): Promise<Outcome[]> => {
  const page = await context.newPage();
  await page.goto(`${site}/search/`);
  return page.evaluate(
    async (all) => {
      const engine = (await import(
        `${location.origin}/bench/src/components/search/search-state.ts`
      )) as typeof Engine;
      await engine.warmUp('/');
      const ask = (words: string) => engine.runSearch('/', { words, age: '', topic: '', kind: '' });
      await ask('warm up');
      const outcomes = [];
      for (const words of all) {
        const before = performance.now();
        const answer = await ask(words);
        const ms = performance.now() - before;
        outcomes.push({ urls: answer.is === 'done' ? answer.found.map(({ url }) => url) : [], ms });
      }
      return outcomes;
    },
    cases.map(({ words }) => words),
  );
};

const askPagefind = async (browser: Browser, cases: readonly Case[]): Promise<Outcome[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const { index } = await createIndex({ rootSelector: 'main' });
  await index?.addDirectory({
    path: 'dist',
    glob: '{articles/*,help,routine,progress}/index.html',
  });
  await index?.writeFiles({ outputPath: folder });
  await close();
  const context = await browser.newContext({ bypassCSP: true });
  await context.route('**/pagefind/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/pagefind/', '');
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    await route.fulfill({ contentType, body: await readFile(join(folder, path)) });
  });
  const page = await context.newPage();
  await page.goto(`${site}/search/`);
  const outcomes = await page.evaluate(
    async (all) => {
      interface Result {
        data: () => Promise<{ url: string }>;
      }
      const pagefind = (await import(`${location.origin}/pagefind/pagefind.js`)) as {
        search: (words: string) => Promise<{ results: Result[] }>;
      };
      await pagefind.search('warm up');
      const found = [];
      for (const words of all) {
        const before = performance.now();
        const { results } = await pagefind.search(words);
        const shown = await Promise.all(results.slice(0, 8).map((result) => result.data()));
        found.push({ urls: shown.map(({ url }) => url), ms: performance.now() - before });
      }
      return found;
    },
    cases.map(({ words }) => words),
  );
  await context.close();
  await rm(folder, { recursive: true });
  return outcomes;
};

/** The bytes that a search brings after the page is there, on a browser that was never here. */
const firstSearch = async (browser: Browser, words: string): Promise<Map<string, number>> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${site}/search/`, { waitUntil: 'networkidle' });
  const bytes = new Map<string, number>();
  const jobs: Promise<unknown>[] = [];
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url());
    const noted = answer.body().then((body) => bytes.set(pathname, wireBytes(body, pathname)));
    jobs.push(noted.catch(() => undefined));
  });
  const text = page.waitForResponse(/search-index\/[^/]+\/p\d+\.json/u);
  await page.getByRole('searchbox').first().fill(words);
  await text;
  await page.waitForTimeout(700);
  await Promise.all(jobs);
  await context.close();
  return bytes;
};

/** How long the planner takes for texts of 500 signs that hold no known word. */
const benchPlanner = async () => {
  const { lexicon } = readStart(
    JSON.parse(await readFile('dist/search-index/start.json', 'utf8')) as StartFile,
  );
  const signs = 'abcdefghijklmnopqrstuvwxyz  0123456789 ';
  let seed = 20_261_123;
  const sign = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return signs[Math.floor((seed / 2 ** 32) * signs.length)];
  };
  const times = Array.from({ length: 500 }, () => {
    const text = Array.from({ length: 500 }, sign);
    const before = performance.now();
    planSearch(text.join(''), lexicon);
    return performance.now() - before;
  });
  const [median, most] = [quantile(times, 0.5), quantile(times, 0.99)];
  console.log(
    `the planner, 500 signs: median ${median.toFixed(2)} ms, 99th percentile ${most.toFixed(2)} ms`,
  );
};

const files = process.argv.slice(2).filter((one) => !one.startsWith('--'));
const server = await serveSite(port);
const browser = await chromium.launch(await chromiumLaunch());
const context = await browser.newContext();
await serveEngine(context);
const kinds = await kindsOf();
try {
  await benchPlanner();
  for (const file of files) {
    const cases = readCases(file);
    const outcomes = await askEngine(context, cases);
    console.log(`\n${file}: ${cases.length} questions\n  all: ${figures(cases, outcomes)}`);
    const of = new Map<string, number[]>();
    cases.forEach((one, at) => {
      for (const kind of kinds(one)) of.set(kind, [...(of.get(kind) ?? []), at]);
    });
    for (const [kind, places] of of) {
      const some = <T>(list: readonly T[]) => places.flatMap((at) => list[at] ?? []);
      console.log(`  ${kind} (${places.length}): ${figures(some(cases), some(outcomes))}`);
    }
    console.log(`  plain Pagefind: ${figures(cases, await askPagefind(browser, cases))}`);
    cases.forEach((one, at) => {
      const outcome = outcomes[at] ?? { urls: [], ms: 0 };
      const place = placeOf(one, outcome);
      if (place === 0) return;
      const got = outcome.urls.slice(0, 3).map(slugOf).join(', ');
      console.log(`    ${place < 0 ? 'not found' : `place ${place + 1}`}: ${one.words} → ${got}`);
    });
    const sums: number[] = [];
    for (const { words } of cases.filter((_, at) => at % Math.ceil(cases.length / 8) === 0)) {
      sums.push([...(await firstSearch(browser, words)).values()].reduce((a, b) => a + b, 0));
    }
    const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    console.log(`  first search: median ${kB(quantile(sums, 0.5))}, most ${kB(Math.max(...sums))}`);
  }
  if (process.argv.includes('--scale')) await benchScale(browser, site);
} finally {
  await browser.close();
  await server.stop();
}
process.exit(0);
