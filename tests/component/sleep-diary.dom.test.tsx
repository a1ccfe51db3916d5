import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { choose, openDiary, rows, span, writeDay, type Kept } from '../support/diary-page.tsx';
import { beginOnFreshPages, blockStorage } from '../support/fresh-page.ts';

beginOnFreshPages();

const kept: Kept = {
  wins: {
    w1: { day: '2026-11-20', text: 'Wind-down as planned', whose: 'child' },
    w2: { day: '2026-11-20', text: 'I rested', whose: 'parent' },
  },
  patches: { p1: { kind: 'illness', from: '2026-11-20', to: '2026-11-21', note: 'A cold' } },
  nights: { '2026-11-20': { longest: 195, wakings: 3, ownRest: 240 } },
};
const status = () => screen.getByRole('status').textContent;

describe('a diary of somebody who noted something', () => {
  test('is filled in, up to the last night that is over', async () => {
    await openDiary(kept);
    expect(span()).toBe('9 to 22 November 2026');
    expect(rows()).toHaveLength(14);
    expect(rows()[11]).toEqual([
      'Fri 20 Nov',
      '3 h 15 min',
      '3',
      '4 h',
      'Wind-down as plannedMe: I rested',
      'Illness: A cold',
    ]);
    expect(rows()[12]).toEqual(['Sat 21 Nov', '', '', '', '', 'Illness']);
  });

  test('in the small hours still ends with the night before this one', async () => {
    await openDiary(kept, new Date(2026, 10, 23, 3, 12));
    expect(span()).toBe('8 to 21 November 2026');
  });

  test('can end on another day, and says what it shows', async () => {
    await openDiary(kept);
    writeDay('Last day', '2026-11-20');
    expect(span()).toBe('7 to 20 November 2026');
    expect(rows()[13]?.[0]).toBe('Fri 20 Nov');
    expect(status()).toBe('Your notes, 7 to 20 November 2026.');
    writeDay('Last day', '2026-10-31');
    expect(status()).toMatch(/Nothing is noted on these days, and that’s fine\.$/u);
  });

  test('keeps what was typed where that day is still to come, and says what to change', async () => {
    await openDiary(kept);
    writeDay('Last day', '2026-12-01');
    expect(screen.getByRole('alert').textContent).toBe(
      'That day is still to come. Choose today or an earlier one.',
    );
    expect(screen.getByLabelText<HTMLInputElement>('Last day').value).toBe('2026-12-01');
    expect(span()).toBe('9 to 22 November 2026');
  });

  test('can be blank, from any day on or without dates', async () => {
    await openDiary(kept);
    choose('Blank, with dates');
    expect(span()).toBe('23 November to 6 December 2026');
    expect(rows()[0]).toEqual(['Mon 23 Nov', '', '', '', '', '', '']);
    writeDay('First day', '2026-12-25');
    expect(span()).toBe('25 December 2026 to 7 January 2027');
    expect(status()).toBe('A blank diary, 25 December 2026 to 7 January 2027.');
    choose('Blank');
    expect(rows().map(([day]) => day?.trim())).toEqual(
      Array.from({ length: 14 }, (_, at) => `Day ${at + 1}`),
    );
    choose('My notes');
    expect(rows()[11]?.[1]).toBe('3 h 15 min');
  });

  test('says so where something is shortened, and only there', async () => {
    const many = Array.from(
      { length: 140 },
      (_, at): [string, NonNullable<Kept['wins']>[string]] => [
        `w${at}`,
        {
          day: `2026-11-${9 + (at % 14)}`.replace(/-(\d)$/u, '-0$1'),
          text: 'A nap',
          whose: 'child',
        },
      ],
    );
    await openDiary({ wins: Object.fromEntries(many) });
    expect(screen.getByText(/shortened so that it stays one page/u)).toBeTruthy();
    expect(rows()[0]?.[4]).toMatch(/and \d more$/u);
    choose('Blank');
    expect(screen.queryByText(/shortened/u)).toBeNull();
  });
});

describe('a diary of somebody who noted nothing', () => {
  test('is a blank one, and that’s fine', async () => {
    await openDiary();
    expect(screen.getByText(/that’s fine/u)).toBeTruthy();
    expect(rows()[0]?.[0]).toBe('Day 1');
    choose('My notes');
    expect(span()).toBe('9 to 22 November 2026');
  });

  test('is there where the browser keeps nothing', async () => {
    blockStorage();
    await openDiary();
    expect(rows()).toHaveLength(14);
  });
});
