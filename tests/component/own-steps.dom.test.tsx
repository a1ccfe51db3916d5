import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { beginOnFreshPages, leaveThePage } from '../support/fresh-page.ts';
import { expectKindWords } from '../support/kind-words.ts';

beginOnFreshPages();

const key = 'small-hours:progress';
const bedtime = 'move-bedtime-first-1170-1';
const list = (title: string, made: number, put = 'kept') => ({ title, made, put, at: made });
const item = (of: string, text: string, place: number, put = 'kept') => ({
  list: of,
  text,
  place,
  put,
  at: 1,
});

/** Keeps a text, as an earlier visit did. */
const keep = (data: object): string => {
  const newValue = JSON.stringify({
    app: 'small-hours',
    kind: 'progress',
    version: 2,
    revision: 1,
    savedAt: 1,
    data: { steps: {}, lists: {}, items: {}, moves: {}, ...data },
  });
  localStorage.setItem(key, newValue);
  return newValue;
};
/** Keeps a text as another tab of the same browser would, which tells this one. */
const keepInAnotherTab = async (data: object) => {
  const newValue = keep(data);
  await act(() => {
    window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
  });
};
const twoLists = {
  lists: {
    [bedtime]: list('Bedtime from 20:00 to 19:30', 1000),
    'move-naps-first-1-1': list('From 2 naps a day to 1', 2000),
  },
  items: {
    [`${bedtime}-1170`]: item(bedtime, 'Fri 27 November: bedtime around 19:30', -1170),
    [`${bedtime}-1185`]: item(bedtime, 'Tue 24 November: bedtime around 19:45', -1185),
    [`${bedtime}-1180`]: item(bedtime, 'Tue 24 November: bedtime around 19:40', -1180, 'away'),
    'move-naps-first-1-1-1': item('move-naps-first-1-1', 'Mon 7 December: 1 nap', 0),
  },
};

/** Opens the place of own lists, as the progress page has it. */
const openLists = async () => {
  document.body.innerHTML = '<div data-own-lists></div>';
  const root = document.querySelector<HTMLElement>('[data-own-lists]')!;
  const { mountOwnLists } = await import('../../src/components/progress/mount-own-lists.tsx');
  await act(() => mountOwnLists(root));
  return root;
};
const titles = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);
const group = (name = 'Bedtime from 20:00 to 19:30') => screen.getByRole('group', { name });
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const away = () =>
  screen.getByRole('button', { name: /^Put this list away ?: Bedtime from 20:00 to 19:30$/u });
const saysAmong = (text: string) =>
  screen.getAllByRole('status').some(({ textContent }) => textContent === text);

describe('own lists', () => {
  test('are only a way to start one where there are none', async () => {
    const root = await openLists();
    expect(root.textContent).toBe('Start a list of your own');
  });

  test('stand with the newest first, and their steps in order', async () => {
    keep(twoLists);
    await openLists();
    expect(titles()).toEqual(['From 2 naps a day to 1', 'Bedtime from 20:00 to 19:30']);
    const steps = within(group()).getAllByRole('checkbox');
    expect(steps.map((step) => step.parentElement?.textContent)).toEqual([
      'Tue 24 November: bedtime around 19:45',
      'Fri 27 November: bedtime around 19:30',
    ]);
  });

  test('are ticked like any other, and know it the next day', async () => {
    keep(twoLists);
    await openLists();
    fireEvent.click(box(/19:45/u));
    expect(within(group()).getByRole('status').textContent).toBe(
      'Noted. A few minutes is a real step.',
    );
    expect(within(group()).getByText('One tried. One is plenty.')).toBeTruthy();
    leaveThePage();
    await openLists();
    expect([box(/19:45/u).checked, box(/19:30/u).checked]).toEqual([true, false]);
  });

  test('appear and change at once when another tab changes them', async () => {
    const root = await openLists();
    await keepInAnotherTab(twoLists);
    expect(titles()).toHaveLength(2);
    await keepInAnotherTab({
      ...twoLists,
      lists: { [bedtime]: { ...list('Bedtime', 1000, 'away'), at: 5000 } },
    });
    expect(titles()).toEqual(['From 2 naps a day to 1']);
    expect(root.textContent).not.toContain('Undo');
  });

  test('say nothing of dates that have passed, and count nothing but what was done', async () => {
    keep(twoLists);
    const root = await openLists();
    fireEvent.click(box(/19:45/u));
    fireEvent.click(box(/1 nap/u));
    expect(root.textContent).not.toMatch(
      /missed|overdue|too late|behind schedule|%|\bof 2\b|streak|in a row/iu,
    );
    expect(root.querySelector('.call-care, .error')).toBeNull();
    for (const { textContent } of root.querySelectorAll('p')) {
      if (textContent.trim()) expectKindWords(textContent);
    }
  });
});

describe('putting a list away', () => {
  test('leaves a line with a way back in its place, and the focus there', async () => {
    keep(twoLists);
    await openLists();
    fireEvent.click(box(/19:45/u));
    fireEvent.click(away());
    expect(titles()).toEqual(['From 2 naps a day to 1']);
    expect(screen.getByText('“Bedtime from 20:00 to 19:30” is put away.')).toBeTruthy();
    expect(saysAmong('The list is put away.')).toBe(true);
    expect(document.activeElement?.textContent).toBe('Undo');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(titles()).toHaveLength(2);
    expect(box(/19:45/u).checked).toBe(true);
    expect(saysAmong('The list is back.')).toBe(true);
    expect(document.activeElement).toBe(away());
  });

  test('is for good once the page is left, though nothing is deleted', async () => {
    keep(twoLists);
    await openLists();
    fireEvent.click(away());
    leaveThePage();
    const root = await openLists();
    expect(titles()).toEqual(['From 2 naps a day to 1']);
    expect(root.textContent).not.toContain('Undo');
    expect(localStorage.getItem(key)).toContain('Tue 24 November: bedtime around 19:45');
  });

  test('of the last list still offers the way back', async () => {
    keep({ lists: { [bedtime]: twoLists.lists[bedtime] }, items: twoLists.items });
    await openLists();
    fireEvent.click(away());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(titles()).toEqual(['Bedtime from 20:00 to 19:30']);
  });
});

test('a page shows the list of a move that was made before it was opened', async () => {
  const { progressStore, withOwnList } = await import('../../src/storage/progress.ts');
  progressStore().update((progress, now) =>
    withOwnList(
      progress,
      'move-mine',
      { title: 'Mine', items: [{ id: 'a', text: 'One', place: 1 }] },
      now,
    ),
  );
  leaveThePage();
  const { OwnLists } = await import('../../src/components/progress/OwnLists.tsx');
  render(<OwnLists />);
  expect(screen.getByRole('checkbox', { name: 'One' })).toBeTruthy();
});
