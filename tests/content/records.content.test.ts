// cspell:ignore scribd paperzz wilddata huuu qxmd acemap medworm sengov whattoexpect blogspot
import { describe, expect, test } from 'vitest';
import { methodSources } from '../../src/domain/method-sources.ts';
import {
  articleFiles,
  type ChecklistData,
  writtenArticles,
  yamlFiles,
  yamlRows,
} from '../support/content.ts';

interface Helpline {
  id: string;
  country: string;
  number: string;
  tel: string;
  kind: string;
  read: string;
  quotedBy?: string;
  checked: string;
}

const helplines = yamlRows<Helpline>('helplines');
const sources = yamlFiles<{ url: string; checked: string }>('sources');
const checklists = yamlFiles<ChecklistData>('checklists');
const steps = checklists.flatMap(({ data }) => data.items);

const digits = (text: string) => text.replaceAll(/\D/gu, '');
const twice = (list: string[]) => list.filter((one, place) => list.indexOf(one) !== place);

/** Every value of a key called `sources`, wherever it is in the data. */
function sourcesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]: [string, unknown]) =>
    key === 'sources' ? (inside as string[]) : sourcesIn(inside),
  );
}

describe('evidence records', () => {
  const users = [
    ...writtenArticles().map(({ file, data }) => ({
      file,
      ids: Array.isArray(data.sources) ? data.sources : [],
    })),
    ...yamlFiles('ages').map(({ file, data }) => ({ file, ids: sourcesIn(data) })),
    {
      file: 'src/domain/method-sources.ts',
      ids: methodSources.map(({ id }) => id),
    },
    { file: 'src/content/red-flags.yaml', ids: sourcesIn(yamlRows('red-flags')) },
    { file: 'src/content/helplines.yaml', ids: sourcesIn(helplines) },
  ];
  const used = new Set(users.flatMap(({ ids }) => ids));

  test.each(sources)('$file stands behind something that readers read', ({ file, id }) => {
    expect(
      used.has(id)
        ? []
        : [`${file}: cite “${id}” in an article, an age band or a red flag, or delete it.`],
    ).toEqual([]);
  });

  test('every source that is named has its record', () => {
    const known = new Set(sources.map(({ id }) => id));
    const missing = users.flatMap(({ file, ids }) =>
      ids
        .filter((id) => !known.has(id))
        .map((id) => `${file} names “${id}”: write src/content/sources/${id}.yaml.`),
    );
    expect(missing).toEqual([]);
  });

  test('no two records are of the same page', () => {
    expect(twice(sources.map(({ data }) => data.url))).toEqual([]);
  });

  test('no record leads to a mirror, a shop, a forum or a site for sharing documents', () => {
    const mirrors =
      /scribd|paperzz|wilddata|reddit|huuu\.biz|researcher\.life|qxmd|acemap|medworm|sengov|amazon|whattoexpect|blogspot/iu;
    expect(sources.filter(({ data }) => mirrors.test(data.url)).map(({ file }) => file)).toEqual(
      [],
    );
  });
});

describe('checklists', () => {
  test('give each step an id that no other list uses: ticks are kept under it', () => {
    expect(steps.length).toBeGreaterThan(30);
    expect(twice(steps.map(({ id }) => id))).toEqual([]);
  });

  test('say something of its own for each step', () => {
    expect(twice(steps.map(({ said }) => said))).toEqual([]);
  });

  test('ask for nothing twice', () => {
    for (const { file, data } of checklists) {
      expect(twice(data.items.map(({ text }) => text)), file).toEqual([]);
    }
  });

  test.each(checklists)('$file belongs to an article', ({ data }) => {
    expect(articleFiles().map(({ id }) => id)).toContain(data.article);
  });

  test('there are lists for a week, evenings, naps, holidays, wobbles, work, clocks and parents', () => {
    const named = [
      ...['first-gentle-week', 'bedtime-routine', 'naps', 'holiday', 'back-on-track'],
      ...['back-to-work', 'clock-change', 'looking-after-yourself'],
    ];
    expect(checklists.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
  });

  test('mark what is done once, and leave the rest to wax and wane', () => {
    const once = new Set(steps.filter((step) => step.once).map(({ id }) => id));
    for (const id of ['holiday-pack-familiar', 'bedtime-choose-three', 'clock-choose-way']) {
      expect(once).toContain(id);
    }
    for (const id of ['bedtime-same-order', 'gentle-week-lie-down', 'naps-short-one']) {
      expect(once).not.toContain(id);
    }
  });

  test('count nothing but what was done: no streak, no score, no praise of the child for sleeping', () => {
    const counting = /\b(?:streak|score|points?|perfect|100|per cent|%|slept (?:well|through))\b/iu;
    expect(steps.filter(({ said }) => counting.test(said)).map(({ id }) => id)).toEqual([]);
  });
});

describe('helplines', () => {
  const yearAgo = new Date();
  yearAgo.setFullYear(yearAgo.getFullYear() - 1);

  test.each(helplines)('$id was called or looked up within a year', ({ checked }) => {
    const day = new Date(checked);
    expect(day.getTime()).toBeGreaterThan(yearAgo.getTime());
    expect(day.getTime()).toBeLessThanOrEqual(Date.now());
  });

  test('articles give no number that is not one of these', () => {
    const typed = articleFiles().flatMap(({ file, body }) =>
      [...body.matchAll(/\[([^\]]+)\]\(tel:([^)]*)\)/gu)].map(([, number = '', tel = '']) => ({
        file,
        number,
        tel,
      })),
    );
    expect(typed.length).toBeGreaterThan(5);
    const wrong = typed.filter(
      ({ number, tel }) =>
        !helplines.some((line) => line.tel === tel && line.number.startsWith(number)),
    );
    expect(wrong).toEqual([]);
  });

  test.each(helplines)('$id dials the number that it shows', ({ number, tel }) => {
    expect(digits(number)).toContain(digits(tel));
  });

  test.each(helplines.filter(({ read }) => read === 'secondhand'))(
    '$id says who quotes its number',
    ({ quotedBy }) => {
      expect(quotedBy ?? '').not.toBe('');
    },
  );

  test.each(['UK', 'US', 'Australia'])(
    '%s has its emergency number and somebody for parents',
    (country) => {
      const kinds = helplines.filter((line) => line.country === country).map(({ kind }) => kind);
      expect(kinds).toContain('emergency');
      expect(kinds).toContain('parent-support');
    },
  );
});
