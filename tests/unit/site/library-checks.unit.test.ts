import { describe, expect, test } from 'vitest';
import {
  libraryProblems,
  type ArticleToCheck,
  type LibraryToCheck,
} from '../../../src/site/library-checks.ts';

const article = (change: Partial<ArticleToCheck['data']> = {}, body?: string): ArticleToCheck => ({
  id: 'early-rising',
  body:
    body ??
    'Before six.<Source id="mindell-2016" /> See [safer sleep](/articles/safe-sleep/), [help](/help/) or [5 am](#before-six).\n\n<Checklist id="mornings" />\n',
  data: {
    topic: 'nights',
    reviewDue: new Date('2027-11-23'),
    sources: ['mindell-2016'],
    related: ['safe-sleep'],
    ...change,
  },
});

const safeSleep: ArticleToCheck = {
  id: 'safe-sleep',
  body: '',
  data: { topic: 'start-here', reviewDue: new Date('2027-11-23'), sources: [], related: [] },
};

const problemsOf = (one: ArticleToCheck, change: Partial<LibraryToCheck> = {}) =>
  libraryProblems({
    articles: [safeSleep, one],
    sources: new Set(['mindell-2016', 'adams-2020']),
    topics: new Set(['start-here', 'nights']),
    checklists: new Set(['mornings']),
    pages: new Set(['/help/', '/routine/', '/topics/nights/']),
    today: new Date('2026-11-23'),
    ...change,
  });

const file = 'src/content/articles/early-rising.mdx';

test('a sound library has no problems', () => {
  expect(problemsOf(article())).toEqual([]);
});

describe('an author is told, with the file’s name and what to do, about', () => {
  test('a source without a record', () => {
    const body = '<Source id="smith-2031" /><Source id="mindell-2016" />';
    expect(problemsOf(article({ sources: ['mindell-2016', 'smith-2031'] }, body))).toEqual([
      `${file}: source “smith-2031” has no record: write src/content/sources/smith-2031.yaml.`,
    ]);
  });

  test('a source that is listed and never cited', () => {
    expect(problemsOf(article({ sources: ['mindell-2016', 'adams-2020'] }))).toEqual([
      `${file}: source “adams-2020” is listed but never cited: add <Source id="adams-2020" /> or drop it.`,
    ]);
  });

  test('a source that is cited and not listed, once however often it is cited', () => {
    const body =
      '<Source id="adams-2020" /> <Source id="mindell-2016" /> <Source id="adams-2020" />';
    expect(problemsOf(article({}, body))).toEqual([
      `${file}: source “adams-2020” is cited but not listed: add it to “sources”.`,
    ]);
  });

  test('an unknown topic, with those there are', () => {
    expect(problemsOf(article({ topic: 'night' }))).toEqual([
      `${file}: topic “night” is unknown: use one of start-here, nights.`,
    ]);
  });

  test('an overdue review', () => {
    expect(problemsOf(article({ reviewDue: new Date('2026-11-22') }))).toEqual([
      `${file}: its review is overdue: check it against its sources, then set new review dates.`,
    ]);
  });

  test('a link that leads nowhere: an unknown page, an unknown article, a missing slash', () => {
    const body =
      '<Source id="mindell-2016" /> [a](/planner/) [b](/articles/nap-times/) [c](/help) [d](/topics/nights/#top)';
    expect(problemsOf(article({}, body))).toEqual(
      ['/planner/', '/articles/nap-times/', '/help'].map(
        (path) => `${file}: the link to ${path} leads nowhere: mend the path or take the link out.`,
      ),
    );
  });

  test('a related article that does not exist', () => {
    expect(problemsOf(article({ related: ['sleepy-cues'] }))).toEqual([
      `${file}: related article “sleepy-cues” does not exist: name one that does.`,
    ]);
  });

  test('an unknown checklist', () => {
    const body = '<Source id="mindell-2016" />\n\n<Checklist id="morning" />\n';
    expect(problemsOf(article({}, body))).toEqual([
      `${file}: checklist “morning” does not exist: write src/content/checklists/morning.yaml.`,
    ]);
  });

  test('everything at once, in every file', () => {
    const bad = {
      topic: 'night',
      reviewDue: new Date('2020-01-01'),
      related: ['no'],
      sources: ['x'],
    };
    const problems = libraryProblems({
      articles: [article(bad, '[a](/x/)'), { ...article(bad, ''), id: 'naps' }],
      sources: new Set(),
      topics: new Set(['nights']),
      checklists: new Set(),
      pages: new Set(),
      today: new Date('2026-11-23'),
    });
    const inFile = (name: string) =>
      problems.filter((problem) => problem.includes(`/${name}.mdx: `));
    expect(inFile('early-rising')).toHaveLength(6);
    expect(inFile('naps')).toHaveLength(5);
    expect(problems).toHaveLength(11);
    for (const problem of problems) expect(problem).toMatch(/: .+: .+\.$/u);
  });
});

test('a review is on time on the very day that it is due', () => {
  expect(problemsOf(article({ reviewDue: new Date('2026-11-23') }))).toEqual([]);
  const lateThatDay = { today: new Date('2026-11-23T23:59:59Z') };
  expect(problemsOf(article({ reviewDue: new Date('2026-11-23') }), lateThatDay)).toEqual([]);
});

test('links to other people’s pages and inside the page are not ours to check', () => {
  const body = '<Source id="mindell-2016" /> [a](https://www.nhs.uk/) [b](#tonight) [c](tel:999)';
  expect(problemsOf(article({}, body))).toEqual([]);
});
