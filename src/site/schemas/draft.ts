/** What stands in the empty places of a draft, so that it can be looked at while it is written. */
function standIns(): Record<string, unknown> {
  const today = new Date();
  const nextYear = new Date(today.getTime() + 365 * 86_400_000);
  return {
    title: 'A draft without a title',
    description: 'What the article helps with, in one sentence: still to be written.',
    question: 'Which question does it answer?',
    inShort: ['“In short” is still to be written.', 'It takes 2 to 4 sentences.'],
    topic: 'start-here',
    order: 99,
    ages: { from: 0, to: 48 },
    published: today,
    updated: today,
    reviewedOn: today,
    reviewDue: nextYear,
    sources: [],
  };
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === '';

/** Without the fields and the lines of lists that an author left empty. */
function withoutEmpty(data: object): Record<string, unknown> {
  const fields = Object.entries(data).map(([name, value]: [string, unknown]) => [
    name,
    Array.isArray(value) ? value.filter((line) => !isEmpty(line)) : value,
  ]);
  return Object.fromEntries(fields.filter(([, value]) => !isEmpty(value))) as Record<
    string,
    unknown
  >;
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

/**
 * The front matter of an article as its author left it, without empty places. Those of a draft are
 * filled with stand-ins; those of an article stay open, for the schema to ask for them. What is no
 * front matter at all is given back as it came.
 */
export function draftFilled(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  const written = withoutEmpty(data);
  if (written['draft'] !== true) return written;
  const full = Object.entries(written).filter(([, value]) => !isEmptyList(value));
  return { ...standIns(), ...Object.fromEntries(full) };
}
