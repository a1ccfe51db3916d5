import { screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { beginOnFreshPages, leaveThePage } from '../support/fresh-page.ts';
import { expectKindWords } from '../support/kind-words.ts';
import {
  beginOnATuesday,
  openMoves,
  choose,
  rows,
  dates,
  shown,
  bedtime,
} from '../support/moves-page.tsx';
import { press, typeAndLeave } from '../support/routine-page.tsx';

beginOnFreshPages();
beginOnATuesday();

describe('dropping a nap', () => {
  test('takes two weeks, with each day’s times and an earlier bedtime on days with fewer', async () => {
    await openMoves({ ageMonths: 14, naps: 2 });
    choose('A nap fewer');
    press('Show the 9 days in between');
    expect(dates()).toHaveLength(14);
    expect(
      rows()
        .map(({ what }) => what?.slice(0, 1))
        .join(''),
    ).toBe('22122121212111');
    expect(rows()[0]?.rest).toMatch(/^Around \d\d:\d\d and \d\d:\d\d, bedtime around 19:50$/u);
    expect(rows()[2]?.rest).toMatch(/^Around \d\d:\d\d, bedtime around 19:20$/u);
    expect(screen.getByText(/Going back to 2 naps for a few days is part of it/u)).toBeTruthy();
    expect(screen.getByText(/^Signs that a nap is on its way out/u)).toBeTruthy();
  });

  test('goes from 1 nap to quiet time', async () => {
    await openMoves({ ageMonths: 36 });
    choose('A nap fewer');
    expect(rows()[2]?.what).toBe('Quiet time');
    expect(screen.getByText(/Quiet time stays/u)).toBeTruthy();
    press('Put these steps on my list');
    expect(localStorage.getItem('small-hours:progress')).toContain(
      '"title":"From 1 nap a day to quiet time"',
    );
  });

  test.each([
    [{ ageMonths: 9 }, 'At 9 months, 2 naps a day are usual'],
    [{ ageMonths: 20 }, 'At 20 months, 1 nap a day is usual'],
    [{ ageMonths: 5 }, 'At 5 months, 3 to 4 naps a day are usual'],
    [{ ageMonths: 40, naps: 0 }, 'Your days go without a nap already'],
  ])('is not offered where no fewer are usual (%j)', async (answers, sentence) => {
    await openMoves(answers);
    choose('A nap fewer');
    expect(screen.getByText((text) => text.startsWith(sentence))).toBeTruthy();
    expect(screen.queryAllByRole('term')).toEqual([]);
    expect(screen.queryByRole('button', { name: /my list/u })).toBeNull();
  });

  test('plans each day with the set naps of its own weekday', async () => {
    const nursery = { start: 720, end: 780, label: 'nursery', days: [2 as const] };
    await openMoves({ ageMonths: 14, naps: 2, setNaps: [nursery] });
    choose('A nap fewer');
    expect(rows()[1]?.rest).toContain('12:00');
    expect(rows()[2]?.rest).not.toContain('12:00');
  });
});

describe('by age', () => {
  test('under 6 months babies find their own pace, a quarter of an hour at a time', async () => {
    await openMoves({ ageMonths: 5, protest: 'least' });
    expect(screen.getByText(/Babies this young find their own pace/u)).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'How far each time' })).toBeNull();
    bedtime('19:30');
    expect(shown(/steps of 15 minutes|^1 step/u)).toBeTruthy();
  });

  test('from 6 months there is no such sentence', async () => {
    await openMoves({ ageMonths: 6 });
    expect(screen.queryByText(/Babies this young/u)).toBeNull();
  });
});

test('every word is kind, and speaks of times only', async () => {
  for (const answers of [{ ageMonths: 5 }, { ageMonths: 14, naps: 2 }, { ageMonths: 36 }]) {
    const { page } = await openMoves(answers);
    for (const at of ['18:00', '22:30']) {
      bedtime(at);
      expectKindWords([...page.querySelectorAll('p')].map((p) => p.textContent).join(' '));
    }
    choose('Wake-up');
    for (const at of ['5:00', '8:30']) {
      typeAndLeave('Up when you’d like, around', at);
      expectKindWords([...page.querySelectorAll('p')].map((p) => p.textContent).join(' '));
    }
    choose('A nap fewer');
    for (const { textContent } of page.querySelectorAll('p, li')) {
      if (textContent.trim()) expectKindWords(textContent);
    }
    expect(page.textContent).not.toMatch(
      /train|should|must|missed|overdue|too late|streak|failed/iu,
    );
    expect(page.textContent).toContain('Evidence: thin, mostly custom');
    leaveThePage();
    localStorage.clear();
  }
});
