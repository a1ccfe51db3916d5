import { describe, expect, test } from 'vitest';
import { libraryProblems } from '../../src/site/library-checks.ts';
import { filesOf } from '../support/built-site.ts';
import {
  articleFiles,
  signsForArticles,
  yamlFiles,
  yamlRows,
  type ChecklistData,
} from '../support/content.ts';
import { proseOf, sentencesOf, wordsInAll, wordsInASentence, wordsOf } from '../support/prose.ts';

const articles = articleFiles();
const checklists = yamlFiles<ChecklistData>('checklists');
const kindOf = new Map(
  yamlFiles<{ kind: string }>('sources').map(({ id, data }) => [id, data.kind]),
);
/** Those that are read with somebody crying in the other arm. */
const stripped = new Set(['3am-help', 'coping-with-crying']);
const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
/** The addresses of pages that are one file each. */
const pagesOfTheirOwn = filesOf('src/pages', '.astro')
  .filter((file) => !file.includes('['))
  .map((file) => `/${file.replace(/(?:index)?\.astro$/u, '')}/`.replaceAll(/\/{2,}/gu, '/'));
const found = (body: string, pattern: RegExp) =>
  [...body.matchAll(pattern)].map(([, first = '']) => first);

test('every source, topic, link, related article and checklist of an article exists', () => {
  const topics = ids(yamlRows<{ id: string }>('topics'));
  const problems = libraryProblems({
    articles: articles.map(({ id, body, data }) => ({
      id,
      body,
      data: { ...data, reviewDue: new Date('2100-01-01') },
    })),
    sources: ids(yamlFiles('sources')),
    checklists: ids(checklists),
    topics,
    pages: new Set([
      ...pagesOfTheirOwn,
      ...[...topics].map((id) => `/topics/${id}/`),
      ...yamlFiles('ages').map(({ id }) => `/ages/${id}/`),
    ]),
    today: new Date('2000-01-01'),
  });
  expect(problems).toEqual([]);
});

describe.each(articles)('$file', ({ id, data, body }) => {
  const prose = proseOf(body);

  test('is read in one feed, and at 3 am in less', () => {
    const { from, to } = stripped.has(id) ? { from: 350, to: 700 } : { from: 600, to: 1300 };
    const words = wordsInAll(body);
    expect(words).toBeGreaterThanOrEqual(from);
    expect(words).toBeLessThanOrEqual(to);
  });

  test('keeps its sentences short: 15 words or fewer on average', () => {
    expect(wordsInASentence(prose)).toBeGreaterThan(5);
    expect(wordsInASentence(prose)).toBeLessThanOrEqual(15);
  });

  test('has at most one checklist, and that checklist names it', () => {
    const used = found(body, /<Checklist id="([^"]*)"/gu);
    expect(used.length).toBeLessThanOrEqual(1);
    for (const one of used) {
      expect(checklists.find((list) => list.id === one)?.data.article).toBe(id);
    }
  });

  test('offers the tools that it names, each once, and no others', () => {
    const cards = found(body, /<ToolCard tool="([^"]*)"/gu);
    const inside = [
      ...(body.includes('<RoutineBuilder') ? ['routine'] : []),
      ...(body.includes('<TripPlanner') ? ['holiday'] : []),
    ];
    expect([...cards, ...inside].sort()).toEqual(data.tools.toSorted());
  });

  test('rests on 3 sources or more, research or a health authority among them', () => {
    expect(data.sources.length).toBeGreaterThanOrEqual(3);
    const kinds = data.sources.map((source) => kindOf.get(source));
    expect(kinds.some((kind) => kind !== undefined && kind !== 'practice')).toBe(true);
  });

  test('names its links so that they can be read alone', () => {
    const labels = found(body, /\[([^\]]+)\]\(/gu).map((label) => label.toLowerCase());
    const empty = ['here', 'this', 'read more', 'more', 'link', 'click here', 'this article'];
    expect(labels.filter((label) => empty.includes(label))).toEqual([]);
  });

  test('numbers its sources in the order in which they are cited', () => {
    const cited = [...new Set(found(body, /<Source id="([^"]*)"/gu))];
    expect(data.sources).toEqual(cited);
  });

  test('takes the warning signs that every article repeats from the one list, with their source', () => {
    for (const { id: sign, inArticles, sources } of signsForArticles()) {
      expect(body, `write <Sign id="${sign}">`).not.toContain(inArticles);
      const cited = found(body, new RegExp(`<Sign id="${sign}"><Source id="([^"]*)"`, 'gu'));
      expect(cited, `<Source> after each <Sign id="${sign}">`).toHaveLength(
        body.split(`<Sign id="${sign}"`).length - 1,
      );
      expect(cited.filter((source) => !sources.includes(source))).toEqual([]);
    }
  });

  test('puts a side note after the claim it speaks of, one to three of them', () => {
    const notes = found(body, /<SideNote source="([^"]*)"/gu);
    expect(notes.length).toBeGreaterThanOrEqual(1);
    expect(notes.length).toBeLessThanOrEqual(3);
    for (const source of notes) {
      const cited = body.indexOf(`<Source id="${source}"`);
      expect(cited, `${source} is noted before it is cited`).toBeGreaterThan(-1);
      expect(cited).toBeLessThan(body.indexOf(`<SideNote source="${source}"`));
    }
  });

  test('has headings one step apart, from the second level, and no two alike', () => {
    const headings = found(body, /^(#+ .*)$/gmu);
    const levels = headings.map((heading) => heading.indexOf(' '));
    expect(levels[0]).toBe(2);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 1) + 1)).toEqual([]);
    expect(levels.filter((level) => level === 1)).toEqual([]);
    expect(new Set(headings).size).toBe(headings.length);
  });

  test('has one idea in a heading, in ten words at most', () => {
    const headings = [
      ...found(body, /^#+ (.*)$/gmu),
      ...found(body, /<(?:GetHelpNow|SafeSleep) title="([^"]*)"/gu),
    ];
    expect(headings.length).toBeGreaterThan(3);
    expect(headings.filter((words) => wordsOf(words).length > 10)).toEqual([]);
    expect(headings.filter((words) => sentencesOf(words).length > 1)).toEqual([]);
  });

  test('says in words what each of its pictures shows', () => {
    expect(found(body, /!\[([^\]]*)\]/gu).filter((words) => wordsOf(words).length < 3)).toEqual([]);
    expect(found(body, /(<(?:img|svg|picture|video)\b)/gu)).toEqual([]);
  });

  test('offers one small thing for tonight, and says when to get help', () => {
    const tonight = found(body, /<Tonight>(.*?)<\/Tonight>/gsu);
    expect(tonight).toHaveLength(1);
    const steps = found(tonight[0] ?? '', /^(\d+)\./gmu);
    expect(steps.length).toBeGreaterThanOrEqual(1);
    expect(steps.length).toBeLessThanOrEqual(3);
    expect(found(body, /<(GetHelpNow)\b/gu)).toHaveLength(1);
    expect(found(body, /<(Pull)>/gu).length).toBeLessThanOrEqual(1);
  });

  test('says the safety rules whole where it speaks of where a baby sleeps', () => {
    const places = /\b(?:cot|crib|mattress|sofa|armchair|car seat|sling|pram|Moses basket)\b/iu;
    if (data.ages.from >= 12 || !places.test(prose)) return;
    expect(id === 'safe-sleep' || /<SafeSleep\b|\]\(\/articles\/safe-sleep\/\)/u.test(body)).toBe(
      true,
    );
    expect(prose).toMatch(/on their back/iu);
    expect(prose).toMatch(/clear, flat, firm space/iu);
    expect(prose).toMatch(/first 6 months/iu);
  });
});
