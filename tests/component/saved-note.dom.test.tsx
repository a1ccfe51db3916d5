import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SavedNote } from '../../src/components/ui/SavedNote.tsx';
import { momentInWords, sizeInWords } from '../../src/components/ui/moment-words.ts';
import { expectKindWords } from '../support/kind-words.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** 03:12 of 20 November 2026 on the wall clock of this device. */
const night = new Date(2026, 10, 20, 3, 12).getTime();

describe('when something was saved', () => {
  test('is said with the reader’s clock', () => {
    expect(momentInWords(night, night + 60_000, '24h')).toBe('at 03:12');
    expect(momentInWords(night, night, '12h')).toMatch(/^at 3:12\s?am$/u);
    expect(momentInWords(night - 11_520_000, night, '24h')).toBe('at 00:00');
    expect(momentInWords(night - 11_520_000, night, '12h')).toMatch(/^at 12:00\s?am$/u);
  });

  test('is said with its day where that is not today, and with the year where it is another', () => {
    expect(momentInWords(night, night + 86_400_000, '24h')).toBe('on 20 November at 03:12');
    expect(momentInWords(night, night + 86_400_000 * 60, '24h')).toBe(
      'on 20 November 2026 at 03:12',
    );
    // The clock was set back since.
    expect(momentInWords(night, night - 86_400_000 * 2, '24h')).toBe('on 20 November at 03:12');
  });

  test('goes by the time zone the device is in now', () => {
    vi.stubEnv('TZ', 'Pacific/Auckland');
    expect(momentInWords(Date.UTC(2026, 10, 20, 14, 12), Date.UTC(2026, 10, 20, 20), '24h')).toBe(
      'at 03:12',
    );
    vi.stubEnv('TZ', 'America/New_York');
    expect(momentInWords(Date.UTC(2026, 10, 20, 14, 12), Date.UTC(2026, 10, 20, 20), '24h')).toBe(
      'at 09:12',
    );
  });
});

describe('the note about saving', () => {
  test('says when, and is no live region', () => {
    vi.useFakeTimers({ now: night });
    const { container } = render(<SavedNote status="ok" savedAt={night} clock="24h" />);
    expect(screen.getByText('Saved on this device at 03:12')).toBeTruthy();
    expect(container.querySelector('[role], [aria-live]')).toBeNull();
  });

  test.each(['empty', 'blocked', 'full', 'newer', 'damaged'] as const)(
    'says in kind words what is so instead (%s)',
    (status) => {
      const { container } = render(<SavedNote status={status} savedAt={night} clock={null} />);
      expectKindWords(container.textContent);
      expect(container.textContent).not.toContain('Saved on this device');
    },
  );
});

test('sizes are said in round numbers', () => {
  expect([0, 999, 1400, 12_600, 1_250_000].map(sizeInWords)).toEqual([
    'under 1 kB',
    'under 1 kB',
    'about 1 kB',
    'about 13 kB',
    'about 1,250 kB',
  ]);
});
