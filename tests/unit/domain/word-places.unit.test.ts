// cspell:ignore נמנום
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordPlaces } from '../../../src/domain/word-places.ts';

const found = (text: string, words: string[]) =>
  wordPlaces(text, words).map(([from, to]) => text.slice(from, to));

describe('where words stand in a text', () => {
  it.each([
    ['Short naps, and napping on me', ['nap'], ['naps', 'napping']],
    ['Short naps, and napping on me', ['NAPS', 'short'], ['Short', 'naps', 'napping']],
    ['A napkin is no nap.', ['naps'], ['nap']],
    ['The baby’s cot; two babies', ['baby'], ['baby', 'babies']],
    [
      'Change the nappy, changed nappies',
      ['change', 'nappy'],
      ['Change', 'nappy', 'changed', 'nappies'],
    ],
    ['Up at 5 am, at 5, at 15', ['5'], ['5', '5']],
    ['She woke at 2; waking is common', ['wakes'], ['woke', 'waking']],
    ['naïve Naïve nai\u0308ve', ['naïve'], ['naïve', 'Naïve', 'nai\u0308ve']],
    ['נמנום קצר', ['קצר'], ['קצר']],
  ])('in “%s”, %j is %j', (text, words, expected) => {
    expect(found(text, words)).toEqual(expected);
  });

  it.each([[[]], [['']], [['…']], [['(']], [['.*']]])('is nowhere for %j', (words) => {
    expect(found('Any text (at all).*…', words)).toEqual([]);
  });

  it('is in order, without overlaps and inside the text, whatever is looked for', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 6 }),
        (text, words) => {
          const whole = `${text} ${words.join(' ')}`;
          const ends = wordPlaces(whole, words).flat();
          expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
          expect([0, ...ends].at(-1)).toBeLessThanOrEqual(whole.length);
        },
      ),
    );
  });
});
