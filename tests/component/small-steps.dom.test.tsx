import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { beginOnFreshPages, leaveThePage } from '../support/fresh-page.ts';

beginOnFreshPages();

const dim = { id: 'evening-dim', text: 'Dim the lights', said: 'A dimmer room.', once: true };
const song = {
  id: 'evening-song',
  text: 'Sing one song',
  hint: 'Any voice will do.',
  said: 'A song you can take anywhere.',
  once: true,
};

const showSteps = async (
  label = 'An evening',
  steps: (typeof song | typeof dim)[] = [dim, song],
) => {
  const { SmallSteps } = await import('../../src/components/progress/SmallSteps.tsx');
  return render(<SmallSteps id={label} label={label} steps={steps} />).container as HTMLElement;
};
const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const says = () => screen.getByRole('status').textContent;

describe('a checklist', () => {
  test('begins with nothing ticked, nothing said and nothing counted', async () => {
    await showSteps();
    expect(screen.getByRole('group', { name: 'An evening' })).toBeTruthy();
    expect([box(/dim/iu).checked, box(/song/iu).checked, says()]).toEqual([false, false, '']);
    expect(screen.getByText('Pick one, or none today. It’s only for you.')).toBeTruthy();
  });

  test('says the step’s own sentence when it is ticked', async () => {
    await showSteps();
    fireEvent.click(box(/song/iu));
    expect(box(/song/iu).checked).toBe(true);
    expect(box(/dim/iu).checked).toBe(false);
    expect(says()).toBe('A song you can take anywhere.');
  });

  test('reads the hint out with its step', async () => {
    await showSteps();
    expect(
      screen.getByRole('checkbox', { name: /^Sing one song\s*Any voice will do\.$/u }),
    ).toBeTruthy();
  });

  test('can be ticked from its words', async () => {
    await showSteps();
    fireEvent.click(screen.getByText('Dim the lights'));
    expect(box(/dim/iu).checked).toBe(true);
  });

  test('is kind about a step that goes back', async () => {
    await showSteps();
    fireEvent.click(box(/dim/iu));
    fireEvent.click(box(/dim/iu));
    expect(box(/dim/iu).checked).toBe(false);
    expect(says()).toBe('Back to not yet. Steps can go both ways.');
  });

  test('only ever adds up: one is plenty, and there is no “of”, no share and no streak', async () => {
    const page = await showSteps();
    fireEvent.click(box(/dim/iu));
    expect(screen.getByText('One tried. One is plenty.')).toBeTruthy();
    fireEvent.click(box(/song/iu));
    expect(screen.getByText('2 tried so far, in any order.')).toBeTruthy();
    expect(page.textContent).not.toMatch(/%|\bof 2\b|streak|left|missed|complete/iu);
  });

  test('agrees at once with every other list on the page that has the same step', async () => {
    const one = await showSteps('Here');
    const other = await showSteps('There', [song]);
    fireEvent.click(within(one).getByRole('checkbox', { name: /song/iu }));
    const there = within(other).getByRole<HTMLInputElement>('checkbox');
    expect(there.checked).toBe(true);
    expect(within(other).getByText('One tried. One is plenty.')).toBeTruthy();
    // Only the list that was touched speaks.
    expect(within(other).getByRole('status').textContent).toBe('');
    fireEvent.click(there);
    const here = within(one).getByRole<HTMLInputElement>('checkbox', { name: /song/iu });
    expect(here.checked).toBe(false);
  });

  test('is as it was left when the page is opened another day', async () => {
    await showSteps();
    fireEvent.click(box(/song/iu));
    leaveThePage();
    await showSteps();
    expect([box(/dim/iu).checked, box(/song/iu).checked]).toEqual([false, true]);
    expect(says()).toBe('');
  });

  test('hears of a tick in another tab', async () => {
    await showSteps();
    const key = 'small-hours:progress';
    const steps = { [dim.id]: { mark: 'done', at: 1_795_392_000_000 } };
    const newValue = JSON.stringify({
      app: 'small-hours',
      kind: 'progress',
      version: 1,
      revision: 1,
      savedAt: 1_795_392_000_000,
      data: { steps },
    });
    localStorage.setItem(key, newValue);
    await act(() => {
      window.dispatchEvent(Object.assign(new Event('storage'), { key, newValue }));
    });
    expect(box(/dim/iu).checked).toBe(true);
  });
});

test('a static checklist wakes up with the same words, and with the ticks that were kept', async () => {
  await showSteps();
  fireEvent.click(box(/song/iu));
  leaveThePage();
  document.body.innerHTML = `
    <div data-small-steps="An evening">
      <ul class="ticks">
        <li data-step="evening-dim" data-said="A dimmer room." data-once>
          <span class="box"></span><span> Dim the lights </span>
        </li>
        <li data-step="evening-song" data-said="A &lt;b&gt; song." data-once>
          <span class="box"></span><span>Sing one song<small>Any voice.</small></span>
        </li>
      </ul>
      <p>To tick here, the page needs JavaScript.</p>
    </div>`;
  const { mountSmallSteps } = await import('../../src/components/progress/mount-small-steps.tsx');
  await act(() => mountSmallSteps(document.querySelector<HTMLElement>('[data-small-steps]')!));
  expect(screen.getByRole('group', { name: 'An evening' })).toBeTruthy();
  expect(screen.getAllByRole('checkbox')).toHaveLength(2);
  expect(box(/^Sing one song\s*Any voice\.$/u).checked).toBe(true);
  fireEvent.click(box(/^Dim the lights$/u));
  expect(says()).toBe('A dimmer room.');
  expect(document.body.textContent).not.toContain('needs JavaScript');
});
