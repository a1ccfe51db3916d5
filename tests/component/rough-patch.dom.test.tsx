import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { beginOnFreshPages, blockStorage, leaveThePage } from '../support/fresh-page.ts';
import {
  line,
  openProgress,
  press,
  said,
  storedValues,
  week,
  write,
} from '../support/progress-page.tsx';

beginOnFreshPages();

const choose = (name: string) => {
  fireEvent.click(screen.getByRole('radio', { name }));
};
const mark = async (kind = 'Illness') => {
  await press('Mark a rough patch');
  choose(kind);
};
const notice = () => document.querySelector('.call-weather')?.textContent ?? '';

describe('a rough patch', () => {
  test('is kept from the moment its kind is chosen, open from today', async () => {
    await openProgress();
    await mark('Teething');
    await press('Done');
    expect(said()).toBe('Marked. Nothing is expected until it passes.');
    leaveThePage();
    await openProgress();
    expect(notice()).toContain('Teething, since 23 November.');
    expect(notice()).toContain('Nothing is expected here until it passes.');
    expect(line()).toEqual(['Today · rough patch | Teething, since 23 November.']);
    expect(week().at(-1)).toBe('Monday 23 November: nothing noted, in a rough patch: Teething');
    expect(screen.getByText('Nothing here this week, and nothing is expected.')).toBeTruthy();
  });

  test('that nobody chose a kind for leaves nothing', async () => {
    await openProgress();
    await press('Mark a rough patch');
    await press('Done');
    expect([line(), notice(), said()]).toEqual([[], '', '']);
  });

  test('can be from a day to a day, with a few words', async () => {
    await openProgress();
    await mark();
    write('From', '2026-11-08');
    choose('It’s over');
    write('Last day', '2026-11-12');
    write('A few words, if you like', 'A cold');
    await press('Done');
    expect(said()).toBe('Marked. Nothing from those days counts against anything.');
    expect(line()).toEqual(['12 November · rough patch | Illness, 8 to 12 November. A cold']);
    expect(storedValues('patches')).toEqual([
      { kind: 'illness', from: '2026-11-08', to: '2026-11-12', note: 'A cold' },
    ]);
    expect(notice()).toBe('');
  });

  test('does not end before it began: a kind sentence names the day', async () => {
    await openProgress();
    await mark();
    choose('It’s over');
    const last = screen.getByLabelText('Last day');
    fireEvent.input(last, { target: { value: '2026-11-20' } });
    fireEvent.blur(last);
    expect(screen.getByRole('dialog').textContent).toContain(
      'That’s before it began, on 23 November. Choose that day or a later one.',
    );
  });

  test('that is over offers the way back: the article and its small steps', async () => {
    await openProgress();
    await mark();
    await press('Done');
    await press(/^It’s over\s*: Illness$/u);
    expect(screen.getByRole('link', { name: 'Getting back on track' }).getAttribute('href')).toBe(
      '/articles/back/',
    );
    expect(screen.getByRole('link', { name: 'its small steps' }).getAttribute('href')).toBe(
      '#checklist-back',
    );
    expect(notice()).not.toContain('expected');
    expect(document.activeElement?.textContent).toBe('Undo');
    await press('Undo');
    expect(notice()).toContain('Illness, since 23 November.');
    expect(document.activeElement?.textContent).toMatch(/^It’s over/u);
  });

  test('offers the way back for a week, and is only a memory after that', async () => {
    await openProgress();
    await mark();
    choose('It’s over');
    await press('Done');
    leaveThePage();
    await openProgress(new Date(2026, 10, 29, 9));
    expect(notice()).toContain('gentle way back');
    leaveThePage();
    await openProgress(new Date(2026, 10, 30, 9));
    expect(notice()).toBe('');
    expect(line()).toEqual(['23 November · rough patch | Illness, 23 November.']);
  });

  test('can be changed, and taken away with undo', async () => {
    await openProgress();
    await mark();
    await press('Done');
    await press(/^Change\s*: Illness$/u);
    choose('Just hard');
    await press('Done');
    expect(notice()).toContain('Just hard, since 23 November.');
    await press(/^Change\s*: Just hard$/u);
    await press('Take this rough patch away');
    expect([line(), notice()]).toEqual([[], '']);
    await press('Undo');
    expect(notice()).toContain('Just hard, since 23 November.');
  });

  test('can be marked where nothing can be stored', async () => {
    blockStorage();
    await openProgress();
    await mark();
    await press('Done');
    expect(notice()).toContain('Illness, since 23 November.');
  });
});

test('a win in a rough patch is kept like any other, and stands in its weather', async () => {
  await openProgress();
  await mark();
  await press('Done');
  await press('I asked for help');
  expect(line()).toEqual(['Today · rough patch | Illness, since 23 November. | I asked for help']);
  expect(document.querySelectorAll('.wins > .is-weather')).toHaveLength(1);
});
