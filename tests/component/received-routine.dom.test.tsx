import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Family } from '../../src/domain/family.ts';
import { encodeLink } from '../../src/domain/shared-routine.ts';
import { beginAlong, change, openLink, type OpenState } from '../support/along-page.tsx';
import { beginOnFreshPages, blockStorage, leaveThePage } from '../support/fresh-page.ts';
import { dayInWords, press } from '../support/routine-page.tsx';
import { childOf, routineOf } from '../support/shared-samples.ts';

beginOnFreshPages();
beforeEach(() => void beginAlong());

const one: Family = { children: [childOf({})], routines: [routineOf({})] };
const hash = encodeLink(one);
const stored = () => localStorage.getItem('small-hours:routine');
const answerQuestion = (state: OpenState) => {
  change(state, { wakeUp: 480, ageBy: 'months', ageMonths: 30 });
};
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const ours = (state: OpenState) =>
  state.now.family.routines.map(({ wakeUp, child }) => {
    const whose = state.now.family.children.find(({ id }) => id === (child ?? 'first'));
    return [wakeUp, whose?.ageMonths];
  });

describe('a link with a plan', () => {
  test('shows the plan before anything is kept of it', async () => {
    await openLink(hash);
    expect(screen.getByRole('heading', { name: 'Somebody shared this day with you' })).toBeTruthy();
    expect(screen.getByText(/A day at 10 months\./u)).toBeTruthy();
    expect(dayInWords()[0]).toBe('06:15 Good morning');
    expect(stored()).toBeNull();
    expect(location.hash).toBe(hash);
  });

  test('says the names that were put in it, as plain text', async () => {
    const name = '<b onclick=alert(1)>Mia</b>';
    await openLink(encodeLink({ ...one, children: [childOf({ name })] }));
    expect(screen.getByText(`${name}:`)).toBeTruthy();
    expect(document.querySelector('[onclick]')).toBeNull();
  });

  test('that is kept is in view, and loading the page again asks no more', async () => {
    const state = await openLink(hash);
    press('Keep it');
    expect(screen.getByText(/^Kept, as a new routine\./u)).toBe(document.activeElement);
    expect([state.now.routine.wakeUp, state.now.child.ageMonths]).toEqual([375, 10]);
    expect(location.hash).toBe('');
    expect(location.pathname).toBe('/routine/');
  });

  test('that is not wanted leaves nothing behind, and asks no more', async () => {
    const state = await openLink(hash);
    press('No, thanks');
    expect(screen.getByText('All right. Nothing was kept.')).toBe(document.activeElement);
    expect(ours(state)).toEqual([[null, null]]);
    expect([stored(), location.hash]).toEqual([null, '']);
  });

  test('is found again after the page was closed', async () => {
    await openLink(hash);
    press('Keep it');
    leaveThePage();
    const state = await openLink('#plan=');
    expect([state.now.routine.wakeUp, state.now.child.ageMonths]).toEqual([375, 10]);
    expect(state.now.routine.id).toMatch(/^[a-z\d]{8}$/u);
  });

  test('takes the place of an empty start, and Undo gives that back', async () => {
    const state = await openLink(hash);
    press('Keep it');
    expect(ours(state)).toEqual([[375, 10]]);
    press('Undo');
    expect(screen.getByText(/^Taken out again\./u)).toBe(document.activeElement);
    expect(ours(state)).toEqual([[null, null]]);
    expect(state.now.family.children).toHaveLength(1);
  });

  test('never replaces what the family has', async () => {
    const state = await openLink(hash);
    answerQuestion(state);
    press('Keep it');
    expect(ours(state)).toEqual([
      [480, 30],
      [375, 10],
    ]);
    expect(state.now.routine.wakeUp).toBe(375);
    press('Undo');
    expect(ours(state)).toEqual([[480, 30]]);
    expect(state.now.routine.wakeUp).toBe(480);
  });

  test('can be kept for a child that is there already', async () => {
    const state = await openLink(hash);
    answerQuestion(state);
    choose('Your child');
    press('Keep it');
    expect(state.now.family.children).toHaveLength(1);
    expect(ours(state)).toEqual([
      [480, 30],
      [375, 30],
    ]);
  });

  test('doesn’t ask whose day it is where there is no child yet', async () => {
    await openLink(hash);
    expect(screen.queryByRole('group', { name: 'Whose day is it?' })).toBeNull();
  });

  test('can be kept in a browser that keeps nothing, until the page is closed', async () => {
    blockStorage();
    const state = await openLink(hash);
    press('Keep it');
    expect(ours(state)).toEqual([[375, 10]]);
    expect(location.hash).toBe('');
  });

  test('shows each kind of day it holds', async () => {
    const setNaps = [{ start: 720, end: 800, label: 'Nap at nursery', days: [1, 3] }] as const;
    await openLink(encodeLink({ ...one, routines: [routineOf({ setNaps })] }));
    expect(dayInWords().join()).not.toContain('Nap at nursery');
    fireEvent.change(screen.getByLabelText('Which day to look at'), { target: { value: '1' } });
    expect(dayInWords().join()).toContain('12:00 Nap at nursery');
  });

  test('under 4 months shows the rhythm', async () => {
    await openLink(encodeLink({ ...one, children: [childOf({ ageMonths: 2 })] }));
    expect(await screen.findByText(/there’s no clock to follow/u)).toBeTruthy();
  });

  test('of a child who has turned 4 since says so, and still shows a day', async () => {
    const child = childOf({ ageMonths: 47, ageOn: '2026-01-01' });
    await openLink(encodeLink({ ...one, children: [child] }));
    expect(screen.getByText(/They’re over 4 by now/u)).toBeTruthy();
    expect(dayInWords().length).toBeGreaterThan(2);
  });

  test('that comes while the page is open takes the focus there', async () => {
    await openLink(hash, 1);
    expect(document.activeElement?.textContent).toBe('Somebody shared this day with you');
  });
});
