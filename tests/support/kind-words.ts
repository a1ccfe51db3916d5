import { expect } from 'vitest';
import { unkindAdvice, unsafeAdvice } from './content-lint.ts';
import { sentencesOf, wordsOf } from './prose.ts';

/**
 * Expects a text of a tool to be whole and kind: something is said, nothing is left unfilled, no
 * sentence has over 30 words, nobody is blamed and no advice is unsafe.
 */
export function expectKindWords(text: string): void {
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|\{|\}/u);
  expect(sentencesOf(text).filter((sentence) => wordsOf(sentence).length > 30)).toEqual([]);
  const reading = { file: 'the tool', text };
  expect([...unkindAdvice(reading), ...unsafeAdvice(reading)]).toEqual([]);
  expect(text).not.toMatch(/\b(?:invalid|error|illegal|wrong|must)\b/iu);
}
