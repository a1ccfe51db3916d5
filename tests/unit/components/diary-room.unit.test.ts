import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittedDiary, isShortened } from '../../../src/components/progress/diary-room.ts';
import { otherInWords, wellInWords } from '../../../src/components/progress/diary-words.ts';
import { filledDiary, type DiaryDay } from '../../../src/domain/sleep-diary.ts';
import type { SmallWin } from '../../../src/domain/small-win.ts';
import { ago, someNights, somePatches, today } from '../domain/noted-arbitraries.ts';

const win = (days: number, text: string, whose: SmallWin['whose'] = 'child'): SmallWin => ({
  day: ago(days),
  text,
  whose,
});
const diaryOf = (wins: readonly SmallWin[]): readonly DiaryDay[] =>
  filledDiary({ wins, patches: [], nights: [] }, today);
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
const someWins = fc.array(
  fc
    .tuple(fc.nat(16), text, fc.constantFrom('child' as const, 'parent' as const))
    .map(([days, said, whose]) => win(days, said, whose)),
  { maxLength: 60 },
);

describe('a diary on one page', () => {
  test('has every word where there is room for it', () => {
    const long = 'Grandad did bedtime, and it was fine, so there was a whole cup of coffee in it.';
    const days = diaryOf([win(3, long), win(3, 'A nap'), win(0, 'I rested', 'parent')]);
    const rows = fittedDiary(days);
    expect(rows[10]!.well).toEqual({ texts: [long, 'A nap'], more: 0, isWhole: true });
    expect(rows[13]!.well).toEqual({ texts: ['Me: I rested'], more: 0, isWhole: true });
    expect(isShortened(rows)).toBe(false);
  });

  test('says how many more there are where it has no room for all', () => {
    const wins = Array.from({ length: 140 }, (_, at) => win(at % 14, `Win ${at}, in a few words`));
    const days = diaryOf(wins);
    const rows = fittedDiary(days);
    for (const { well } of rows) {
      expect(well.texts.length).toBeGreaterThan(0);
      expect(well.texts.length + well.more).toBe(10);
    }
    expect(isShortened(rows)).toBe(true);
  });

  test('shortens the fullest day first', () => {
    const full = Array.from({ length: 90 }, () => win(5, 'Grandad did bedtime'));
    const rows = fittedDiary(diaryOf([...full, win(2, 'A nap'), win(2, 'Another nap')]));
    expect(rows[8]!.well.more).toBeGreaterThan(0);
    expect(rows[8]!.well.texts.length).toBeGreaterThan(2);
    expect(rows[11]!.well).toEqual({ texts: ['A nap', 'Another nap'], more: 0, isWhole: true });
  });

  test('never says what nobody wrote, and never leaves out in silence', () => {
    fc.assert(
      fc.property(someWins, somePatches, someNights, (wins, patches, nights) => {
        const days = filledDiary({ wins, patches, nights }, today);
        const rows = fittedDiary(days);
        expect(rows.map(({ day, night }) => ({ day, night }))).toEqual(
          days.map(({ day, night }) => ({ day, night })),
        );
        let whole = true;
        for (const [at, { well, other }] of rows.entries()) {
          const said = [wellInWords(days[at]!), otherInWords(days[at]!, days[at - 1])];
          for (const [column, { texts, more }] of [well, other].entries()) {
            const all = said[column]!;
            expect(texts.length + more).toBe(all.length);
            if (all.length > 0) expect(texts.length).toBeGreaterThan(0);
            for (const [index, shown] of texts.entries()) {
              if (shown === all[index]) continue;
              expect(shown.endsWith('…')).toBe(true);
              expect(all[index]!.startsWith(shown.slice(0, -1))).toBe(true);
              whole = false;
            }
            whole &&= more === 0;
          }
        }
        expect(isShortened(rows)).toBe(!whole);
      }),
    );
  });
});
