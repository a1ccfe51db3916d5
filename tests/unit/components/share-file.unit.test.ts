// cspell:ignore Tage zuhause
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../src/components/ui/share-file.ts';

test.each([
  [[null, '2026-11-23'], 'small-hours-2026-11-23.json'],
  [['At Gran’s', '2026-11-23'], 'small-hours-at-gran-s-2026-11-23.json'],
  [['Zoë: Tage zuhause'], 'small-hours-zoë-tage-zuhause.json'],
  [['../../etc/passwd'], 'small-hours-etc-passwd.json'],
  [['👶', ''], 'small-hours.json'],
  [['자는 날'], 'small-hours-자는-날.json'],
])('a file of %j is called %s', (words, name) => {
  expect(fileName(words, 'json')).toBe(name);
});

test('no name leads out of the downloads, hides an ending or trips a file system', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }), (words) => {
      expect(fileName(words, 'ics')).toMatch(/^small-hours(?:-[\p{L}\p{N}\p{M}]+)*\.ics$/u);
    }),
  );
});
