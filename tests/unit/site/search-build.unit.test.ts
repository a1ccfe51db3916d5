import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runSearch, warmUp } from '../../../src/components/search/search-state.ts';
import { buildIndex } from '../../../src/site/search-build.ts';
import type { SearchPage } from '../../../src/site/search-levels.ts';

const page = (slug: string, change: Partial<SearchPage>): SearchPage => ({
  url: `/articles/${slug}/`,
  title: slug,
  kind: 'Article',
  topic: 'Nights',
  ages: { from: 0, to: 48 },
  facts: ['Nights'],
  description: '',
  question: '',
  searchWords: [],
  inShort: [],
  sections: [['', '', 'Nothing much.']],
  ...change,
});

const pages = [
  page('naps', {
    title: 'Short naps',
    topic: 'Days',
    sections: [
      ['', '', 'A nap of half an hour is usual.'],
      ['In the cot', 'in-the-cot', 'Try the cot (crib) once a day, and a <b>dark</b> room.'],
    ],
  }),
  page('baby-6', { title: 'Nights at 6 months', ages: { from: 6, to: 9 } }),
  page('baby-30', { title: 'Nights at 2 years', ages: { from: 24, to: 48 } }),
  page('nappies', { title: 'Nappy changes at night', searchWords: ['wet bed'] }),
  page('glossary', { title: 'Nap', kind: 'Word', url: '/glossary/#nap' }),
];
const bands = [
  { label: 'Babies', from: 0, to: 12 },
  { label: 'Bigger', from: 24, to: 48 },
];
const synonyms = {
  names: [
    ['nappy', 'diaper'],
    ['cot', 'crib'],
  ],
  forms: [],
  like: [],
};

const files = new Map<string, string>();
let isDown = false;
const ask = async (words: string, change = {}) => {
  const answer = await runSearch('/', { words, age: '', topic: '', kind: '', ...change });
  if (answer.is !== 'done') throw new Error(`The search is ${answer.is}.`);
  return answer;
};
const urls = async (words: string, change = {}) =>
  (await ask(words, change)).found.map(({ url }) => url);

beforeEach(() => {
  files.clear();
  isDown = false;
  for (const { path, body } of buildIndex(pages, bands, synonyms)) {
    files.set(`/search-index/${path}.json`, body);
  }
  vi.stubGlobal('fetch', (address: string) => {
    const body = isDown ? undefined : files.get(address);
    return Promise.resolve(new Response(body ?? '', { status: body === undefined ? 404 : 200 }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('an index that can’t be had, or came half, fails in words, and the next try finds', async () => {
  isDown = true;
  await expect(warmUp('/')).rejects.toThrow();
  expect(await runSearch('/', { words: 'nap', age: '', topic: '', kind: '' })).toEqual({
    is: 'failed',
  });
  isDown = false;
  const start = files.get('/search-index/start.json') ?? '';
  files.set('/search-index/start.json', start.slice(0, 200));
  expect((await runSearch('/', { words: 'nap', age: '', topic: '', kind: '' })).is).toBe('failed');
  files.set('/search-index/start.json', start);
  expect(await urls('short nap')).toContain('/articles/naps/');
});

describe('what was found', () => {
  test('is nothing for no words, and for words that are nowhere', async () => {
    expect(await runSearch('/', { words: '  ', age: '', topic: '', kind: '' })).toEqual({
      is: 'idle',
    });
    expect(await ask('xylophone')).toMatchObject({ found: [], total: 0 });
  });

  test('goes by another name, and says so', async () => {
    const answer = await ask('diaper');
    expect(answer.shownFor).toBe('nappy');
    expect(answer.found[0]).toMatchObject({ url: '/articles/nappies/', why: 'nappy' });
  });

  test('has the heading that answers, with its anchor, and the words marked as text', async () => {
    const [first] = (await ask('crib')).found;
    expect(first?.sub).toEqual({ url: '/articles/naps/#in-the-cot', title: 'In the cot' });
    expect(first?.excerpt.filter(({ marked }) => marked).map(({ text }) => text)).toEqual([
      'cot',
      'crib',
    ]);
    expect(first?.excerpt.map(({ text }) => text).join('')).toContain('<b>dark</b>');
  });

  test('suits the age that was named', async () => {
    expect((await urls('6mo nights'))[0]).toBe('/articles/baby-6/');
    expect((await urls('2 year old nights'))[0]).toBe('/articles/baby-30/');
  });

  test('has articles before words of the glossary', async () => {
    expect(await urls('nap')).toEqual(['/articles/naps/', '/glossary/#nap']);
  });

  test('can be narrowed, each choice with what it would leave', async () => {
    expect(await urls('nights', { age: 'Bigger' })).toEqual([
      '/articles/baby-30/',
      '/articles/nappies/',
    ]);
    const { counts, total } = await ask('nap', { kind: 'Article' });
    expect([total, counts.kinds]).toEqual([1, { Article: 1, Word: 1 }]);
    expect(counts.topics).toEqual({ Days: 1 });
    expect(await urls('nap', { topic: 'No such topic' })).toEqual([]);
    expect(await urls('nap', { age: 'No such age' })).toEqual([]);
  });
});

test('results come a few at a time, until there are no more', async () => {
  files.clear();
  const many = Array.from({ length: 15 }, (_, at) =>
    page(`n${at}`, { title: `Naps ${at}`, searchWords: ['nap'] }),
  );
  for (const { path, body } of buildIndex(many, bands, synonyms))
    files.set(`/other/search-index/${path}.json`, body);
  vi.resetModules();
  const fresh = await import('../../../src/components/search/search-state.ts');
  const answer = await fresh.runSearch('/other/', { words: 'nap', age: '', topic: '', kind: '' });
  if (answer.is !== 'done') throw new Error('It was not found.');
  const all = [...answer.found];
  while (all.length < answer.total) all.push(...((await answer.more?.()) ?? []));
  expect(new Set(all.map(({ url }) => url)).size).toBe(15);
  expect(await answer.more?.()).toEqual([]);
});

test('a large site’s terms are in parts, and a search asks for its own only', async () => {
  const many = Array.from({ length: 400 }, (_, at) =>
    page(`n${at}`, {
      title: `Nap ${at.toString(36)}x`,
      sections: [['', '', `word${'abcdefghij'.repeat(30)}${at} `.repeat(3)]],
    }),
  );
  const index = buildIndex(many, bands, synonyms);
  expect(index.filter(({ path }) => path.includes('/t')).length).toBeGreaterThan(5);
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const its = index.find(({ path }) => address === `/large/search-index/${path}.json`);
    return Promise.resolve(new Response(its?.body ?? '', { status: its ? 200 : 404 }));
  });
  vi.resetModules();
  const fresh = await import('../../../src/components/search/search-state.ts');
  const answer = await fresh.runSearch('/large/', { words: 'nap', age: '', topic: '', kind: '' });
  expect(answer.is).toBe('done');
  expect(asked.filter((address) => address.includes('/t'))).toHaveLength(1);
});
