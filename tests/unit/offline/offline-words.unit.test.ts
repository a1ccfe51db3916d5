import { expect, test } from 'vitest';
import { endSaid, isWhole, sizeInWords, sizeSaid } from '../../../src/offline/offline-words.ts';

const state = { files: 350, kept: 262, wire: 1_432_481, disk: 4_288_278, brought: false };
const whole = { ...state, kept: 350, brought: true };

test.each([
  [0, 'about 1 kB'],
  [90_400, 'about 90 kB'],
  [94_999, 'about 95 kB'],
  [95_000, 'about 0.1 MB'],
  [1_432_481, 'about 1.4 MB'],
])('%s bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});

test('the size is said first: what it takes to fetch, and to keep', () => {
  expect(sizeSaid(state)).toBe(
    'The whole site is about 1.4 MB to fetch, and takes about 4.3 MB once it’s here. 262 of 350 files are on this phone.',
  );
  expect(sizeSaid(whole)).toMatch(/^Everything is on this phone: it takes about 4.3 MB/u);
});

test('how it ended is said as it is', () => {
  expect(isWhole(state)).toBe(false);
  expect(endSaid(whole)).toMatch(/^Done\./u);
  expect(endSaid(state)).toMatch(/^Stopped\. 262 of 350/u);
  expect(endSaid({ ...state, problem: 'full' })).toMatch(/no room left.*262 of 350.*they stay/u);
  expect(endSaid({ ...state, problem: 'offline' })).toMatch(/network went away.*262 of 350/u);
});
