import { fireEvent, screen, within } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { focused, openFamily, push, tick } from '../support/family-page.tsx';
import { beginOnFreshPages, leaveThePage } from '../support/fresh-page.ts';
import { typeAndLeave } from '../support/routine-page.tsx';

beginOnFreshPages();
beforeEach(() => {
  // A Tuesday.
  vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00'), toFake: ['Date'] });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

const picker = () => screen.queryByLabelText<HTMLSelectElement>('Whose day, which day');
const options = () =>
  within(picker()!)
    .getAllByRole<HTMLOptionElement>('option')
    .map(({ textContent, selected }) => `${selected ? '*' : ''}${textContent}`);

/** Mia with a home day and a nursery day on Tuesdays, the home day in view. */
const openMia = async () => {
  const opened = await openFamily();
  typeAndLeave('What you call your child', 'Mia');
  typeAndLeave('What this routine is called', 'Home day');
  await push('Nursery day');
  tick('Tuesday');
  fireEvent.click(screen.getAllByRole('radio')[0]!);
  return opened;
};

describe('the picker', () => {
  test('is not there while there is one routine, or only one in use', async () => {
    await openFamily();
    expect(picker()).toBeNull();
    await push('Holiday');
    expect(options()).toEqual(['Your child: Routine 1', '*Your child: Holiday']);
    await push('Put Holiday away');
    expect(picker()).toBeNull();
  });

  test('groups the routines by child, and shows the chosen one', async () => {
    const { state } = await openMia();
    await push('Add a child');
    const groups = within(picker()!).getAllByRole<HTMLOptGroupElement>('group');
    expect(groups.map(({ label }) => label)).toEqual(['Mia', 'Child 2']);
    expect(options()).toEqual(['Mia: Home day', 'Mia: Nursery day', '*Child 2: Routine 1']);
    fireEvent.change(picker()!, { target: { value: 'first' } });
    await screen.findByDisplayValue('Mia: Home day');
    expect(state().routine.name).toBe('Home day');
    expect(options()[0]).toBe('*Mia: Home day');
  });

  test('keeps what was chosen until another day, and offers today’s with one tap', async () => {
    await openMia();
    leaveThePage();
    const { state } = await openFamily();
    expect(state().routine.name).toBe('Home day');
    await push('Today is Tuesday: show Nursery day');
    expect(state().routine.name).toBe('Nursery day');
    expect(screen.queryByRole('button', { name: /^Today is/u })).toBeNull();
    expect(focused()).toBe('Whose day, which day');
  });

  test('offers nothing on a day that is in view already', async () => {
    await openMia();
    leaveThePage();
    vi.setSystemTime(new Date('2026-11-25T12:00:00'));
    await openFamily();
    expect(screen.queryByRole('button', { name: /^Today is/u })).toBeNull();
  });
});
