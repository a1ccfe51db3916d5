import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { catchFiles } from '../support/caught-files.ts';
import { SaveNotice } from '../../src/components/ui/SaveNotice.tsx';
import {
  beginOnFreshPages,
  blockStorage,
  fillStorage,
  leaveThePage,
} from '../support/fresh-page.ts';
import { expectKindWords } from '../support/kind-words.ts';

beginOnFreshPages();

const key = 'small-hours:progress';
const steps = [
  { id: 'evening-dim', text: 'Dim the lights', said: 'A dimmer room.', once: true },
  { id: 'evening-song', text: 'Sing one song', said: 'A song.', once: true },
];
const showSteps = async () => {
  const { SmallSteps } = await import('../../src/components/progress/SmallSteps.tsx');
  return render(<SmallSteps id="evening" label="An evening" steps={steps} />);
};
const dim = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Dim the lights' });
const song = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Sing one song' });
const button = (name: string) => screen.queryByRole('button', { name });
/** What comes once there is trouble to speak of. */
const offered = (name: string) => screen.findByRole('button', { name });

describe('a list in a browser that keeps nothing', () => {
  test('says so in words, and ticking goes on until the page is closed', async () => {
    blockStorage();
    await showSteps();
    fireEvent.click(dim());
    expect(dim().checked).toBe(true);
    expect(await screen.findByText(/doesn’t let pages keep anything/u)).toBeTruthy();
    fireEvent.click(song());
    expect(screen.getByText('2 tried so far, in any order.')).toBeTruthy();
  });
});

describe('a list on a device that is full', () => {
  test('says so once it matters, and ticking goes on', async () => {
    fillStorage();
    await showSteps();
    expect(screen.queryByText(/no room left/u)).toBeNull();
    fireEvent.click(dim());
    expect(dim().checked).toBe(true);
    expect(await screen.findByText(/no room left/u)).toBeTruthy();
  });
});

describe('what is not saved', () => {
  test('can be kept as a file that the page about stored data reads', async () => {
    blockStorage();
    const files = catchFiles();
    await showSteps();
    await screen.findByText(/doesn’t let pages keep anything/u);
    expect(button('Keep it as a file')).toBeNull();
    fireEvent.click(dim());
    fireEvent.click(await offered('Keep it as a file'));
    expect(files.map(({ name }) => name)).toEqual(['small-hours-progress-not-saved.json']);
    const { decodeBackup } = await import('../../src/storage/backup.ts');
    const result = decodeBackup((await files[0]?.blob.text()) ?? '');
    expect(result).toMatchObject({ ok: true, complete: true });
    if (result.ok) expect(result.holds.kinds.progress['steps']).toHaveProperty('evening-dim');
  });

  test('is tried again with a growing pause, until there is room', async () => {
    fillStorage();
    await showSteps();
    fireEvent.click(dim());
    vi.useFakeTimers();
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(100);
    expect(screen.getByText(/no room left/u)).toBeTruthy();
    const tries = vi.spyOn(globalThis.localStorage, 'setItem');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tries.mock.calls.length).toBeGreaterThan(1);
    expect(tries.mock.calls.length).toBeLessThan(5);
    vi.restoreAllMocks();
    await vi.advanceTimersByTimeAsync(300_000);
    expect(screen.queryByText(/no room left/u)).toBeNull();
    expect(localStorage.getItem(key)).toContain('evening-dim');
  });
});

describe('a list whose saved ticks were damaged', () => {
  const damaged = '{"app":"small-hours","kind":"progress","ver';

  test('says so, keeps the text, and offers it as a file', async () => {
    localStorage.setItem(key, damaged);
    const files = catchFiles();
    await showSteps();
    expect(await screen.findByText(/We kept it as it is/u)).toBeTruthy();
    fireEvent.click(button('Save it as a file')!);
    expect(files.map(({ name }) => name)).toEqual(['small-hours-progress-set-aside-1.txt']);
    expect(await files[0]?.blob.text()).toBe(damaged);
    expect(button('Save it as a file')).not.toBeNull();
  });

  test('saves new ticks, and still offers the old text after a reload', async () => {
    localStorage.setItem(key, damaged);
    await showSteps();
    fireEvent.click(dim());
    expect(dim().checked).toBe(true);
    leaveThePage();
    await showSteps();
    expect(dim().checked).toBe(true);
    expect(await offered('Save it as a file')).toBeTruthy();
  });

  test('lets the old text go for good when the reader says so', async () => {
    localStorage.setItem(key, damaged);
    await showSteps();
    fireEvent.click(dim());
    fireEvent.click(await offered('Let it go'));
    expect(button('Let it go')).toBeNull();
    const kept = Array.from({ length: localStorage.length }, (_, place) =>
      localStorage.getItem(localStorage.key(place) ?? ''),
    );
    expect(kept).toHaveLength(1);
    expect(kept).not.toContain(damaged);
    leaveThePage();
    await showSteps();
    expect([button('Let it go'), dim().checked]).toEqual([null, true]);
  });

  test('shows the ticks that can still be read', async () => {
    const kept = {
      'evening-song': { mark: 'done', at: 1 },
      'evening-dim': { mark: 'maybe', at: 1 },
    };
    const envelope = { app: 'small-hours', kind: 'progress', version: 1, revision: 1, savedAt: 1 };
    localStorage.setItem(key, JSON.stringify({ ...envelope, data: { steps: kept } }));
    await showSteps();
    expect([song().checked, dim().checked]).toEqual([true, false]);
    expect(await screen.findByText(/show what we could/u)).toBeTruthy();
  });
});

describe('a list that a newer version of the page saved', () => {
  test('says to reload, and writes nothing over', async () => {
    const newer = JSON.stringify({ app: 'small-hours', kind: 'progress', version: 99, data: {} });
    localStorage.setItem(key, newer);
    await showSteps();
    fireEvent.click(dim());
    expect(dim().checked).toBe(true);
    expect(await screen.findByText(/Reload to get it/u)).toBeTruthy();
    expect(localStorage.getItem(key)).toBe(newer);
  });
});

describe('the notice about saving', () => {
  const discard = vi.fn();
  afterEach(() => discard.mockClear());

  test.each(['ok', 'empty'] as const)('is not there while all is well (%s)', (status) => {
    const { container } = render(<SaveNotice status={status} aside={[]} />);
    expect(container.innerHTML).toBe('');
  });

  test.each(['blocked', 'full', 'newer', 'damaged'] as const)(
    'is announced in kind, short words (%s)',
    async (status) => {
      render(
        <SaveNotice status={status} aside={[{ kind: 'progress', text: '', done: discard }]} />,
      );
      expectKindWords((await screen.findByRole('status')).textContent);
    },
  );

  test('lets go of the very entry whose button was pressed', async () => {
    const entry = (number: number, letGo: () => void) => ({
      kind: 'progress',
      text: 'x',
      number,
      done: letGo,
    });
    render(<SaveNotice status="ok" aside={[entry(1, vi.fn()), entry(2, discard)]} />);
    const buttons = await screen.findAllByRole('button', { name: 'Let it go' });
    expect(buttons).toHaveLength(2);
    fireEvent.click(buttons[1]!);
    expect(discard).toHaveBeenCalledTimes(1);
  });
});
