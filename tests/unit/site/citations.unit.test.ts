import { expect, test } from 'vitest';
import { cite, startCitations } from '../../../src/site/citations.ts';

test('a source has the number of its place in the list, however often it is cited', () => {
  const citations = startCitations('naps', ['mindell-2016', 'adams-2020']);
  expect(cite(citations, 'adams-2020').number).toBe(2);
  expect(cite(citations, 'mindell-2016').number).toBe(1);
  expect(cite(citations, 'adams-2020').number).toBe(2);
});

test('only the first citation of a source is where its list entry links back to', () => {
  const citations = startCitations('naps', ['mindell-2016', 'adams-2020']);
  expect(cite(citations, 'mindell-2016').first).toBe(true);
  expect(cite(citations, 'mindell-2016').first).toBe(false);
  expect(cite(citations, 'adams-2020').first).toBe(true);
});

test('each article counts for itself', () => {
  cite(startCitations('naps', ['mindell-2016']), 'mindell-2016');
  expect(cite(startCitations('nights', ['mindell-2016']), 'mindell-2016').first).toBe(true);
});

test('an author who forgot to list a source is told which file to mend, and how', () => {
  expect(() => cite(startCitations('naps', ['mindell-2016']), 'adams-2020')).toThrow(
    'src/content/articles/naps.mdx cites “adams-2020”: add it to “sources” in the front matter.',
  );
});

test('a citation outside of an article says so', () => {
  expect(() => cite(undefined, 'adams-2020')).toThrow(
    '<Source id="adams-2020" /> works inside articles only.',
  );
});
