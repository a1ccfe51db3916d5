import { isId, type Check } from '../domain/checks.ts';
import { type ItemReader, itemOfValue } from './kind.ts';
import { withItem } from './stamped.ts';

/** One answer and the time of its last change (ms since 1970); null for none, or as suggested. */
export type Answer = { readonly value: unknown; readonly at: number };

/**
 * Answers about several things, each with the time of its last change. An answer's key is
 * `<id>/<field>`, so that two tabs can change two fields of one thing and both stay.
 */
export type Answers = Readonly<Record<string, Answer>>;

/** Reads a box of answers: of known fields, each passing its field's check. */
export const readAnswers =
  (fields: Readonly<Record<string, Check>>) =>
  (key: string): ItemReader | undefined => {
    const [id = '', field = '', ...rest] = key.split('/');
    const valid = Object.hasOwn(fields, field) ? fields[field] : undefined;
    return isId(id) && valid && rest.length === 0 ? itemOfValue(valid) : undefined;
  };

/** The answers with these about one thing (`now` in ms since 1970). */
export const withAnswers = (box: Answers, id: string, change: object, now: number): Answers =>
  Object.entries(change).reduce<Answers>(
    (kept, [field, value]) => withItem<Answer>(kept, `${id}/${field}`, { value }, now),
    box,
  );
