import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainName } from '../../../src/components/routine/plain-name.ts';
import {
  busyWords,
  setNapWords,
  stretchesInWords,
} from '../../../src/components/routine/stretch-words.ts';
import { familyLimits, routineFields } from '../../../src/domain/family-fields.ts';
import type { NamedStretch } from '../../../src/domain/family.ts';
import { expectKindWords } from '../../support/kind-words.ts';

const nap: NamedStretch = { label: 'Nursery nap', start: 720, end: 810, days: [0, 1, 2, 3] };

describe('busy times and set naps in a few words', () => {
  test('are spelt out where there is one, and counted where there are more', () => {
    expect(stretchesInWords([nap], setNapWords, '24h')).toBe(
      'Nursery nap 12:00 to 13:30, Mon to Thu',
    );
    expect(stretchesInWords([nap], setNapWords, '12h')).toBe(
      'Nursery nap 12:00 pm to 1:30 pm, Mon to Thu',
    );
    expect(stretchesInWords([nap, nap], busyWords, '24h')).toBe('2 busy times');
    expect(stretchesInWords([], busyWords, '24h')).toBe('');
    expect(stretchesInWords(null, busyWords, '24h')).toBe('');
  });

  test('have a name also where the family gave none', () => {
    expect(stretchesInWords([{ ...nap, label: ' ' }], setNapWords, '24h')).toMatch(/^Nap 12:00/u);
  });
});

test.each([
  ['busy', busyWords],
  ['setNaps', setNapWords],
] as const)('all that can be added to “%s” with one tap can be kept', (field, words) => {
  const all = [...words.presets, words.own.stretch];
  expect(routineFields[field](all)).toBe(true);
  expect(new Set(words.presets.map(({ label }) => label)).size).toBe(words.presets.length);
  expectKindWords(`${words.intro} ${words.unnamed} ${words.many}`);
});

describe('a name that was typed or pasted', () => {
  const anyText = fc.string({
    unit: fc.constantFrom('a', 'é', '😴', '\uD83D', '\n', '\u0000', ' '),
    maxLength: 60,
    size: 'max',
  });

  test('can always be kept', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const label = plainName(text, familyLimits.name);
        expect(routineFields.busy([{ ...nap, label }])).toBe(true);
      }),
    );
  });

  test('stays as it is where it can be kept already', () => {
    expect(plainName('Nana’s house 🏡', 40)).toBe('Nana’s house 🏡');
    fc.assert(
      fc.property(anyText, (text) => {
        const label = plainName(text, familyLimits.name);
        expect(plainName(label, familyLimits.name)).toBe(label);
      }),
    );
  });
});
