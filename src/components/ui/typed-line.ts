/**
 * What was typed or pasted, as one line that can be kept: without space around it and without the
 * signs nobody sees that can't be kept (control characters, halves of characters) or that make what
 * follows read backwards (bidi embeddings, overrides and isolates; right-to-left words need none).
 */
export const typedLine = (typed: string): string =>
  typed
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();

/** How much fits, in words: “160 characters”, and of an emoji that it counts for several. */
export const charactersInWords = (most: number, typed: string): string =>
  `${most} characters${/\p{Extended_Pictographic}/u.test(typed) ? ' (an emoji counts for several)' : ''}`;
