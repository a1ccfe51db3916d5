import { z } from 'astro/zod';

const line = z
  .object({
    /** The name by which articles call it: `<Sign id="…">`. */
    id: z.string().optional(),
    text: z.string({ error: 'Write the sign and what to do as one direct line.' }),
    /** The same sign with what to do, where no heading above it says that. */
    inArticles: z.string().optional(),
    sources: z.array(z.string()).min(1, 'A warning sign needs a source.'),
  })
  .strict()
  .refine(({ id, inArticles }) => (id === undefined) === (inArticles === undefined), {
    error: 'A sign that articles use has both an id and the words “inArticles”.',
  });

/** Warning signs by how soon to act: the file src/content/red-flags.yaml. */
export const redFlagsSchema = z
  .object({
    id: z.enum(['now', 'today', 'soon'], { error: 'Groups are: now, today, soon.' }),
    signs: z.array(line).min(1),
  })
  .strict();
