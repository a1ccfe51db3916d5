import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isInPatch } from '../../../src/domain/rough-patch.ts';
import { blankDiary, filledDiary, lastDiaryDay } from '../../../src/domain/sleep-diary.ts';
import { ago, nightAgo, patchAgo, someNights, somePatches, today } from './noted-arbitraries.ts';

const fortnight = Array.from({ length: 14 }, (_, at) => ago(13 - at));

describe('a filled sleep diary', () => {
  test('has what was noted of a day in its row', () => {
    const win = { day: ago(13), text: 'Slept in the pram', whose: 'child' as const };
    const cold = patchAgo(20, 13);
    const night = { longest: 195, wakings: 3, ownRest: null };
    const diary = filledDiary(
      { wins: [win], patches: [cold], nights: [nightAgo(13, night), nightAgo(14, night)] },
      today,
    );
    expect(diary[0]).toEqual({ day: ago(13), night, wins: [win], patches: [cold] });
    expect(diary[1]).toEqual({ day: ago(12), night: null, wins: [], patches: [] });
  });

  test('is the two weeks up to a day, whatever was noted', () => {
    fc.assert(
      fc.property(someNights, somePatches, (nights, patches) => {
        const diary = filledDiary({ wins: [], patches, nights }, today);
        expect(diary.map(({ day }) => day)).toEqual(fortnight);
        const noted = nights.filter(({ id }) => fortnight.includes(id));
        expect(diary.filter(({ night }) => night !== null)).toHaveLength(noted.length);
        for (const { day, patches: here } of diary) {
          expect(here).toEqual(patches.filter((one) => isInPatch(one, day!)));
        }
      }),
    );
  });
});

describe('a diary made now', () => {
  const nothing = { wins: [], patches: [], nights: [] };

  test('ends with the last night that is over', () => {
    expect(lastDiaryDay(nothing, today)).toBe(ago(1));
    expect(lastDiaryDay({ ...nothing, patches: [patchAgo(3, null)] }, today)).toBe(ago(1));
  });

  test('ends with today where something of today is noted', () => {
    const win = { day: today, text: 'Slept in the pram', whose: 'child' as const };
    expect(lastDiaryDay({ ...nothing, wins: [win] }, today)).toBe(today);
    const nights = [nightAgo(0, { wakings: 1 })];
    expect(lastDiaryDay({ ...nothing, nights }, today)).toBe(today);
  });
});

describe('a blank sleep diary', () => {
  const empty = { night: null, wins: [], patches: [] };

  test('is two weeks from a day on, over the end of a year too', () => {
    const diary = blankDiary('2026-12-25');
    expect(diary).toHaveLength(14);
    expect(diary[0]).toEqual({ day: '2026-12-25', ...empty });
    expect(diary[13]).toEqual({ day: '2027-01-07', ...empty });
  });

  test('may have no dates at all', () => {
    expect(blankDiary(null)).toEqual(Array.from({ length: 14 }, () => ({ day: null, ...empty })));
  });
});
