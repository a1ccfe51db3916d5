import { act, render, screen } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { beginOnFreshPages } from '../support/fresh-page.ts';
import { expectKindWords } from '../support/kind-words.ts';

beginOnFreshPages();

const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
const win = { day: '2026-11-23', text: 'I rested', whose: 'parent' } as const;

/** Opens the place with the reminder in this browser, after so many wins. */
const open = async (wins: number, agent: string, installed = false) => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(agent);
  vi.spyOn(globalThis, 'matchMedia').mockImplementation(
    (media) => ({ media, matches: installed && media.includes('standalone') }) as MediaQueryList,
  );
  const { progressStore, withOwnThing } = await import('../../src/storage/progress.ts');
  const note = (id: string) =>
    progressStore().update((data, now) => withOwnThing(data, 'wins', id, win, now));
  for (let count = 0; count < wins; count += 1) note(`w${count}`);
  const { BackupReminder } = await import('../../src/components/data/BackupReminder.tsx');
  render(<BackupReminder dataUrl="/your-data/" />);
  return note;
};
const hint = () => screen.queryByText(/Add to Home Screen/u);

describe('on an iPhone', () => {
  test('the first win brings the way to the Home Screen, with the backup first', async () => {
    const note = await open(0, iPhone);
    expect(hint()).toBeNull();
    await act(() => void note('first'));
    expect(hint()?.textContent).toMatch(/save a backup, tap Share, then Add to Home Screen/u);
    expectKindWords(hint()?.textContent ?? '');
    expect(screen.getByRole('link', { name: 'Save a backup' }).getAttribute('href')).toBe(
      '/your-data/',
    );
  });

  test('nothing is said about it on the Home Screen itself', async () => {
    await open(3, iPhone, true);
    expect(hint()).toBeNull();
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('anywhere else', () => {
  test('nothing is said before there is much to lose', async () => {
    await open(9, 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0');
    expect([hint(), screen.queryByRole('link')]).toEqual([null, null]);
    expect(screen.getByText(/^Saved on this device at/u)).toBeTruthy();
  });
});
