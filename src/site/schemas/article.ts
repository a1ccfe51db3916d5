import { z } from 'astro/zod';

/** The oldest age, in months of corrected age, that the site writes for. */
export const oldestAge = 48;

/** The tools that an article can offer. */
export const toolNames = [
  'routine',
  'progress',
  'holiday',
  'clock-change',
  'back-on-track',
  'nursery-days',
  'back-to-work',
] as const;

/** One of the tools that an article can offer. */
export type ToolName = (typeof toolNames)[number];

const date = (what: string) =>
  z.coerce.date({ error: `Write ${what} as a date, for example 2026-11-23.` });

const months = z
  .number({ error: 'Write ages as numbers of months (corrected age).' })
  .min(0)
  .max(oldestAge, `The site goes up to ${oldestAge} months.`);

/** The front matter of an article. Each message tells the author what to write. */
export const articleSchema = z
  .object({
    title: z
      .string({ error: 'Give the article a title, as a parent would say it.' })
      .max(56, 'Keep the title to 56 characters, so that it fits in search results.'),
    description: z
      .string({ error: 'Write one sentence that says what the article helps with.' })
      .min(40, 'A description of fewer than 40 characters says too little; add what it helps with.')
      .max(155, 'Keep the description to 155 characters, so that lists stay short.'),
    question: z
      .string({ error: 'Write the question that the article answers, in a parent’s words.' })
      .regex(/\?$/u, 'End the question with a question mark.'),
    inShort: z
      .array(z.string(), { error: 'Write “inShort” as a list of 2 to 4 sentences.' })
      .min(2, '“In short” needs 2 sentences at least: it may be all that is read.')
      .max(4, '“In short” holds 4 sentences at most: it is read at 3 am.'),
    topic: z.string({ error: 'Name the topic: an id from src/content/topics.yaml.' }),
    order: z.number({ error: 'Give the article’s place inside its topic, from 1.' }).int().min(1),
    ages: z
      .object({ from: months, to: months })
      .refine(({ from, to }) => from < to, 'Ages run from the younger to the older: from < to.'),
    published: date('“published”'),
    updated: date('“updated”'),
    reviewedOn: date('“reviewedOn”, the day the article was last checked against its sources,'),
    reviewDue: date('“reviewDue”, the day by which it is checked again,'),
    sources: z
      .array(z.string(), { error: 'List the ids of the sources, in order of first mention.' })
      .min(1, 'An article needs at least one source.'),
    related: z.array(z.string()).max(4, 'Name 4 related articles at most.').default([]),
    tools: z.array(z.enum(toolNames, { error: `Tools are: ${toolNames.join(', ')}.` })).default([]),
    searchWords: z.array(z.string()).default([]),
  })
  .strict()
  .refine(({ reviewedOn, reviewDue }) => reviewDue > reviewedOn, {
    message: '“reviewDue” comes after “reviewedOn”.',
    path: ['reviewDue'],
  })
  .refine(({ published, updated }) => updated >= published, {
    message: '“updated” is the day of the last change: not before “published”.',
    path: ['updated'],
  });
