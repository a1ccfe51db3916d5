import { z } from 'astro/zod';

/** How far a source was read, in the words that readers see. */
export const howRead = {
  full: 'read in full',
  abstract: 'summary read',
  page: 'page read',
  secondhand: 'read as quoted elsewhere',
} as const;

/** What kind of source it is, in the words that readers see. */
export const sourceKinds = {
  trial: 'trial',
  cohort: 'study that followed children over time',
  'case-control': 'study that compared cases with controls',
  records: 'review of records',
  survey: 'survey',
  review: 'review of studies',
  guideline: 'guideline',
  'health-service': 'health service advice',
  method: 'method of statistics',
  practice: 'practice, not research',
} as const;

const keysOf = <T extends Record<string, string>>(of: T) =>
  Object.keys(of) as [keyof T & string, ...(keyof T & string)[]];

/** One evidence record: the original work, how far it was read, and what is taken from it. */
export const sourceSchema = z
  .object({
    title: z.string({ error: 'Give the title of the original work.' }),
    authors: z.string().optional(),
    publisher: z.string({ error: 'Name the journal, or the body that publishes it.' }),
    year: z.number().int().min(1930).max(2100).optional(),
    url: z.url({
      protocol: /^https$/u,
      error: 'Give the DOI or the authority’s own address, starting with https://.',
    }),
    kind: z.enum(keysOf(sourceKinds), {
      error: `Say what kind of source it is: ${Object.keys(sourceKinds).join(', ')}.`,
    }),
    read: z.enum(keysOf(howRead), {
      error: `Say how far it was read: ${Object.keys(howRead).join(', ')}.`,
    }),
    quotedBy: z.string().optional(),
    checked: z.coerce.date({ error: 'Give the day it was checked, for example 2026-11-23.' }),
    supports: z
      .array(z.string(), { error: 'List the plain facts that we take from it.' })
      .min(1, 'List at least one fact that we take from it.'),
    caveat: z.string().optional(),
  })
  .strict()
  .refine(({ read, quotedBy }) => read !== 'secondhand' || quotedBy, {
    message: 'A source read second-hand needs “quotedBy”: where it was quoted.',
    path: ['quotedBy'],
  });

/** A source as pages see it. */
export type SourceData = z.infer<typeof sourceSchema>;
