import { z } from 'astro/zod';

/**
 * One small step of a checklist. Its id is stored on readers' devices: never change or reuse it. Most
 * steps go from not yet to sometimes to mostly, and back; what is done once (`once`) is ticked.
 */
export const smallStepSchema = z
  .object({
    id: z
      .string({ error: 'Give each step a stable id, for example bedtime-same-order.' })
      .regex(/^[a-z0-9]+(-[a-z0-9]+)+$/u, 'Step ids are small letters, numbers and hyphens.'),
    text: z
      .string({ error: 'Write the step in a few words.' })
      .max(60, 'Keep a step to 60 characters: it is read with one eye open.'),
    once: z
      .boolean()
      .default(false)
      .describe('True for what is done once and then is done: a plain tick, no moon scale.'),
    hint: z.string().max(110, 'Keep a hint to one short line (110 characters).').optional(),
    said: z
      .string({ error: 'Write the kind, specific sentence that is said when the step is ticked.' })
      .max(110, 'Keep the reply to 110 characters.'),
  })
  .strict();

/** A checklist: a title, one sentence, the article it belongs to and 5 to 9 small steps. */
export const checklistSchema = z
  .object({
    title: z.string({ error: 'Give the checklist a title.' }),
    intro: z.string({ error: 'Write one sentence that introduces it.' }),
    article: z.string({ error: 'Name the article it belongs to.' }),
    items: z
      .array(smallStepSchema)
      .min(5, 'A checklist has at least 5 steps.')
      .max(9, 'A checklist has at most 9 steps.'),
  })
  .strict();

/** One small step as components see it. */
export type SmallStep = z.infer<typeof smallStepSchema>;
