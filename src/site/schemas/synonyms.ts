import { z } from 'astro/zod';

const group = z
  .array(z.string(), { error: 'Write a group of words as a list.' })
  .min(2, 'A group needs two words at least.');

/** Words that mean the same to the search, or nearly; the house’s own word stands first. */
export const synonymsSchema = z
  .object({ id: z.enum(['names', 'forms', 'like']), groups: z.array(group) })
  .strict();
