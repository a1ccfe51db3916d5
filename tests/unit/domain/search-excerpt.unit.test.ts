import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptParts, type ExcerptPart } from '../../../src/domain/search-excerpt.ts';

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
const excerptOf = (parts: readonly ExcerptPart[]) =>
  parts
    .map(({ text, marked }) => (marked ? `<mark>${escaped(text)}</mark>` : escaped(text)))
    .join('');
const textOf = (parts: readonly ExcerptPart[]) => parts.map(({ text }) => text).join('');

/** Runs of text as an index gives them: none empty, and plain ones apart. */
const runs = fc
  .array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 })
  .chain((texts) =>
    fc
      .boolean()
      .map((first) =>
        texts.map((text, place): ExcerptPart => ({ text, marked: (place % 2 === 0) === first })),
      ),
  );

test('an excerpt is taken apart into plain runs and marked words', () => {
  expect(excerptParts('a <mark>short</mark> nap, a <mark>short</mark> day')).toEqual([
    { text: 'a ', marked: false },
    { text: 'short', marked: true },
    { text: ' nap, a ', marked: false },
    { text: 'short', marked: true },
    { text: ' day', marked: false },
  ]);
});

test('nothing is nothing', () => {
  expect(excerptParts('')).toEqual([]);
  expect(excerptParts('<mark></mark>')).toEqual([]);
});

describe('escaped signs', () => {
  test('come out as they were written', () => {
    expect(textOf(excerptParts('&lt;b&gt; &quot;2 &amp; 3&quot; don&#39;t don&#x27;t'))).toBe(
      '<b> "2 & 3" don\'t don\'t',
    );
  });

  test('are read once, so that text about escapes stays what it is', () => {
    expect(textOf(excerptParts('&amp;lt;'))).toBe('&lt;');
  });

  test('that nobody escapes are left alone', () => {
    expect(textOf(excerptParts('caf&eacute; &hellip; AT&T'))).toBe('caf&eacute; &hellip; AT&T');
  });
});

describe('whatever an excerpt holds', () => {
  test('what went in comes out again, marks and all', () => {
    fc.assert(
      fc.property(runs, (parts) => {
        expect(excerptParts(excerptOf(parts))).toEqual(parts);
      }),
    );
  });

  test('it is text: any other tag, and any mark left open, comes out as it stands', () => {
    const hostile = '<img src=x onerror=alert(1)><mark>nap<script>x</script>';
    expect(excerptParts(hostile)).toEqual([{ text: hostile, marked: false }]);
    expect(excerptParts('<mark><b>nap</b></mark>')).toEqual([{ text: '<b>nap</b>', marked: true }]);
  });

  test('it never fails, and loses nothing but its marks', () => {
    const signs = fc.array(
      fc.constantFrom('<mark>', '</mark>', '<', '&', 'a', '\n', '<i>', ' ', '“'),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          signs.map((list) => list.join('')),
        ),
        (excerpt) => {
          const parts = excerptParts(excerpt);
          expect(parts.every(({ text }) => text !== '')).toBe(true);
          const noMarks = (text: string) => text.replaceAll(/<\/?mark>/gu, '');
          fc.pre(!/&(?:lt|gt|quot|amp|#39|#x27);/u.test(excerpt));
          expect(noMarks(textOf(parts))).toBe(noMarks(excerpt));
        },
      ),
    );
  });
});
