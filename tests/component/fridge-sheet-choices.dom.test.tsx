import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { beginOnFreshPages, blockStorage, leaveThePage } from '../support/fresh-page.ts';
import { choose, openSheet, row, rows, stretch, today } from '../support/fridge-sheet-page.tsx';

beginOnFreshPages();
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${today}T12:00:00`), toFake: ['Date'] });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

const news = () => screen.getByRole('status').textContent;

describe('what can be chosen', () => {
  test('is the clock, for this page and the routine builder alike', async () => {
    await openSheet({ ageMonths: 8 });
    expect(news()).toBe('');
    choose('7:00 pm');
    expect(row('Up')).toMatch(/7:00 am/u);
    expect(news()).toBe('The sheet is for every day, with times like 7:00 pm and °C first.');
    leaveThePage();
    const { clockStyle, settingsStore } = await import('../../src/storage/settings.ts');
    expect(clockStyle(settingsStore().read())).toBe('12h');
  });

  test('is the temperature that comes first, and is remembered', async () => {
    await openSheet({ ageMonths: 8 });
    choose('°F');
    expect(news()).toMatch(/°F first\.$/u);
    leaveThePage();
    await openSheet({ ageMonths: 8 });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '°F' }).checked).toBe(true);
  });

  test('begins as it is written where the reader is', async () => {
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-US');
    await openSheet({ ageMonths: 8 });
    expect(row('Up')).toMatch(/7:00 am/u);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: '°F' }).checked).toBe(true);
  });

  test('are the days, where they differ', async () => {
    await openSheet({ ageMonths: 13 }, { setNaps: [stretch(720, 800, 'Nursery nap', [1, 3])] });
    await screen.findByRole('radio', { name: 'Tue, Thu' });
    expect(row('Nursery nap')).toBe('there is none');
    choose('Tue, Thu');
    expect(row('Nursery nap')).toMatch(/12:00 until 13:20/u);
    expect(screen.getByText('13 months old · Tue, Thu')).toBeTruthy();
    expect(news()).toMatch(/^The sheet is for Tue, Thu/u);
  });

  test('are no days where all are alike', async () => {
    await openSheet({ ageMonths: 13 });
    expect(screen.queryByRole('radio', { name: /Mon|every/u })).toBeNull();
  });

  test('is when to print', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await openSheet({ ageMonths: 13 });
    fireEvent.click(screen.getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
  });
});

describe('before there is anything to print', () => {
  test('a family that told nothing hears that the day is a sample', async () => {
    const { page } = await openSheet();
    expect(page.textContent).toMatch(/this is a sample/u);
    expect(rows().length).toBeGreaterThan(4);
    expect(localStorage.length).toBe(0);
  });

  test('a child who has turned 4 since gets the blank sheet, and the reason', async () => {
    const { blank } = await openSheet({ ageBy: 'birth-date', birthDate: '2021-05-01' });
    expect(screen.getByRole('article')).toBe(blank);
    expect(await screen.findByText(/over 4.*blank one to write on/u)).toBeTruthy();
  });

  test('the blank sheet stays away from all others', async () => {
    const { blank } = await openSheet({ ageMonths: 13 });
    expect(blank.hidden).toBe(true);
  });

  test('a browser that keeps nothing is said to', async () => {
    blockStorage();
    await openSheet();
    expect(await screen.findByText(/doesn’t let pages keep anything/u)).toBeTruthy();
  });
});
