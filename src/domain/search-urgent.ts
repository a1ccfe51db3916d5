import type { Lexicon } from './search-lexicon.ts';
import { stemOf } from './search-words.ts';

/** Words that never mean harm together: taken out before the words are weighed. */
const harmless =
  /\b(?:blue|red) (?:night ?)?(?:light|lamp)s?\b|\b(?:light|lamp)s? (?:red|blue)\b|\bfit(?:s|ted|ting)? (?:in|the|a|for|with|into)\b|\broom temperature\b/gu;

/**
 * Whether words can mean an emergency or despair. Rather once too often: the help panel is calm.
 * Takes the plain words as typed and as mended.
 */
export const soundsUrgent = (
  { urgent, together }: Pick<Lexicon, 'urgent' | 'together'>,
  ...texts: readonly string[]
): boolean =>
  texts.some((text) => {
    const words = text.replaceAll(harmless, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
    const found = new Set(words.map(stemOf));
    return (
      [...found].some((stem) => urgent.has(stem)) ||
      together.some((stems) => stems.every((stem) => found.has(stem)))
    );
  });
