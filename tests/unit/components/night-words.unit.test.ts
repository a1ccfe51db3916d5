import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nightInWords } from '../../../src/components/progress/day-words.ts';
import {
  nightNumbers,
  noteInWords,
  trendInWords,
} from '../../../src/components/progress/night-words.ts';
import { nightTrend, type NightTrend } from '../../../src/domain/night-trend.ts';
import { expectKindWords } from '../../support/kind-words.ts';
import { someNights, somePatches, today } from '../domain/noted-arbitraries.ts';

const over = { since: '2026-10-19', until: '2026-11-21', weeks: 5 } as const;
const change = (from: number, to: number): NightTrend => ({
  kind: 'change',
  from,
  to,
  direction: to > from ? 'more' : 'less',
  ...over,
});

describe('a night is called', () => {
  test.each([
    ['2026-11-21', 'Saturday to Sunday'],
    ['2026-11-22', 'Sunday to Monday'],
    ['2026-11-03', '3 to 4 November'],
    ['2026-10-31', '31 October to 1 November'],
    ['2025-12-31', '31 December 2025 to 1 January'],
    ['2026-11-24', '24 to 25 November'],
  ])('the one of %s “%s”', (evening, words) => {
    expect(nightInWords(evening, today)).toBe(words);
  });
});

describe('a note says what is in it, and nothing of what isn’t', () => {
  test.each([
    [{ longest: 210, wakings: 2, ownRest: 240 }, '3½ hours, 2 wakings, you 4 hours'],
    [{ longest: null, wakings: 1, ownRest: null }, '1 waking'],
    [{ longest: 200, wakings: 0, ownRest: null }, '3 h 20 min, no wakings'],
    [{ longest: null, wakings: null, ownRest: 30 }, 'you ½ hour'],
  ])('%o', (note, words) => {
    expect(noteInWords(note)).toBe(words);
  });
});

describe('what is said of a number', () => {
  test('is from about what to about what, where it clearly changed', () => {
    expect(trendInWords('longest', change(180, 240), today)).toBe(
      'Over about 5 weeks, your child’s longest stretch grew from about 3 to about 4 hours.',
    );
    expect(trendInWords('wakings', change(5, 3), today)).toBe(
      'Over about 5 weeks, wakings went from about 5 to about 3 a night.',
    );
  });

  test('stays kind where it went the hard way, and says whom to ask', () => {
    for (const [number, from, to] of [
      ['longest', 240, 180],
      ['wakings', 3, 5],
    ] as const) {
      const said = trendInWords(number, change(from, to), today);
      expect(said).toContain('Nights do that, for many reasons.');
      expect(said).toContain('ask your health visitor or doctor');
    }
    expect(trendInWords('ownRest', change(300, 240), today)).toContain('That’s hard going.');
  });

  test('is that no clear change is common, and where half of the nights lay', () => {
    const trend: NightTrend = {
      kind: 'no-clear-change',
      typical: 180,
      spread: { low: 150, high: 240, holds: 'half' },
      ...over,
    };
    expect(trendInWords('longest', trend, today)).toBe(
      'No clear change over about 5 weeks, and that’s common with small children. Around 3 hours; about half of the nights lay between 2½ and 4.',
    );
  });

  test.each([
    ['most', '; most of the nights lay between 2½ and 4.'],
    ['all', '; all of the nights lay between 2½ and 4.'],
  ] as const)('is true of how many nights lay there: %s', (holds, words) => {
    const spread = { low: 150, high: 240, holds };
    const trend: NightTrend = { kind: 'no-clear-change', typical: 180, spread, ...over };
    expect(trendInWords('longest', trend, today)).toContain(words);
  });

  test('of too few is that they are few lately, and where they lie in a rough patch, outside it', () => {
    const few = { nights: 0, days: 0 };
    const trend: NightTrend = { kind: 'too-few', have: few, need: { nights: 12, days: 21 } };
    expect(trendInWords('longest', trend, today)).toMatch(/^Too few nights lately to say/u);
    expect(trendInWords('longest', trend, today, true)).toMatch(
      /^Too few nights lately, outside rough patches, to say/u,
    );
  });

  test('names its last day where that is a while ago', () => {
    const trend = { ...change(180, 240), until: '2026-11-08' } as NightTrend;
    expect(trendInWords('longest', trend, today)).toContain('weeks, up to 8 November, your');
  });

  test('is whole and kind whatever was noted: no age, no share, no demand for more', () => {
    fc.assert(
      fc.property(
        someNights,
        somePatches,
        fc.constantFrom(...nightNumbers),
        (nights, patches, number) => {
          const said = trendInWords(number, nightTrend(number, nights, patches, today), today);
          expectKindWords(said);
          expect(said).not.toMatch(
            /%|\bmonths?\b|average|target|goal|streak|keep going|more notes/iu,
          );
        },
      ),
    );
  });
});
