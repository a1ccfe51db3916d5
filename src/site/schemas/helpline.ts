import { z } from 'astro/zod';
import { countries } from '../../brand/index.ts';

/** The countries of src/content/helplines.yaml, and those of the brand. */
const known = [...new Set(['UK', 'US', 'Australia', ...countries])];
const inWords = new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(known);

/** A row of the help page: who to call, for what, and when the number was last checked. */
export const helplineSchema = z
  .object({
    id: z.string(),
    country: z.enum(known, { error: `Country is ${inWords}.` }),
    service: z.string({ error: 'Name the service as it calls itself.' }),
    number: z.string({ error: 'Give the number as the service prints it, in quotes.' }),
    tel: z
      .string({ error: 'Give the number to dial, in quotes.' })
      .regex(/^\+?\d+$/u, 'The number to dial is digits only, with a + in front at most.'),
    text: z.string().optional(),
    hours: z.string().optional(),
    forWhat: z.string({ error: 'Say in one line what the service is for.' }),
    kind: z.enum(['emergency', 'health-line', 'parent-support'], {
      error: 'Kind is emergency, health-line or parent-support.',
    }),
    source: z.url({
      protocol: /^https$/u,
      error: 'Give the service’s own page, starting with https://.',
    }),
    read: z.enum(['page', 'secondhand'], { error: 'Read is page or secondhand.' }),
    quotedBy: z.string().optional(),
    checked: z.coerce.date({ error: 'Give the day the number was checked.' }),
  })
  .strict();
