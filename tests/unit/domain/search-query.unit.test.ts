// cspell:ignore fbclid
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestQuery, queryFromUrl, queryToUrl } from '../../../src/domain/search-query.ts';

const nothing = { words: '', age: '', topic: '', kind: '' };

describe('a search in an address', () => {
  test('can be kept and sent to somebody', () => {
    const query = {
      words: 'short naps',
      age: '6 to 8 months',
      topic: 'Routines and naps',
      kind: 'Tool',
    };
    const address = queryToUrl(query);
    expect(address).toBe('?q=short+naps&age=6+to+8+months&topic=Routines+and+naps&kind=Tool');
    expect(queryFromUrl(address)).toEqual(query);
  });

  test('leaves an empty one without anything', () => {
    expect(queryToUrl(nothing)).toBe('');
    expect(queryToUrl({ ...nothing, words: '   ' })).toBe('');
    expect(queryFromUrl('')).toEqual(nothing);
  });

  test('keeps a filter where there are no words', () => {
    expect(queryToUrl({ ...nothing, age: '0 to 3 months' })).toBe('?age=0+to+3+months');
  });

  test('reads what other pages of the web add to it as nothing', () => {
    expect(queryFromUrl('?utm_source=x&q=nap#q')).toEqual({ ...nothing, words: 'nap#q' });
    expect(queryFromUrl('?fbclid=1')).toEqual(nothing);
  });

  test('cuts off what is longer than anybody types', () => {
    const long = 'nap '.repeat(500);
    const query = queryFromUrl(`?q=${encodeURIComponent(long)}&age=${long}&topic=${long}`);
    expect([query.words, query.age, query.topic].map(({ length }) => length)).toEqual([
      200, 200, 200,
    ]);
    expect(longestQuery).toBe(200);
  });

  test('comes back as it was written, whatever the signs', () => {
    const signs = fc.constantFrom('&', '=', '+', '%', '#', '?', ' ', '½', '“', '睡', '🌙', '\n');
    const text = fc.oneof(
      fc.string(),
      fc.array(signs, { maxLength: 40 }).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, text, text, text, (words, age, topic, kind) => {
        const written = { words: words.trim(), age, topic, kind };
        expect(queryFromUrl(queryToUrl({ words, age, topic, kind }))).toEqual(written);
      }),
    );
  });

  test('never fails, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (text) => {
        const query = queryFromUrl(text);
        expect(Object.keys(query)).toEqual(['words', 'age', 'topic', 'kind']);
        expect(queryFromUrl(queryToUrl(query)).words).toBe(query.words.trim());
      }),
    );
  });
});
