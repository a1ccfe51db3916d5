import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { focused, openFamily, push, says } from '../support/family-page.tsx';
import { beginOnFreshPages, leaveThePage } from '../support/fresh-page.ts';
import { field, problems, type, typeAndLeave } from '../support/routine-page.tsx';

beginOnFreshPages();
beforeEach(() => {
  // A Tuesday.
  vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00'), toFake: ['Date'] });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

const routineField = 'What this routine is called';
const childField = 'What you call your child';
/** The routines to look at, as they are read out; the one in view has a star. */
const shown = () =>
  screen
    .queryAllByRole<HTMLInputElement>('radio')
    .map((radio) => `${radio.checked ? '*' : ''}${radio.labels?.[0]?.textContent ?? ''}`);
const later = () => vi.setSystemTime(Date.now() + 1000);
const addRoutine = async (name: string) => {
  later();
  await push(name);
};

describe('a family of one child and one routine', () => {
  test('has names to give and nothing to choose from', async () => {
    await openFamily();
    expect([shown(), says('Family')]).toEqual([[], '']);
    expect([field(routineField).value, field(childField).value]).toEqual(['', '']);
    expect(screen.getByText(/In use: every day/u)).toBeTruthy();
    expect(localStorage.length).toBe(0);
  });

  test('keeps names as they are typed, emoji and all', async () => {
    const { state } = await openFamily();
    type(childField, 'Mia 👩‍👧');
    typeAndLeave(routineField, ' Home day ');
    expect([state().child.name, state().routine.name]).toEqual(['Mia 👩‍👧', 'Home day']);
    leaveThePage();
    await openFamily();
    expect([field(routineField).value, field(childField).value]).toEqual(['Home day', 'Mia 👩‍👧']);
  });

  test('asks for a shorter name, and keeps what was typed and the last name that fitted', async () => {
    const { state } = await openFamily();
    typeAndLeave(childField, 'Mia');
    const long = 'Mia Theodora Alexandra Wilhelmina of Bath';
    type(childField, long);
    expect(problems()).toBe('');
    typeAndLeave(childField, long);
    expect(problems()).toMatch(/40 characters fit, and an emoji counts for several/u);
    expect([field(childField).value, state().child.name]).toEqual([long, 'Mia']);
    typeAndLeave(childField, long.slice(0, 40));
    expect([problems(), state().child.name]).toEqual(['', long.slice(0, 40)]);
  });

  test('can have its names taken away again', async () => {
    const { state } = await openFamily();
    typeAndLeave(childField, 'Mia');
    typeAndLeave(childField, '   ');
    expect([state().child.name, field(childField).value, problems()]).toEqual([null, '', '']);
    typeAndLeave(routineField, 'Home day');
    typeAndLeave(routineField, '');
    expect(state().routine.name).toBeNull();
  });

  test('keeps its only routine, and says why', async () => {
    const { state } = await openFamily();
    for (const name of ['Delete Routine 1', 'Put Routine 1 away']) {
      expect(screen.getByRole('button', { name }).getAttribute('aria-disabled')).toBe('true');
      await push(name);
      expect(says('Family')).toBe('Routine 1 is the only one your child has in use, so it stays.');
    }
    expect(state().family.routines).toHaveLength(1);
    expect(screen.getByText(/there’s always one to plan with/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Delete Your/u })).toBeNull();
  });
});

describe('several children', () => {
  test('each have an age and routines of their own', async () => {
    const { state, answer } = await openFamily();
    typeAndLeave(childField, 'Mia');
    answer({ ageMonths: 30 });
    later();
    await push('Add a child');
    expect([focused(), says('Family')]).toEqual([childField, 'Child 2 is in.']);
    expect([state().child.ageMonths, state().answers.ageMonths]).toEqual([null, 8]);
    typeAndLeave(childField, 'Tom');
    expect(screen.getAllByRole('group', { name: /^(?:Mia|Tom)$/u }).length).toBeGreaterThan(1);
    expect(shown()).toEqual(['Routine 1 every day · today', '*Routine 1 every day · today']);
  });

  test('of the same age share the age and the times, and go their own ways from there', async () => {
    const { state, answer } = await openFamily();
    answer({ ageMonths: 5.5, temperament: 'sensitive' });
    answer({ wakeUp: 375 });
    await addRoutine('Weekend');
    later();
    await push('Add a child of the same age');
    expect(state().answers).toMatchObject({ ageMonths: 5.5, temperament: null, wakeUp: 375 });
    expect(shown()).toEqual([
      'Routine 1 Mon to Fri · today',
      'Weekend Sat, Sun',
      '*Routine 1 Mon to Fri · today',
      'Weekend Sat, Sun',
    ]);
    answer({ wakeUp: 400 });
    expect(state().family.routines.map(({ wakeUp }) => wakeUp)).toEqual([375, null, 400, null]);
  });

  test('are chosen with a tap', async () => {
    const { state } = await openFamily();
    typeAndLeave(childField, 'Mia');
    later();
    await push('Add a child');
    fireEvent.click(screen.getAllByRole('radio')[0]!);
    expect(state().child.name).toBe('Mia');
    expect(field(childField).value).toBe('Mia');
  });

  test('can be deleted with their routines, and come back with all of them', async () => {
    const { state } = await openFamily();
    typeAndLeave(childField, 'Mia');
    await addRoutine('Weekend');
    later();
    await push('Add a child');
    fireEvent.click(screen.getAllByRole('radio')[0]!);
    await push('Delete Mia');
    expect([says('Family'), focused()]).toEqual(['Mia and their routines are deleted.', 'Undo']);
    expect([state().family.children.length, state().family.routines.length]).toEqual([1, 1]);
    expect(state().family.children[0].id).not.toBe('first');
    await push('Undo');
    expect(state().child.name).toBe('Mia');
    expect(state().family.routines).toHaveLength(3);
  });
});
