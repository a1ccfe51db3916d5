import { z } from 'astro/zod';

/** A topic: what a group of articles is called, one sentence about it, and its place. */
export const topicSchema = z
  .object({
    id: z.string(),
    title: z.string({ error: 'Give the topic a title.' }),
    description: z.string({ error: 'Write one sentence about the topic.' }),
    opening: z.string({ error: 'Write 2 or 3 sentences that open the page of the topic.' }),
    order: z.number({ error: 'Give the topic’s place in lists, from 1.' }),
  })
  .strict();
