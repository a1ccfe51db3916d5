import { describe, expect, test } from 'vitest';
import { dayInWords } from '../../../src/components/progress/day-words.ts';
import { daysAfter } from '../../../src/domain/day-text.ts';
import { weekMoons } from '../../../src/domain/week-moons.ts';
import { patchDays } from '../../../src/components/progress/patch-words.ts';
import { movedPlaces } from '../../../src/components/progress/own-items-state.ts';
import { moveInWords } from '../../../src/components/progress/step-words.ts';
import { weekInWords } from '../../../src/components/progress/week-words.ts';
import { suggestions, winReply } from '../../../src/components/progress/win-words.ts';
import { expectKindWords } from '../../support/kind-words.ts';

const days = Array.from({ length: 8 }, (_, index) => daysAfter('2026-11-23', index));
const own = { text: 'We laughed at the bath.', whose: 'child' } as const;
const mine = { text: 'Had a bath alone', whose: 'parent' } as const;

describe('the reply to a win', () => {
  test.each([...suggestions, own, mine])('“$text” is kind, and differs from day to day', (win) => {
    const replies = days.map((day) => winReply({ ...win, day }));
    for (const reply of replies) {
      expectKindWords(reply);
      expect(reply).not.toMatch(/streak|in a row|score|proud|keep it up|tomorrow|best/iu);
    }
    expect(new Set(replies).size).toBe(4);
    for (const [index, reply] of replies.entries()) expect(reply).not.toBe(replies[index + 1]);
  });

  test('is the same for the same win, whenever it is asked for', () => {
    const win = { ...own, day: '2026-11-23' };
    expect(winReply(win)).toBe(winReply({ ...win }));
  });

  test('is about that win: no two suggestions share one, and own words are said back', () => {
    const all = suggestions.flatMap(({ replies }) => replies);
    expect(new Set(all).size).toBe(all.length);
    expect(winReply({ ...own, day: '2026-11-23' })).toContain('“We laughed at the bath.”');
  });

  test('ends the words said back like a sentence, and says no more of them than fits', () => {
    expect(winReply({ ...mine, day: '2026-11-23' })).toMatch(/^Kept: “Had a bath alone”\. [A-Z]/u);
    const text = 'They woke at two and I sang the song and they went back to sleep by themselves';
    const reply = winReply({ day: '2026-11-23', whose: 'child', text });
    expect(reply).toMatch(
      /^Kept: “They woke at two and I sang the song and they went back to…” [A-Z]/u,
    );
    const one = winReply({ day: '2026-11-23', whose: 'child', text: '🌙'.repeat(90) });
    expect(one).toContain(`“${'🌙'.repeat(60)}…”`);
  });
});

describe('the week in words', () => {
  const week = (...wins: number[]) =>
    weekMoons(
      wins.flatMap((count, index) =>
        Array.from({ length: count }, () => ({ day: daysAfter('2026-11-17', index) })),
      ),
      [],
      '2026-11-23',
    );
  const usual = { isRough: false, hasEarlier: true };

  test('counts what is there, and makes nothing of what is not', () => {
    expect(weekInWords(week(1, 0, 2), usual)).toBe(
      '3 small wins this week, on 2 days. The cloudy ones are just days you had other things to do.',
    );
    expect(weekInWords(week(1), usual)).toMatch(/^1 small win this week\. /u);
    expect(weekInWords(week(1, 1, 1, 1, 1, 1, 1), usual)).toBe(
      '7 small wins this week, on 7 days.',
    );
  });

  test('welcomes whoever comes back, and whoever is new', () => {
    expect(weekInWords(week(), usual)).toBe('Cloudy for a while. Welcome back.');
    expect(weekInWords(week(), { ...usual, hasEarlier: false })).toBe(
      'Nothing here yet, and that’s fine.',
    );
    expect(weekInWords(week(), { ...usual, isRough: true })).toContain('nothing is expected');
  });
});

test('days are said as one speaks of them', () => {
  const said = ['2026-11-23', '2026-11-22', '2026-11-17', '2026-11-16', '2025-11-23', '2026-11-24'];
  expect(said.map((day) => dayInWords(day, '2026-11-23'))).toEqual([
    'Today',
    'Yesterday',
    'Tuesday',
    '16 November',
    '23 November 2025',
    '24 November',
  ]);
});

test('the days of a rough patch are said shortly', () => {
  const patch = (from: string, to: string | null) =>
    patchDays({ kind: 'holiday', from, to, note: '' }, '2026-11-23');
  expect(patch('2026-11-08', null)).toBe('since 8 November');
  expect(patch('2026-12-20', null)).toBe('from 20 December');
  expect(patch('2026-11-08', '2026-11-08')).toBe('8 November');
  expect(patch('2026-11-08', '2026-11-12')).toBe('8 to 12 November');
  expect(patch('2026-10-30', '2026-11-02')).toBe('30 October to 2 November');
});

test('a step that moves either way hears one kind sentence', () => {
  const step = { id: 'a', text: 'Hum', said: 'A hum.', once: false };
  const marks = ['not-yet', 'sometimes', 'mostly'] as const;
  for (const before of marks) {
    for (const after of marks) expectKindWords(moveInWords(step, before, after));
  }
});

describe('moving a step of one’s own', () => {
  const items = (...places: number[]) =>
    places.map((place, index) => ({ id: `i${index}`, text: '', place }));
  const orderAfter = (list: ReturnType<typeof items>, from: number, to: number) => {
    const places = movedPlaces(list, from, to);
    return list
      .map((item) => ({ ...item, ...places[item.id] }))
      .sort((a, b) => a.place - b.place)
      .map(({ id }) => id);
  };

  test('puts it in its place, whatever places there were', () => {
    expect(orderAfter(items(0, 1, 2), 2, 0)).toEqual(['i2', 'i0', 'i1']);
    expect(orderAfter(items(0, 1, 2), 0, 1)).toEqual(['i1', 'i0', 'i2']);
    expect(orderAfter(items(0, 1, 2), 0, 2)).toEqual(['i1', 'i2', 'i0']);
    expect(orderAfter(items(0, 0, 0), 2, 1)).toEqual(['i0', 'i2', 'i1']);
    expect(orderAfter(items(1, 1 + Number.EPSILON, 5), 2, 1)).toEqual(['i0', 'i2', 'i1']);
  });

  test('changes only what moved, where there is room', () => {
    expect(Object.keys(movedPlaces(items(0, 1, 2), 2, 1))).toEqual(['i2']);
  });
});
