import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { beginOnFreshPages, blockStorage, leaveThePage } from '../support/fresh-page.ts';
import { press, settle, write } from '../support/progress-page.tsx';

beginOnFreshPages();

const dim = { id: 'evening-dim', text: 'Dim the lights', said: 'A dimmer room.', once: true };
const openList = async () => {
  const { SmallSteps } = await import('../../src/components/progress/SmallSteps.tsx');
  render(<SmallSteps id="evening" label="An evening" steps={[dim]} />);
  await settle();
};
const unfold = async () => {
  await openList();
  await press(/^Something of your own/u);
};
const add = async (text: string) => {
  write('One more step', text);
  await press('Add');
};
/** The steps of the reader's own, as the list has them. */
const own = () =>
  [...document.querySelectorAll('.goal legend')].map(({ textContent }) => textContent);
const rows = () => within(screen.getByRole('list', { name: /^Your own steps/u }));
const undo = () => press('Undo');
/** Unfolds what was put away, which is said to be so much. */
const openPutAway = async (count: string) => {
  const place = screen.getByText(count).closest('details')!;
  place.open = true;
  fireEvent(place, new Event('toggle'));
  await settle();
};

describe('steps of one’s own on a checklist', () => {
  test('are added at the end, on the same scale as the others', async () => {
    await unfold();
    await add('  Hum  a bit ');
    await add('Draw the curtains');
    expect(own()).toEqual(['Hum a bit', 'Draw the curtains']);
    const scale = screen.getByRole('group', { name: 'Hum a bit' });
    fireEvent.click(within(scale).getByRole('radio', { name: 'Sometimes' }));
    expect(screen.getByText('One tried. One is plenty.')).toBeTruthy();
    leaveThePage();
    await openList();
    expect(own()).toEqual(['Hum a bit', 'Draw the curtains']);
  });

  test('need words: an empty one is asked for kindly, and the focus stays', async () => {
    await unfold();
    await press('Add');
    expect(screen.getByText('Write a few words first.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('One more step'));
    await add('x'.repeat(161));
    expect(screen.getByText(/Keep it to 160 characters/u)).toBeTruthy();
    expect(own()).toEqual([]);
  });

  test('are kept without pasted signs that nobody sees, not said to be there and lost', async () => {
    await unfold();
    await add('Hum\u0007 a\u202e bit\u2069');
    expect(own()).toEqual(['Hum a bit']);
    leaveThePage();
    await openList();
    expect(own()).toEqual(['Hum a bit']);
  });

  test('are renamed as they are written, and undo brings the old words back', async () => {
    await unfold();
    await add('Hum');
    write('Step', 'Hum a');
    write('Step', 'Hum a tune');
    expect(own()).toEqual(['Hum a tune']);
    await undo();
    expect(own()).toEqual(['Hum']);
  });

  test('are moved with buttons, and the focus stays on what moved', async () => {
    await unfold();
    for (const text of ['One', 'Two', 'Three']) await add(text);
    await press('Move Three up');
    expect(own()).toEqual(['One', 'Three', 'Two']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move Three up');
    await press('Move Three up');
    await press('Move One down');
    expect(own()).toEqual(['Three', 'Two', 'One']);
    await undo();
    expect(own()).toEqual(['Three', 'One', 'Two']);
  });

  test('are put away, and come back with their moon', async () => {
    await unfold();
    await add('One');
    const moon = () => screen.getByRole<HTMLInputElement>('radio', { name: 'Mostly' });
    fireEvent.click(moon());
    fireEvent.click(rows().getByRole('button', { name: 'Put One away' }));
    expect(own()).toEqual([]);
    await undo();
    expect(own()).toEqual(['One']);
    expect(moon().checked).toBe(true);
  });

  test('that were put away are found again on a later day, and come back to their place', async () => {
    await unfold();
    for (const text of ['One', 'Two', 'Three']) await add(text);
    fireEvent.click(rows().getByRole('button', { name: 'Put Two away' }));
    leaveThePage();
    await unfold();
    expect(own()).toEqual(['One', 'Three']);
    await openPutAway('1 step');
    await press(/^Bring back\s?Two$/u);
    expect(own()).toEqual(['One', 'Two', 'Three']);
    expect(document.activeElement).toBe(screen.getByDisplayValue('Two').closest('li'));
    expect(screen.queryByText('Put away')).toBeNull();
    await undo();
    expect(own()).toEqual(['One', 'Three']);
  });

  test('can be undone after adding, too', async () => {
    await unfold();
    await add('One');
    await undo();
    expect(own()).toEqual([]);
  });

  test('work where nothing can be stored', async () => {
    blockStorage();
    await unfold();
    await add('One');
    expect(own()).toEqual(['One']);
  });
});

describe('a list of one’s own', () => {
  const openLists = async () => {
    const { OwnLists } = await import('../../src/components/progress/OwnLists.tsx');
    render(<OwnLists />);
    await settle();
  };
  const start = async (title: string) => {
    await press('Start a list of your own');
    write('What’s it called?', title);
    await press('Start');
  };
  const titles = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

  test('is started with a name, and takes steps at once', async () => {
    await openLists();
    await start('Sundays');
    expect(document.activeElement?.textContent).toBe('Sundays');
    await add('Stay in pyjamas');
    expect(own()).toEqual(['Stay in pyjamas']);
    leaveThePage();
    await openLists();
    expect(screen.getByRole('heading', { name: 'Sundays' })).toBeTruthy();
    expect(own()).toEqual(['Stay in pyjamas']);
  });

  test('is renamed as it is written, keeps what is on it, and one undo takes it back', async () => {
    await openLists();
    await start('Sundays');
    await add('Stay in pyjamas');
    await press(/^Rename this list/u);
    write('What it’s called', 'Slow');
    write('What it’s called', '  Slow  mornings ');
    expect([titles(), own()]).toEqual([['Slow mornings'], ['Stay in pyjamas']]);
    expect(screen.getByText('Renamed.')).toBeTruthy();
    leaveThePage();
    await openLists();
    expect(titles()).toEqual(['Slow mornings']);
    await press(/^Rename this list/u);
    write('What it’s called', 'Weekends');
    await undo();
    expect([titles(), own()]).toEqual([['Slow mornings'], ['Stay in pyjamas']]);
    expect(document.activeElement).toBe(screen.getByLabelText('What it’s called'));
  });

  test('keeps its last name while there are no words, or too many, and says so kindly', async () => {
    await openLists();
    await start('Sundays');
    await press(/^Rename this list/u);
    const name = screen.getByLabelText('What it’s called');
    for (const [typed, sentence] of [
      ['  ', 'Leave a few words, or put the list away.'],
      ['x'.repeat(121), 'Keep it to 120 characters.'],
    ] as const) {
      fireEvent.change(name, { target: { value: typed } });
      expect(screen.getByText(sentence)).toBeTruthy();
      expect(titles()).toEqual(['Sundays']);
    }
  });

  test('that was put away is found again on a later day, with all that was on it', async () => {
    await openLists();
    await start('Sundays');
    await add('Stay in pyjamas');
    await press(/^Put this list away/u);
    leaveThePage();
    await openLists();
    expect(screen.queryByRole('heading')).toBeNull();
    await openPutAway('1 list');
    await press(/^Bring back\s?Sundays$/u);
    expect([titles(), own()]).toEqual([['Sundays'], ['Stay in pyjamas']]);
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Sundays' }));
    expect(screen.queryByText('Put away')).toBeNull();
  });
});
