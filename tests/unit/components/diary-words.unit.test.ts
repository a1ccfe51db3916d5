import { expect, test } from 'vitest';
import {
  diaryDay,
  diaryInWords,
  diarySpan,
  lengthInWords,
  otherInWords,
} from '../../../src/components/progress/diary-words.ts';
import { blankDiary, filledDiary } from '../../../src/domain/sleep-diary.ts';

test.each([
  ['2026-11-09', '2026-11-22', '9 to 22 November 2026'],
  ['2026-10-28', '2026-11-10', '28 October to 10 November 2026'],
  ['2026-12-29', '2027-01-11', '29 December 2026 to 11 January 2027'],
])('%s to %s is %s', (first, last, words) => {
  expect(diarySpan(first, last)).toBe(words);
});

test('a day is short enough for a narrow column', () => {
  expect(diaryDay('2026-11-09')).toBe('Mon 9 Nov');
});

test.each([
  [0, '0 min'],
  [45, '45 min'],
  [60, '1 h'],
  [195, '3 h 15 min'],
])('%i minutes are %s, as they were noted', (minutes, words) => {
  expect(lengthInWords(minutes)).toBe(words);
});

test('a rough patch has its note once, on its first day of the diary', () => {
  const cold = { kind: 'illness' as const, from: '2026-10-01', to: null, note: 'A cold' };
  const days = filledDiary({ wins: [], patches: [cold], nights: [] }, '2026-11-22');
  expect(otherInWords(days[0]!, undefined)).toEqual(['Illness: A cold']);
  expect(otherInWords(days[1]!, days[0])).toEqual(['Illness']);
});

test('what the sheet shows is said in a sentence', () => {
  const noted = filledDiary({ wins: [], patches: [], nights: [] }, '2026-11-22');
  expect(diaryInWords('notes', noted)).toBe(
    'Your notes, 9 to 22 November 2026. Nothing is noted on these days, and that’s fine.',
  );
  expect(diaryInWords('dated', blankDiary('2026-11-23'))).toBe(
    'A blank diary, 23 November to 6 December 2026.',
  );
  expect(diaryInWords('blank', blankDiary(null))).toBe('A blank diary, with room for dates.');
});
