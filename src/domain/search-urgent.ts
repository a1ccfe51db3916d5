import type { Lexicon } from './search-lexicon.ts';
import { stemOf, wordsOf } from './search-words.ts';

/** “Isn’t”, “doesn’t” and so on, without their apostrophe: each says “not”. */
const negated = /\b(?:is|are|was|do|does|did|wo|ca|could|has|have|had|would)nt\b|\bcannot\b/gu;

/**
 * Whether words can mean an emergency or despair. Rather once too often: the help panel is calm.
 * Takes the plain words as typed and as mended.
 */
export const soundsUrgent = (
  { urgent, together, harmless }: Pick<Lexicon, 'urgent' | 'together' | 'harmless'>,
  ...texts: readonly string[]
): boolean =>
  texts.some((text) => {
    const found = new Set(
      wordsOf(text.replaceAll(harmless, ' ').replaceAll(negated, '$& not')).map(stemOf),
    );
    return (
      [...found].some((stem) => urgent.has(stem)) ||
      together.some((stems) => stems.every((stem) => found.has(stem)))
    );
  });
