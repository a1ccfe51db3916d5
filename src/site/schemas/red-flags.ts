import { z } from 'astro/zod';

const line = z
  .object({
    text: z.string({ error: 'Write the sign and what to do as one direct line.' }),
    sources: z.array(z.string()).min(1, 'A warning sign needs a source.'),
  })
  .strict();

/** Warning signs by how soon to act: the file src/content/red-flags.yaml. */
export const redFlagsSchema = z
  .object({
    id: z.enum(['now', 'today', 'soon'], { error: 'Groups are: now, today, soon.' }),
    signs: z.array(line).min(1),
  })
  .strict();
