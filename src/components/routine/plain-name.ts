/**
 * A name as it can be kept, shown and printed: without control characters, line breaks and halves of
 * characters, and at most so many characters long.
 */
export const plainName = (text: string, most: number): string => {
  const unkept = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/gu;
  return text.replace(unkept, '').slice(0, most).replace(unkept, '');
};
