import { act, fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { beginOnFreshPages, blockStorage, leaveThePage } from '../support/fresh-page.ts';
import {
  beginOnATuesday,
  openMoves,
  choose,
  chosen,
  rows,
  said,
  bedtime,
} from '../support/moves-page.tsx';
import { field, press, problems, type, typeAndLeave } from '../support/routine-page.tsx';

beginOnFreshPages();
beginOnATuesday();

const stored = () =>
  (
    JSON.parse(localStorage.getItem('small-hours:progress') ?? '{}') as {
      data?: {
        lists: Record<string, { title: string; put: string }>;
        items: Record<string, { text: string; put: string; list: string }>;
      };
    }
  ).data ?? { lists: {}, items: {} };
const lists = () => Object.values(stored().lists);
const items = () =>
  Object.values(stored().items)
    .filter(({ put }) => put === 'kept')
    .map(({ text }) => text);

describe('the list', () => {
  const put = () => press('Put these steps on my list');
  const focused = () => document.activeElement?.textContent;

  test('gets the steps with their dates, once', async () => {
    await openMoves();
    bedtime('19:30');
    put();
    expect(lists().map(({ title }) => title)).toEqual(['Bedtime from 20:00 to 19:30']);
    expect(items()).toEqual([
      'Fri 27 November: bedtime around 19:30',
      'Tue 24 November: bedtime around 19:45',
    ]);
    expect(said()).toBe('These steps are on your list, under Small steps.');
    expect(focused()).toBe('See it under Small steps');
    expect(screen.getByRole('link', { name: /See it/u }).getAttribute('href')).toBe('../progress/');
    expect(screen.queryByRole('button', { name: 'Put these steps on my list' })).toBeNull();
  });

  test('is brought up to date by the same move at another pace, not doubled', async () => {
    await openMoves();
    bedtime('19:30');
    put();
    choose('10 minutes');
    press('Bring my list up to date');
    expect(lists()).toHaveLength(1);
    expect(items()).toHaveLength(3);
    expect(items()).toContain('Mon 30 November: bedtime around 19:30');
    expect(screen.getByText(/^These steps are on your list\./u)).toBeTruthy();
  });

  test('is put away again with undo, and the focus goes along', async () => {
    await openMoves();
    bedtime('19:30');
    put();
    press('Put the list away');
    expect([lists()[0]?.put, said(), focused()]).toEqual(['away', 'The list is put away.', 'Undo']);
    press('Undo');
    expect([lists()[0]?.put, said()]).toEqual(['kept', 'The list is back.']);
    expect(focused()).toBe('See it under Small steps');
    expect(lists()).toHaveLength(1);
  });

  test('of a move that is done stays as it is when the move is made again', async () => {
    await openMoves();
    bedtime('19:30');
    put();
    const { progressStore, withMark } = await import('../../src/storage/progress.ts');
    const tick = (ids: string[]) =>
      act(() => {
        progressStore().update((progress, now) =>
          ids.reduce((known, id) => withMark(known, id, 'done', now), progress),
        );
      });
    const ids = Object.keys(stored().items);
    await tick(ids.slice(0, 1));
    expect(screen.queryByRole('button', { name: 'Put these steps on my list' })).toBeNull();
    await tick(ids);
    put();
    expect(lists()).toHaveLength(2);
    expect(Object.keys(stored().items)).toHaveLength(4);
  });

  test('that was put away stays so when the move is made again', async () => {
    await openMoves();
    bedtime('19:30');
    put();
    press('Put the list away');
    put();
    expect(lists().map(({ put: where }) => where)).toEqual(['away', 'kept']);
    expect(items().filter((text) => text.startsWith('Tue'))).toHaveLength(2);
  });

  test('has the child’s name where there are several children', async () => {
    const { seen } = await openMoves();
    const { withChild } = await import('../../src/storage/routine.ts');
    await act(() =>
      seen.routine?.edit((data, now) =>
        withChild(
          withChild(data, 'first', { name: 'Ada' }, now),
          'two',
          { name: 'Ben', put: 'kept', since: 2 },
          now,
        ),
      ),
    );
    bedtime('19:30');
    put();
    expect(lists()[0]?.title).toBe('Ada: Bedtime from 20:00 to 19:30');
  });

  test('is written in the clock of the reader', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US');
    await openMoves();
    bedtime('7:30 pm');
    put();
    expect(lists()[0]?.title).toBe('Bedtime from 8:00 pm to 7:30 pm');
    expect(items()).toContain('Tue 24 November: bedtime around 7:45 pm');
  });
});

describe('what was entered', () => {
  test('is there again when the page is opened the next day, and the dates stay', async () => {
    await openMoves();
    bedtime('19:30');
    typeAndLeave('Bedtime these days, around', '20:30');
    choose('2 days');
    fireEvent.input(field('First day'), { target: { value: '2026-11-25' } });
    const before = rows();
    leaveThePage();
    vi.setSystemTime(new Date('2026-12-02T12:00:00'));
    await openMoves();
    expect(rows()).toEqual(before);
    expect(chosen('One step every')).toBe('2 days');
  });

  test('goes on in a browser that keeps nothing, which says so', async () => {
    blockStorage();
    await openMoves();
    bedtime('19:30');
    press('Put these steps on my list');
    expect(screen.getByText(/These steps are on your list\. /u)).toBeTruthy();
    expect(await screen.findByText(/doesn’t let pages keep anything/u)).toBeTruthy();
  });

  test('half typed, is not taken for something else', async () => {
    await openMoves();
    type('Bedtime you’d like, around', '19:');
    expect(screen.getByText(/^Nothing to move yet\./u)).toBeTruthy();
    expect(problems()).toBe('');
  });
});
