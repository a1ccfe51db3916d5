import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { beginOnFreshPages, blockStorage, leaveThePage } from '../support/fresh-page.ts';

beginOnFreshPages();

const song = {
  id: 'evening-song',
  text: 'Sing one song',
  hint: 'Any voice will do.',
  said: 'A song you can take anywhere.',
  once: false,
};
const showSong = async () => {
  const { SmallSteps } = await import('../../src/components/progress/SmallSteps.tsx');
  return render(<SmallSteps id="evening" label="An evening" steps={[song]} />).container;
};
const scale = () => screen.getByRole('group', { name: /^Sing one song\s*Any voice will do\.$/u });
const moon = (name: string) => within(scale()).getByRole<HTMLInputElement>('radio', { name });
const chosen = () =>
  within(scale())
    .getAllByRole<HTMLInputElement>('radio')
    .filter(({ checked }) => checked)
    .map((radio) => radio.parentElement?.textContent);
const says = () => screen.getByRole('status').textContent;
const keepMark = (mark: string, version: number) => {
  const boxes = { lists: {}, items: {}, moves: {}, wins: {}, patches: {}, nights: {} };
  const data = { ...(version > 1 && boxes), steps: { [song.id]: { mark, at: 1 } } };
  const envelope = { app: 'small-hours', kind: 'progress', version, revision: 1, savedAt: 1, data };
  localStorage.setItem('small-hours:progress', JSON.stringify(envelope));
};

describe('a small step on the scale of moons', () => {
  test('begins at not yet, with nothing said', async () => {
    await showSong();
    expect([chosen(), says()]).toEqual([['Not yet'], '']);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('waxes and wanes freely, with one kind sentence each time', async () => {
    await showSong();
    fireEvent.click(moon('Sometimes'));
    expect([chosen(), says()]).toEqual([['Sometimes'], song.said]);
    fireEvent.click(moon('Mostly'));
    expect(chosen()).toEqual(['Mostly']);
    expect(says()).toMatch(/^Mostly, these days: “Sing one song”/u);
    fireEvent.click(moon('Sometimes'));
    expect([chosen(), says()]).toEqual([['Sometimes'], 'Sometimes is plenty. Moons wax and wane.']);
    fireEvent.click(moon('Not yet'));
    expect([chosen(), says()]).toEqual([['Not yet'], 'Back to not yet. Steps can go both ways.']);
  });

  test('counts as tried at either moon, once', async () => {
    await showSong();
    fireEvent.click(moon('Sometimes'));
    fireEvent.click(moon('Mostly'));
    expect(screen.getByText('One tried. One is plenty.')).toBeTruthy();
  });

  test.each([1, 3])('that was ticked in version %i is there sometimes', async (version) => {
    keepMark('done', version);
    await showSong();
    expect(chosen()).toEqual(['Sometimes']);
    expect(screen.getByText('One tried. One is plenty.')).toBeTruthy();
  });

  test('is where it was left another day', async () => {
    await showSong();
    fireEvent.click(moon('Mostly'));
    leaveThePage();
    await showSong();
    expect(chosen()).toEqual(['Mostly']);
  });

  test('moves where nothing can be stored, and the page says so', async () => {
    blockStorage();
    await showSong();
    fireEvent.click(moon('Sometimes'));
    expect(chosen()).toEqual(['Sometimes']);
    expect(await screen.findByText(/doesn’t let pages keep anything/u)).toBeTruthy();
  });
});

test('a step that is done once is a tick, also where an earlier mark was on the scale', async () => {
  keepMark('mostly', 3);
  const { SmallSteps } = await import('../../src/components/progress/SmallSteps.tsx');
  render(<SmallSteps id="evening" label="An evening" steps={[{ ...song, once: true }]} />);
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  fireEvent.click(screen.getByRole('checkbox'));
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  expect(screen.queryByRole('radio')).toBeNull();
});
