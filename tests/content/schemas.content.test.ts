import { describe, expect, test } from 'vitest';
import { ageBandSchema } from '../../src/site/schemas/age.ts';
import { articleSchema } from '../../src/site/schemas/article.ts';
import { checklistSchema } from '../../src/site/schemas/checklist.ts';
import { helplineSchema } from '../../src/site/schemas/helpline.ts';
import { redFlagsSchema } from '../../src/site/schemas/red-flags.ts';
import { sourceSchema } from '../../src/site/schemas/source.ts';
import { topicSchema } from '../../src/site/schemas/topic.ts';
import { writtenArticles, yamlFiles, yamlRows } from '../support/content.ts';
import { messagesOf } from '../support/schema-messages.ts';

const files = [
  ...writtenArticles().map((entry) => ({ ...entry, schema: articleSchema })),
  ...yamlFiles('ages').map((entry) => ({ ...entry, schema: ageBandSchema })),
  ...yamlFiles('checklists').map((entry) => ({ ...entry, schema: checklistSchema })),
  ...yamlFiles('sources').map((entry) => ({ ...entry, schema: sourceSchema })),
];

const lists = [
  { name: 'helplines', schema: helplineSchema },
  { name: 'red-flags', schema: redFlagsSchema },
  { name: 'topics', schema: topicSchema },
];

test.each(files)('$file is written as its schema asks', ({ data, schema }) => {
  expect(messagesOf(schema, data)).toEqual([]);
});

describe.each(lists)('src/content/$name.yaml', ({ name, schema }) => {
  const rows = yamlRows<{ id: string }>(name);

  test('is written as its schema asks', () => {
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.flatMap((row) => messagesOf(schema, row))).toEqual([]);
  });

  test('has each id once', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });
});

test('every age band carries the name of its file, and the bands join up from birth to 48 months', () => {
  const bands = yamlFiles<{ id: string; from: number; to: number }>('ages');
  expect(bands.map(({ data }) => data.id)).toEqual(bands.map(({ id }) => id));
  const inOrder = bands.map(({ data }) => data).sort((a, b) => a.from - b.from);
  expect(inOrder.map(({ from }) => from)).toEqual([0, ...inOrder.map(({ to }) => to).slice(0, -1)]);
  expect(inOrder.at(-1)?.to).toBe(48);
});
