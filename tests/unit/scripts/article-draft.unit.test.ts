// cspell:ignore mums
import { describe, expect, test } from 'vitest';
import {
  draftText,
  frontMatterOf,
  slugOf,
  tidyQuestion,
  whatIsMissing,
} from '../../../scripts/article-draft.ts';
import { articleSchema } from '../../../src/site/schemas/article.ts';

const question = 'How do I keep naps going at Mum’s?';
const made = () => frontMatterOf(draftText(question, ['start-here', 'nights']));

describe('the name of a new article', () => {
  test.each([
    ['Why won’t my baby nap?', 'wont-nap'],
    ["Why won't my baby nap", 'wont-nap'],
    ['How do I get through the day on so little sleep?', 'through-day-little-sleep'],
    ['  Is   5 am a normal wake-up? ', '5-am-normal-wake'],
    ['Can my toddler sleep in the café?', 'sleep-cafe'],
    ['What is it?', 'what-is-it'],
    ['../../etc/passwd?', 'etc-passwd'],
  ])('of “%s” is %s', (asked, slug) => {
    expect(slugOf(asked)).toBe(slug);
  });

  test.each(['', '…?', '！？'])('cannot be made of “%s”, and says what to write', (asked) => {
    expect(() => slugOf(asked)).toThrow('Write the question in letters');
  });
});

test.each([
  ['why won’t she nap', 'Why won’t she nap?'],
  ["  Why  won't she nap ?? ", 'Why won’t she nap?'],
])('“%s” becomes a question as the site prints it', (typed, tidy) => {
  expect(tidyQuestion(typed)).toBe(tidy);
});

describe('a new draft', () => {
  test('is front matter that the schema accepts, with its question and title', () => {
    const data = articleSchema.parse(made());
    expect(data).toMatchObject({ draft: true, question, title: question, sources: [] });
  });

  test('keeps quotes and colons of a question whole', () => {
    const asked = 'Is “drowsy but awake”: "a must"?';
    expect(frontMatterOf(draftText(asked, []))['question']).toBe(asked);
  });

  test('leaves the title open where the question is too long for one', () => {
    const long = `Why ${'does my baby wake and '.repeat(4)}cry?`;
    const data = frontMatterOf(draftText(long, []));
    expect(data['title']).toBeNull();
    expect(articleSchema.parse(data)).toMatchObject({ question: long });
    expect(whatIsMissing(data)).toContain(
      'title: Give the article a title, as a parent would say it.',
    );
  });

  test('says field by field what it is missing', () => {
    const fields = whatIsMissing(made()).map((line) => line.split(':')[0]);
    expect(fields).toEqual([
      'description',
      'inShort',
      'topic',
      'order',
      'published',
      'updated',
      'reviewedOn',
      'reviewDue',
      'sources',
    ]);
  });

  test('is not let through as an article, even with “draft” taken out', () => {
    const { draft, ...rest } = made();
    expect(draft).toBe(true);
    expect(articleSchema.safeParse(rest).success).toBe(false);
  });

  test('misses nothing once each place is filled', () => {
    const day = '2026-11-23';
    const filled = {
      ...made(),
      description: 'How naps can go on while somebody else looks after your baby.',
      inShort: ['They can.', 'Keep the wind-down.'],
      topic: 'nights',
      order: 3,
      published: day,
      updated: day,
      reviewedOn: day,
      reviewDue: '2027-11-23',
      sources: ['mindell-2009'],
    };
    expect(whatIsMissing(filled)).toEqual([]);
  });

  test('is held to what is written already: a draft’s long title is refused', () => {
    const result = articleSchema.safeParse({ ...made(), title: 'a'.repeat(57) });
    expect(result.error?.issues.map(({ message }) => message)).toEqual([
      'Keep the title to 56 characters, so that it fits in search results.',
    ]);
  });
});

test('a file without front matter is named as that', () => {
  expect(() => frontMatterOf('# A title')).toThrow('between two lines of ---');
});
