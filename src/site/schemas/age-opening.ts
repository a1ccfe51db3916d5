import { z } from 'astro/zod';

/** How the page of an age begins, and the article to begin with. */
export const ageOpeningSchema = z
  .object({
    id: z.string({ error: 'Name the age: an id of src/content/ages/.' }),
    opening: z.string({ error: 'Write 2 or 3 sentences that open the page of the age.' }),
    first: z.string({ error: 'Name the article to begin with.' }),
  })
  .strict();
