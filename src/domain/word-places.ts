/** A stretch of a text: from this character up to, and without, that one. */
export type Stretch = readonly [from: number, to: number];

const token = /[\p{L}\p{M}\p{N}]+/gu;

const tokens = (text: string) =>
  [...text.matchAll(token)].map(({ 0: found, index }) => ({
    word: found.toLowerCase().normalize('NFC'),
    stretch: [index, index + found.length] as const,
  }));

/** A word without its ending, as long as three letters are left. */
const stemOf = (word: string) => {
  const stem = word.replace(/(?:ing|ed|es|e|s)$/u, '');
  return stem.length < 3 ? word : stem;
};

/** Whether this may follow a stem: “s”, “ing”, “ed”, the last two also after its last letter. */
const isEnding = (rest: string, stem: string) =>
  /^(?:e|e?s|ing|e?d)?$/u.test(rest) ||
  (rest.startsWith(stem.slice(-1)) && /^.(?:ing|ed)$/u.test(rest));

/**
 * Where words stand in a text, in any letter case, by themselves or with another ending: “nap” is
 * found in “naps” and “napping”, and not in “napkin”. In order, without overlaps. Words without a
 * letter or digit are nowhere. Never throws.
 */
export const wordPlaces = (text: string, words: readonly string[]): Stretch[] => {
  const stems = words.flatMap((word) => tokens(word).map((one) => stemOf(one.word)));
  if (stems.length === 0) return [];
  return tokens(text).flatMap(({ word, stretch }) =>
    stems.some((stem) => word.startsWith(stem) && isEnding(word.slice(stem.length), stem))
      ? [stretch]
      : [],
  );
};
