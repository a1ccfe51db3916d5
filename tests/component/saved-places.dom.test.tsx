import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openTakeAlong } from '../support/along-page.tsx';
import { beginOnFreshPages, blockStorage, leaveThePage } from '../support/fresh-page.ts';
import { openProgress, press, settle } from '../support/progress-page.tsx';

beginOnFreshPages();
// What a page mounts by itself stays when the test’s own drawings go.
afterEach(() => {
  document.body.replaceChildren();
});

const atNight = new Date(2026, 10, 23, 3, 12);
const dim = { id: 'evening-dim', text: 'Dim the lights', said: 'A dimmer room.', once: true };
const note = () => screen.queryByText(/^Saved on this device/u)?.textContent ?? null;

/** Opens a list of small steps the way a page does: alone in an article, or among others. */
const openList = async (among = false) => {
  vi.useFakeTimers({ toFake: ['Date'], now: atNight });
  document.body.innerHTML = `<div ${among ? 'data-checklists' : ''}><div data-small-steps="An evening" data-list="evening"><ul><li data-step="${dim.id}" data-once data-said="${dim.said}"><span></span><span>${dim.text}</span></li></ul></div></div>`;
  const { mountSmallSteps } = await import('../../src/components/progress/mount-small-steps.tsx');
  await act(() => mountSmallSteps(document.querySelector<HTMLElement>('[data-small-steps]')!));
};
const tick = () => fireEvent.click(screen.getByRole('checkbox', { name: 'Dim the lights' }));

describe('whether and when it was saved is said', () => {
  test('beside the wins, with each change', async () => {
    await openProgress(atNight);
    expect(screen.getByText('Nothing saved on this device yet.')).toBeTruthy();
    await press('I rested');
    expect(note()).toMatch(/^Saved on this device at 0?3:12/u);
    vi.setSystemTime(new Date(2026, 10, 23, 4, 20));
    await press('I asked for help');
    expect(note()).toMatch(/^Saved on this device at 0?4:20/u);
  });

  test('beside the wins, where nothing is kept, without a time', async () => {
    blockStorage();
    await openProgress(atNight);
    await press('I rested');
    expect(note()).toBeNull();
    expect(screen.getByText(/^Not saved: this browser keeps nothing/u)).toBeTruthy();
  });

  test('under the list of an article, once something is saved', async () => {
    await openList();
    expect(note()).toBeNull();
    tick();
    expect(note()).toMatch(/^Saved on this device at 0?3:12/u);
  });

  test('once on a page with many lists, by the page', async () => {
    await openList(true);
    tick();
    expect(note()).toBeNull();
  });

  test('without a time where the saved text does not say', async () => {
    const steps = { 'evening-dim': { mark: 'done', at: 1 } };
    const text = { app: 'small-hours', kind: 'progress', version: 1, data: { steps } };
    localStorage.setItem('small-hours:progress', JSON.stringify(text));
    await openList();
    expect(note()).toBe('Saved on this device');
  });
});

describe('where three texts that couldn’t be read wait already', () => {
  test('the page says that changes aren’t saved, offers them as a file, and saves once one goes', async () => {
    for (const number of [1, 2, 3])
      localStorage.setItem(`small-hours:progress:set-aside:${number}`, `old ${number}`);
    localStorage.setItem('small-hours:progress', '{"half');
    await openList();
    tick();
    await settle();
    expect(screen.getByText(/isn’t saved until you let one of them go/u)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Keep it as a file' })).toBeTruthy();
    expect(localStorage.getItem('small-hours:progress')).toBe('{"half');
    fireEvent.click(screen.getAllByRole('button', { name: 'Let it go' })[1]!);
    expect(localStorage.getItem('small-hours:progress')).toContain('evening-dim');
    expect(localStorage.getItem('small-hours:progress:set-aside:1')).toBe('{"half');
    expect(screen.queryByText(/isn’t saved until/u)).toBeNull();
    leaveThePage();
    await openList();
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(true);
  });
});

test('with a routine, where it is taken along, behind a tap', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: atNight });
  const builder = await openTakeAlong();
  expect(screen.getByText('Nothing saved on this device yet.')).toBeTruthy();
  await act(() => void builder.now.take({ wakeUp: 420 }));
  expect(note()).toMatch(/^Saved on this device at 0?3:12/u);
});
