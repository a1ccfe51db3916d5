import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  readPostings,
  readWords,
  topLevel,
  writePostings,
  writeWords,
} from '../../../src/domain/search-postings.ts';

const postings = fc.uniqueArray(fc.nat(200_000), { maxLength: 60 }).chain((pages) =>
  fc
    .array(fc.integer({ min: 0, max: topLevel }), {
      minLength: pages.length,
      maxLength: pages.length,
    })
    .map((levels) =>
      pages.toSorted((a, b) => a - b).map((page, at) => ({ page, level: levels[at] ?? 0 })),
    ),
);

test('postings come back as they were written, and need no escapes in a file', () => {
  fc.assert(
    fc.property(postings, (list) => {
      const text = writePostings(list);
      expect(readPostings(text)).toEqual(list);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
      expect(text).not.toContain('~');
    }),
  );
});

test('what is cut short gives what is whole of it', () => {
  fc.assert(
    fc.property(postings, fc.nat(100), (list, cut) => {
      const read = readPostings(writePostings(list).slice(0, cut));
      expect(list.slice(0, read.length)).toEqual(read);
    }),
  );
});

test('words come back in their order, with about how many pages use them', () => {
  const words = fc
    .uniqueArray(
      fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'z', '睡'), minLength: 1, maxLength: 14 }),
    )
    .map((list) => list.toSorted().map((word, at) => [word, at % 40] as const));
  fc.assert(
    fc.property(words, (list) => {
      const read = readWords(writeWords(list));
      expect([...read.keys()]).toEqual(list.map(([word]) => word));
      for (const [word, pages] of list) {
        expect(Math.abs(Math.log2(1 + (read.get(word) ?? 0)) - Math.log2(1 + pages))).toBeLessThan(
          0.51,
        );
      }
    }),
  );
});
