import { plainText, stemOf, wordsOf } from './search-words.ts';

/** A stretch of a text: from this character up to, and without, that one. */
export type Stretch = readonly [from: number, to: number];

const token = /[\p{L}\p{M}\p{N}]+/gu;

const stemsOf = (text: string) => wordsOf(plainText(text)).map(stemOf);

/**
 * Where words stand in a text, as the search compares them: in any letter case, with or without
 * accents, by themselves or with another ending. “nap” is found in “naps” and “napping”, and not in
 * “napkin”. In order, without overlaps. Words without a letter or digit are nowhere. Never throws.
 */
export const wordPlaces = (text: string, words: readonly string[]): Stretch[] => {
  const stems = new Set(words.flatMap(stemsOf));
  return [...text.matchAll(token)].flatMap(({ 0: found, index }) =>
    stemsOf(found).some((stem) => stems.has(stem)) ? [[index, index + found.length] as const] : [],
  );
};
