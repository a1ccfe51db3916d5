import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { beginOnFreshPages } from '../support/fresh-page.ts';
import {
  beginOnATuesday,
  openMoves,
  choose,
  chosen,
  rows,
  dates,
  said,
  shown,
  bedtime,
} from '../support/moves-page.tsx';
import { field, press, problems, typeAndLeave } from '../support/routine-page.tsx';

beginOnFreshPages();
beginOnATuesday();

describe('moving bedtime', () => {
  test('begins at the bedtime that is planned, and says kindly that nothing moves yet', async () => {
    await openMoves();
    expect(field('Bedtime these days, around').value).toBe('20:00');
    expect(field('Bedtime you’d like, around').value).toBe('20:00');
    expect(screen.getByText(/^Nothing to move yet\./u)).toBeTruthy();
    expect(screen.queryAllByRole('term')).toEqual([]);
    expect(screen.queryByRole('button', { name: /my list/u })).toBeNull();
  });

  test('gives each step a date, a time and the rest of the day, down to the wish', async () => {
    await openMoves();
    bedtime('19:20');
    expect(rows().map(({ date, what }) => `${date}: ${what}`)).toEqual([
      'Tue 24 November: Bedtime around 19:45',
      'Fri 27 November: Bedtime around 19:30',
      'Mon 30 November: Bedtime around 19:20',
    ]);
    for (const { rest } of rows())
      expect(rest).toMatch(/^Up around 07:00, naps around \d\d:\d\d and/u);
    expect(screen.getByText(/^Earlier means that/u)).toBeTruthy();
  });

  test('starts from the wish that the family gave, and from where bedtime comes out without it', async () => {
    await openMoves({ bedtime: 1140 });
    expect(field('Bedtime these days, around').value).toBe('20:00');
    expect(field('Bedtime you’d like, around').value).toBe('19:00');
    expect(dates()).toHaveLength(4);
  });

  test('plans each step with the set naps of its own weekday', async () => {
    const nursery = { start: 720, end: 780, label: 'nursery', days: [4 as const] };
    await openMoves({ setNaps: [nursery] });
    bedtime('19:30');
    expect(rows().map(({ rest }) => rest?.includes('12:00'))).toEqual([false, true]);
  });

  test('understands an evening typed as 7:30, and half past midnight', async () => {
    await openMoves();
    bedtime('7:30');
    expect(field('Bedtime you’d like, around').value).toBe('19:30');
    typeAndLeave('Bedtime these days, around', '0:30');
    expect(shown(/^20 steps of 15 minutes, earlier/u)).toBeTruthy();
    expect(rows()[0]?.what).toBe('Bedtime around 00:15');
  });

  test('says what it can be where a time can’t be one, and keeps the last good steps', async () => {
    await openMoves();
    bedtime('19:30');
    const before = rows();
    bedtime('3 pm');
    expect(problems()).toMatch(/anywhere between 16:00 and 01:00/u);
    bedtime('soon');
    expect(problems()).toMatch(/Write a time like/u);
    expect(field('Bedtime you’d like, around').value).toBe('soon');
    expect(rows()).toEqual(before);
  });

  test('shows the first few steps and the last of a long way, and all on request', async () => {
    await openMoves();
    bedtime('17:30');
    expect(dates()).toHaveLength(5);
    expect(dates().at(-1)).toBe('… and last, Mon 21 December');
    press('Show the 5 steps in between');
    expect(dates()).toHaveLength(10);
    expect(dates().at(-1)).toBe('Mon 21 December');
    press('Show fewer steps');
    expect(dates()).toHaveLength(5);
  });

  test('asks for bigger steps where there would be more than 40', async () => {
    await openMoves();
    typeAndLeave('Bedtime these days, around', '1:00');
    bedtime('16:00');
    choose('10 minutes');
    expect(shown(/more than 40 steps\. Try bigger steps/u)).toBeTruthy();
    expect(screen.queryAllByRole('term')).toEqual([]);
    choose('15 minutes');
    expect(shown(/^36 steps/u)).toBeTruthy();
  });

  test('says what an end far from the usual means', async () => {
    await openMoves();
    bedtime('18:30');
    expect(
      screen.getByText(/By the end, bedtime is about 1½ hours earlier than is usual/u),
    ).toBeTruthy();
    bedtime('22:30');
    expect(screen.getByText(/^Later means that/u)).toBeTruthy();
    expect(screen.getByText(/later than is usual for this wake-up/u)).toBeTruthy();
  });
});

describe('moving the wake-up', () => {
  test('goes from the usual wake-up, and takes naps and bedtime along', async () => {
    await openMoves();
    choose('Wake-up');
    expect(screen.getByText(/^These days: up around/u).textContent).toContain('07:00');
    typeAndLeave('Up when you’d like, around', '6:30');
    expect(rows().map(({ what }) => what)).toEqual(['Up around 06:45', 'Up around 06:30']);
    const times = rows().map(
      ({ rest }) => /bedtime around (?<at>.*)$/u.exec(rest ?? '')?.groups?.['at'],
    );
    expect(times).toEqual(['19:45', '19:30']);
    expect(screen.getByText(/^Earlier means up and curtains open/u)).toBeTruthy();
  });

  test('later means dark and quiet for longer, and going to a hungry child as ever', async () => {
    await openMoves();
    choose('Wake-up');
    typeAndLeave('Up when you’d like, around', '8:00');
    expect(screen.getByText(/Hungry or upset, go to them as ever/u)).toBeTruthy();
  });

  test('steps by buttons, and stops where mornings begin and end', async () => {
    await openMoves({ wakeUp: 195 });
    choose('Wake-up');
    press('15 minutes earlier');
    expect(field('Up when you’d like, around').value).toBe('03:00');
    const button = screen.getByRole('button', { name: '15 minutes earlier' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    typeAndLeave('Up when you’d like, around', '12:00');
    expect(problems()).toMatch(/anywhere between 03:00 and 11:00/u);
  });
});

describe('the pace', () => {
  test.each([
    ['least', '10 minutes', '3 days'],
    ['some', '15 minutes', '3 days'],
    ['more', '15 minutes', '2 days'],
  ] as const)('for a family with %s protest begins at %s every %s', async (protest, far, often) => {
    await openMoves({ protest });
    expect([chosen('How far each time'), chosen('One step every')]).toEqual([far, often]);
  });

  test('can be changed, and the dates follow', async () => {
    await openMoves();
    bedtime('19:30');
    choose('2 days');
    expect(dates()).toEqual(['Tue 24 November', 'Thu 26 November']);
    choose('10 minutes');
    expect(dates()).toHaveLength(3);
    expect(said()).toBe(
      '3 steps of 10 minutes, earlier, one every 2 days: from Tue 24 November to Sat 28 November. About 30 minutes in all.',
    );
  });

  test('is not claimed for a last step that is shorter', async () => {
    await openMoves();
    bedtime('19:20');
    expect(
      shown(/^3 steps of at most 15 minutes, earlier, .* About 40 minutes in all\.$/u),
    ).toBeTruthy();
    bedtime('19:30');
    expect(shown(/^2 steps of 15 minutes, earlier/u)).toBeTruthy();
  });

  test('begins on a chosen day, over the end of a year', async () => {
    await openMoves();
    bedtime('19:30');
    fireEvent.input(field('First day'), { target: { value: '2026-12-30' } });
    fireEvent.blur(field('First day'));
    expect(dates()).toEqual(['Wed 30 December', 'Sat 2 January']);
  });

  test('asks about a day that is years away, and keeps the last good one', async () => {
    await openMoves();
    bedtime('19:30');
    fireEvent.input(field('First day'), { target: { value: '2062-11-24' } });
    expect(problems()).toBe('');
    fireEvent.blur(field('First day'));
    expect(problems()).toMatch(/within a year of today/u);
    expect(field('First day').value).toBe('2062-11-24');
    expect(dates()[0]).toBe('Tue 24 November');
    fireEvent.input(field('First day'), { target: { value: '' } });
    fireEvent.blur(field('First day'));
    expect([problems(), field('First day').value]).toEqual(['', '2026-11-24']);
  });
});
