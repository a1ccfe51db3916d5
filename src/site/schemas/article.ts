import { z } from 'astro/zod';
import { draftFilled } from './draft.ts';

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

const listOf = (name: string, what: string) =>
  z.array(z.string(), { error: `Write “${name}” as a list of ${what}, or leave it out.` });

/** Names the field that nobody reads: most often one that was misspelt. */
const unknownField = ({ code, keys }: { code?: string; keys?: readonly string[] }) =>
  code === 'unrecognized_keys'
    ? `Nobody reads “${keys?.join('”, “') ?? ''}”: mend the spelling, or take the line out.`
    : undefined;

const frontMatter = z
  .strictObject(
    {
      draft: z
        .boolean({ error: 'Write “draft: true”, or take the line out to publish.' })
        .default(false),
      title: z
        .string({ error: 'Give the article a title, as a parent would say it.' })
        .max(56, 'Keep the title to 56 characters, so that it fits in search results.'),
      description: z
        .string({ error: 'Write one sentence that says what the article helps with.' })
        .min(
          40,
          'A description of fewer than 40 characters says too little; add what it helps with.',
        )
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
        .object(
          { from: months, to: months },
          { error: 'Write the ages in months, for example { from: 6, to: 12 }.' },
        )
        .refine(({ from, to }) => from < to, 'Ages run from the younger to the older: from < to.'),
      published: date('“published”'),
      updated: date('“updated”'),
      reviewedOn: date('“reviewedOn”, the day the article was last checked against its sources,'),
      reviewDue: date('“reviewDue”, the day by which it is checked again,'),
      sources: z.array(z.string(), {
        error: 'List the ids of the sources, in order of first mention.',
      }),
      related: listOf('related', 'articles').max(4, 'Name 4 related articles at most.').default([]),
      tools: z
        .array(z.enum(toolNames, { error: `Tools are: ${toolNames.join(', ')}.` }), {
          error: 'Write “tools” as a list, or leave it out.',
        })
        .default([]),
      searchWords: listOf('searchWords', 'what a parent might type').default([]),
    },
    { error: unknownField },
  )
  .refine(({ draft, sources }) => draft || sources.length > 0, {
    message: 'An article needs at least one source.',
    path: ['sources'],
  })
  .refine(({ reviewedOn, reviewDue }) => reviewDue > reviewedOn, {
    message: '“reviewDue” comes after “reviewedOn”.',
    path: ['reviewDue'],
  })
  .refine(({ published, updated }) => updated >= published, {
    message: '“updated” is the day of the last change: not before “published”.',
    path: ['updated'],
  });

/**
 * The front matter of an article. Each message tells the author what to write. A draft may leave out
 * what isn’t written yet.
 */
export const articleSchema = z.preprocess(draftFilled, frontMatter);
