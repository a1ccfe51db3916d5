import { act, fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { focused, openFamily, push, says, tick } from '../support/family-page.tsx';
import { beginOnFreshPages, leaveThePage } from '../support/fresh-page.ts';
import { typeAndLeave } from '../support/routine-page.tsx';

beginOnFreshPages();
beforeEach(() => {
  // A Tuesday.
  vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00'), toFake: ['Date'] });
  vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
});

const routineField = 'What this routine is called';
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

describe('another routine', () => {
  test('of a usual kind is in view at once, and its name can be changed', async () => {
    const { state } = await openFamily();
    await addRoutine('Nursery day');
    expect(state().routine.name).toBe('Nursery day');
    expect(focused()).toBe(routineField);
    expect(shown()).toEqual(['Routine 1 every day · today', '*Nursery day on no weekday yet']);
    expect(says('Family')).toBe('Nursery day is in. Which days is it for?');
    expect(screen.queryByRole('button', { name: 'Nursery day' })).toBeNull();
  });

  test('for the weekend is for the weekend', async () => {
    await openFamily();
    await addRoutine('Weekend');
    expect(shown()).toEqual(['Routine 1 Mon to Fri · today', '*Weekend Sat, Sun']);
  });

  test('without a name is called by its place', async () => {
    await openFamily();
    await addRoutine('Another');
    expect(shown()[1]).toBe('*Routine 2 on no weekday yet');
  });

  test('begins with the age and no other answer; a copy has them all', async () => {
    const { state, answer } = await openFamily();
    answer({ wakeUp: 385, naps: 1, windDown: [{ id: 'a', name: 'Bath', minutes: 9 }] });
    await push('Add a child');
    await push('Undo');
    later();
    await push('Copy Routine 1');
    expect(state().routine).toMatchObject({ name: 'Routine 1 copy', wakeUp: 385, naps: 1 });
    expect(state().routine.windDown).toHaveLength(1);
    expect(focused()).toBe(routineField);
    await addRoutine('Holiday');
    expect(state().routine).toMatchObject({ name: 'Holiday', wakeUp: null, naps: null });
  });

  test('copied from one with a long name has a name that fits', async () => {
    const { state } = await openFamily();
    typeAndLeave(routineField, `${'x'.repeat(36)}👩‍👧`.slice(0, 40));
    await push(/^Copy/u);
    expect(state().routine.name).toBe(`${'x'.repeat(35)} copy`);
  });

  test('can be undone: the one from before is in view again', async () => {
    const { state } = await openFamily();
    await addRoutine('Weekend');
    await push('Undo');
    expect([shown(), state().routine.id]).toEqual([[], 'first']);
    expect([says('Family'), focused()]).toEqual(['Back as it was.', routineField]);
  });
});

describe('weekdays', () => {
  const two = async () => {
    const opened = await openFamily();
    typeAndLeave(routineField, 'Home day');
    await addRoutine('Nursery day');
    return opened;
  };

  test('are ticked for the routine in view, and the others make room', async () => {
    const { state } = await two();
    tick('Thursday');
    tick('Tuesday');
    expect(state().routine.days).toEqual([1, 3]);
    expect(shown()).toEqual(['Home day Mon, Wed, Fri to Sun', '*Nursery day Tue, Thu · today']);
    tick('Tuesday');
    expect(state().routine.days).toEqual([3]);
  });

  test('on two routines are said, with the one that goes first', async () => {
    await two();
    tick('Tuesday');
    await addRoutine('Holiday');
    tick('Tuesday');
    const note =
      'Tue: on Holiday and on Nursery day. Nursery day goes first there, as it was added first.';
    expect(says('Family')).toBe(note);
    expect(screen.getAllByText(note)).toHaveLength(2);
    expect(shown()[1]).toBe('Nursery day Tue · today');
  });

  test.each([
    ['Take Tue off Nursery day', 'Holiday'],
    ['Take Tue off Holiday', 'Nursery day'],
  ])('“%s” leaves them to %s, and can be undone', async (button, winner) => {
    await two();
    tick('Tuesday');
    tick('Friday');
    await addRoutine('Holiday');
    tick('Tuesday');
    await push(button);
    expect(focused()).toBe('Undo');
    expect(screen.queryByText(/goes first there/u)).toBeNull();
    expect(shown().find((one) => one.endsWith('today'))).toContain(`${winner} Tue`);
    await push('Undo');
    expect(screen.getByText(/goes first there/u)).toBeTruthy();
  });
});

describe('a routine that goes', () => {
  const two = async () => {
    const opened = await openFamily();
    typeAndLeave(routineField, 'Home day');
    await addRoutine('Weekend');
    return opened;
  };

  test('is deleted at once, and undone with one tap', async () => {
    const { state } = await two();
    await push('Delete Weekend');
    expect([shown(), state().routine.name]).toEqual([[], 'Home day']);
    expect([says('Family'), focused()]).toEqual(['Weekend is deleted.', 'Undo']);
    await push('Undo');
    expect(shown()).toEqual(['Home day Mon to Fri · today', '*Weekend Sat, Sun']);
  });

  test('can be put away and brought back', async () => {
    await two();
    await push('Put Weekend away');
    expect([shown(), focused()]).toEqual([[], 'Undo']);
    expect(screen.getByText('Your child: Weekend')).toBeTruthy();
    leaveThePage();
    await openFamily();
    await push('Bring back Weekend');
    expect(says('Family')).toBe('Weekend is back.');
    expect(shown()).toEqual(['*Home day Mon to Fri · today', 'Weekend Sat, Sun']);
  });

  test('can be deleted while it is put away, and undone to where it was', async () => {
    await two();
    await push('Put Weekend away');
    await push('Delete Weekend');
    expect(screen.queryByText('Your child: Weekend')).toBeNull();
    await push('Undo');
    expect(screen.getByText('Your child: Weekend')).toBeTruthy();
  });

  test('is not one that another tab left as the last, meanwhile', async () => {
    const { state } = await two();
    const { withRoutine } = await import('../../src/storage/routine.ts');
    const button = screen.getByRole('button', { name: 'Delete Weekend' });
    await act(() => {
      state().edit((data, now) => withRoutine(data, 'first', { put: 'archived' }, now));
      fireEvent.click(button);
    });
    expect(says('Family')).toBe('Weekend is the only one your child has in use, so it stays.');
    expect(state().family.routines.map(({ name }) => name)).toContain('Weekend');
  });
});
