import { z } from 'astro/zod';

/** A word of the glossary: what it means here, other words for it, and where to read more. */
export const glossarySchema = z
  .object({
    id: z.string(),
    term: z.string({ error: 'Give the word as the site uses it.' }),
    us: z.array(z.string()).default([]).describe('What Americans say.'),
    also: z.array(z.string()).default([]).describe('Other names for it.'),
    means: z
      .string({ error: 'Say in one or two plain sentences what it means.' })
      .max(220, 'Keep a meaning to 220 characters.'),
    article: z.string({ error: 'Name the article that says more.' }),
  })
  .strict();
