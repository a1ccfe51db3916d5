import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { focused, openFamily, push, says, tick } from '../support/family-page.tsx';
import { beginOnFreshPages } from '../support/fresh-page.ts';
import { field, press, problems, type, typeAndLeave } from '../support/routine-page.tsx';

beginOnFreshPages();
beforeEach(() => {
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

const list = () => screen.queryByRole('list', { name: 'Your wind-down, in order' });
const rows = () =>
  within(list()!)
    .getAllByRole('listitem')
    .map((row) => within(row).getByRole('button', { name: /^Change/u }).textContent)
    .map((text) => text.replace('Change ', ''));
const begins = () => screen.getByText(/^Begins at about/u, { selector: 'b' }).textContent;
const own = 'Something of your own';
/** Minutes from a sentence like “Begins at about 18:55, 30 minutes before sleep.” */
const before = () => Number(/(\d+) minutes before sleep/u.exec(begins())?.[1]);

describe('a step', () => {
  const three = async () => {
    await openFamily();
    for (const name of ['Bath or wash', 'Two books', 'Cuddle']) tick(name);
  };

  test('moves up and down, the focus stays on it, and its place is said', async () => {
    await three();
    await push('Move Cuddle up');
    expect(rows()[1]).toBe('Cuddle 5 minutes');
    expect([says('Wind-down'), focused()]).toEqual([
      expect.stringContaining('Cuddle, now 2nd of 3.'),
      'Move Cuddle up',
    ]);
    await push('Move Cuddle up');
    expect([rows()[0], focused()]).toEqual(['Cuddle 5 minutes', 'Move Cuddle up']);
    await push('Move Cuddle down');
    expect([rows()[1], focused()]).toEqual(['Cuddle 5 minutes', 'Move Cuddle down']);
  });

  test('at an end stays there', async () => {
    await three();
    const up = screen.getByRole('button', { name: 'Move Bath or wash up' });
    expect(up.getAttribute('aria-disabled')).toBe('true');
    const said = says('Wind-down');
    fireEvent.click(up);
    fireEvent.click(screen.getByRole('button', { name: 'Move Cuddle down' }));
    expect(rows().map((row) => row.split(' ')[0])).toEqual(['Bath', 'Two', 'Cuddle']);
    expect(says('Wind-down')).toBe(said);
  });

  test('is removed, the focus goes to the next one, and it can come back where it was', async () => {
    await three();
    await push('Remove Two books');
    expect([rows().length, says('Wind-down')]).toEqual([
      2,
      expect.stringContaining('“Two books” is out.'),
    ]);
    expect(focused()).toContain('Cuddle');
    await push('Undo');
    expect(rows()[1]).toBe('Two books 10 minutes');
    expect(focused()).toContain('Two books');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('that is the last one gives the focus to the field for another', async () => {
    await openFamily();
    tick('Cuddle');
    await push('Remove Cuddle');
    expect([list(), focused()]).toEqual([null, own]);
    await push('Undo');
    expect(rows()).toEqual(['Cuddle 5 minutes']);
  });

  test('can be unticked as well, and that can be undone', async () => {
    await three();
    tick('Bath or wash');
    expect(rows()).toHaveLength(2);
    await push('Undo');
    expect(rows()[0]).toBe('Bath or wash 10 minutes');
  });

  test('is renamed as it is typed, and stays ticked under its old name', async () => {
    await three();
    await push(/^Change Two books/u);
    typeAndLeave('What you do', '  One long book ');
    expect(rows()[1]).toBe('One long book 10 minutes');
    expect(field('What you do').value).toBe('One long book');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Two books' }).checked).toBe(
      true,
    );
  });

  test.each([
    ['', /Write what you do/u],
    ['  ', /Write what you do/u],
    ['x'.repeat(61), /60 characters fit/u],
    ['👨‍👩‍👧‍👦'.repeat(6), /an emoji counts for several/u],
  ])('is not renamed “%s”; what was typed stays, and so does the step', async (name, sentence) => {
    await three();
    await push(/^Change Two books/u);
    typeAndLeave('What you do', name);
    expect([problems(), field('What you do').value]).toEqual([
      expect.stringMatching(sentence),
      name,
    ]);
    expect(rows()[1]).toBe('Two books 10 minutes');
    type('What you do', 'Books');
    expect([problems(), rows()[1]]).toEqual(['', 'Books 10 minutes']);
  });

  test('takes 1 to 60 minutes', async () => {
    await three();
    await push(/^Change Cuddle/u);
    press('1 minute more');
    expect([rows()[2], before()]).toEqual(['Cuddle 6 minutes', 26]);
    for (const wrong of ['0', '61', '2.5', 'long', '']) {
      typeAndLeave('How long it takes', wrong);
      expect(problems()).toMatch(/between 1 and 60/u);
    }
    typeAndLeave('How long it takes', '1 minute');
    expect([problems(), rows()[2]]).toEqual(['', 'Cuddle 1 minute']);
    press('1 minute less');
    expect(rows()[2]).toBe('Cuddle 1 minute');
    typeAndLeave('How long it takes', ' 60 min');
    press('1 minute more');
    expect(rows()[2]).toBe('Cuddle 60 minutes');
  });
});
