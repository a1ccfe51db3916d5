import { z } from 'astro/zod';

const minutes = z
  .number({ error: 'Write lengths of time as whole minutes, for example 660 for 11 hours.' })
  .int('Write whole minutes, without a fraction.')
  .min(0, 'Minutes start at 0.')
  .max(1440, 'A day has 1440 minutes.');

const age = z
  .number({ error: 'Write the age as a number of months (corrected age), for example 7.5.' })
  .min(0, 'Ages start at 0 months.')
  .max(48, 'The site goes up to 48 months.');

const naps = z.number({ error: 'Write a number of naps.' }).int().min(0).max(6);

const span = (value: typeof minutes) => ({ age, from: value, to: value });

const upwards = { error: 'Write the smaller value in “from” and the larger one in “to”.' };
const isUpwards = ({ from, to }: { from: number; to: number }) => from <= to;

const inOrder = { error: 'List the ages from the youngest to the oldest, each one once.' };
const isInOrder = (list: readonly { age: number }[]) =>
  list.every((entry, index) => index === 0 || entry.age > (list[index - 1]?.age ?? 0));

const sourced = {
  kind: z.enum(['recommended', 'observed', 'practice-based'], {
    error: 'Say where the number comes from: recommended, observed or practice-based.',
  }),
  sources: z
    .array(z.string(), { error: 'List the ids of the sources, records of src/content/sources/.' })
    .min(1, 'A number needs at least one source.'),
};

const points = <Value extends z.ZodType<{ age: number }>>(value: Value) =>
  z
    .object({
      ...sourced,
      points: z
        .array(value, { error: 'List “points”: ages at which the numbers hold exactly.' })
        .min(1, 'Give at least one point.')
        .refine(isInOrder, inOrder),
    })
    .strict();

const steps = <Value extends z.ZodType<{ age: number }>>(value: Value) =>
  z
    .object({
      ...sourced,
      steps: z
        .array(value, { error: 'List “steps”: ages from which the numbers hold.' })
        .min(1, 'Give at least one step.')
        .refine(isInOrder, inOrder),
    })
    .strict();

const minuteSpan = z.object(span(minutes)).strict().refine(isUpwards, upwards);
const napSpan = z.object(span(naps)).strict().refine(isUpwards, upwards);
const length = z.object({ age, minutes }).strict();

/**
 * An age band: the numbers that the day planner works with and that articles show, each with its
 * kind and sources. Lengths of time are minutes, ages months of corrected age.
 */
export const ageBandSchema = z
  .object({
    id: z.string({ error: 'Give the band its id: the name of its file.' }),
    label: z.string({ error: 'Give the band its label, for example “6 to 8 months”.' }),
    from: age,
    to: age,
    recommendedSleep: steps(minuteSpan),
    observedSleep: points(minuteSpan),
    night: points(length),
    day: points(length),
    usualNaps: steps(napSpan),
    suggestedNaps: steps(z.object({ age, naps }).strict()),
    wakeWindow: points(minuteSpan).optional(),
    napToBedtime: points(minuteSpan).optional(),
    windDown: points(length),
  })
  .strict()
  .refine(({ from, to }) => from < to, {
    error: 'A band runs from the younger to the older age: from < to.',
    path: ['to'],
  })
  .refine(({ from, recommendedSleep }) => recommendedSleep.steps[0]?.age === from, {
    error: 'The first step of recommendedSleep begins where the band begins.',
    path: ['recommendedSleep'],
  })
  .refine(({ from, usualNaps }) => usualNaps.steps[0]?.age === from, {
    error: 'The first step of usualNaps begins where the band begins.',
    path: ['usualNaps'],
  })
  .refine(({ from, suggestedNaps }) => suggestedNaps.steps[0]?.age === from, {
    error: 'The first step of suggestedNaps begins where the band begins.',
    path: ['suggestedNaps'],
  })
  .refine(({ to, wakeWindow }) => to > 24 || wakeWindow, {
    error: 'Below 24 months a band needs a wakeWindow: the planner plans from it.',
    path: ['wakeWindow'],
  });
