import { describe, expect, test } from 'vitest';
import { articleSchema } from '../../../src/site/schemas/article.ts';
import { messagesOf } from '../../support/schema-messages.ts';

const good = {
  title: 'Up at 5 am',
  description: 'Why some children wake before six, and what can make mornings easier.',
  question: 'Why does my child wake at 5 am?',
  inShort: ['It is common.', 'Keep it dark until 6.'],
  topic: 'nights',
  order: 1,
  ages: { from: 4, to: 48 },
  published: '2026-11-23',
  updated: '2026-11-23',
  reviewedOn: '2026-11-23',
  reviewDue: '2027-11-23',
  sources: ['mindell-2016'],
};

const told = (change: Record<string, unknown>) => messagesOf(articleSchema, { ...good, ...change });
const without = (field: string) =>
  messagesOf(
    articleSchema,
    Object.fromEntries(Object.entries(good).filter(([name]) => name !== field)),
  );

describe('an article’s front matter', () => {
  test('may leave out what not every article has', () => {
    expect(articleSchema.parse(good)).toMatchObject({ related: [], tools: [], searchWords: [] });
  });

  test('gives dates, whether YAML read them as dates or as text', () => {
    const dates = { ...good, published: new Date('2026-11-23') };
    expect(articleSchema.parse(dates).published).toEqual(articleSchema.parse(good).published);
  });

  test.each([
    ['title', 'title: Give the article a title, as a parent would say it.'],
    ['description', 'description: Write one sentence that says what the article helps with.'],
    ['question', 'question: Write the question that the article answers, in a parent’s words.'],
    ['inShort', 'inShort: Write “inShort” as a list of 2 to 4 sentences.'],
    ['topic', 'topic: Name the topic: an id from src/content/topics.yaml.'],
    ['order', 'order: Give the article’s place inside its topic, from 1.'],
    ['published', 'published: Write “published” as a date, for example 2026-11-23.'],
    [
      'reviewedOn',
      'reviewedOn: Write “reviewedOn”, the day the article was last checked against its sources, as a date, for example 2026-11-23.',
    ],
    [
      'reviewDue',
      'reviewDue: Write “reviewDue”, the day by which it is checked again, as a date, for example 2026-11-23.',
    ],
    ['ages', 'ages: Write the ages in months, for example { from: 6, to: 12 }.'],
    ['sources', 'sources: List the ids of the sources, in order of first mention.'],
  ])('without “%s” tells the author what to write', (field, message) => {
    expect(without(field)).toContain(message);
  });

  test.each<[string, Record<string, unknown>, string]>([
    [
      'five sentences in short',
      { inShort: ['One.', 'Two.', 'Three.', 'Four.', 'Five.'] },
      'inShort: “In short” holds 4 sentences at most: it is read at 3 am.',
    ],
    [
      'one sentence in short',
      { inShort: ['One.'] },
      'inShort: “In short” needs 2 sentences at least: it may be all that is read.',
    ],
    [
      'a long title',
      { title: 'a'.repeat(57) },
      'title: Keep the title to 56 characters, so that it fits in search results.',
    ],
    [
      'a long description',
      { description: 'a'.repeat(156) },
      'description: Keep the description to 155 characters, so that lists stay short.',
    ],
    [
      'a question without a question mark',
      { question: 'Waking at 5 am' },
      'question: End the question with a question mark.',
    ],
    [
      'a review that is due before it was done',
      { reviewDue: '2026-11-22' },
      'reviewDue: “reviewDue” comes after “reviewedOn”.',
    ],
    [
      'a change before it was published',
      { updated: '2026-11-22' },
      'updated: “updated” is the day of the last change: not before “published”.',
    ],
    [
      'a day that is none',
      { updated: 'soon' },
      'updated: Write “updated” as a date, for example 2026-11-23.',
    ],
    [
      'ages upside down',
      { ages: { from: 12, to: 6 } },
      'ages: Ages run from the younger to the older: from < to.',
    ],
    [
      'an age past 4 years',
      { ages: { from: 0, to: 60 } },
      'ages.to: The site goes up to 48 months.',
    ],
    [
      'an age in words',
      { ages: { from: 'birth', to: 6 } },
      'ages.from: Write ages as numbers of months (corrected age).',
    ],
    ['no source', { sources: [] }, 'sources: An article needs at least one source.'],
    [
      'five related articles',
      { related: ['a', 'b', 'c', 'd', 'e'] },
      'related: Name 4 related articles at most.',
    ],
    [
      'a tool that there is not',
      { tools: ['timer'] },
      'tools.0: Tools are: routine, progress, holiday, clock-change, back-on-track, nursery-days, back-to-work.',
    ],
  ])('with %s tells the author what to do', (_what, change, message) => {
    expect(told(change)).toEqual([message]);
  });

  test('with a field that nobody reads names that field and what to do', () => {
    expect(told({ summary: 'x' })).toEqual([
      ': Nobody reads “summary”: mend the spelling, or take the line out.',
    ]);
  });

  test.each([
    ['published', 'published: Write “published” as a date, for example 2026-11-23.'],
    ['title', 'title: Give the article a title, as a parent would say it.'],
  ])('with “%s” there but left empty asks for it', (field, message) => {
    expect(told({ [field]: null })).toContain(message);
  });

  test('of a draft may be empty, but what is written is held to the rules', () => {
    expect(messagesOf(articleSchema, { draft: true })).toEqual([]);
    expect(messagesOf(articleSchema, { draft: true, question: 'Naps' })).toEqual([
      'question: End the question with a question mark.',
    ]);
  });
});
