import { screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  action,
  beginAlong,
  change,
  openTakeAlong,
  refuseClipboard,
  rename,
  said,
  tap,
  type AlongReader,
} from '../support/along-page.tsx';
import { beginOnFreshPages } from '../support/fresh-page.ts';
import { expectKindWords } from '../support/kind-words.ts';
import { entriesOf } from '../unit/components/calendar-reader.ts';

beginOnFreshPages();

let reader: AlongReader;
beforeEach(() => {
  reader = beginAlong();
});

describe('the fridge sheet', () => {
  test('is a plain link to the page', async () => {
    await openTakeAlong();
    const link = screen.getByRole('link', { name: /^Fridge sheet/u });
    expect(link.getAttribute('href')).toBe('/routine/sheet/');
  });
});

describe('the calendar', () => {
  test('is a file that a calendar can read, and the page says that it was saved', async () => {
    await openTakeAlong();
    tap(/^Calendar/u);
    await waitFor(() => expect(said()).toMatch(/^Saved to your downloads\./u));
    expect(reader.files.map(({ name }) => name)).toEqual(['small-hours.ics']);
    expect(reader.files[0]?.blob.type).toMatch(/^text\/calendar/u);
    expect(entriesOf((await reader.files[0]?.blob.text()) ?? '')).toHaveLength(4);
  });

  test('has the same entries when it is saved again, today and another day', async () => {
    const state = await openTakeAlong();
    const uids = async (place: number) => {
      tap(/^Calendar/u);
      await waitFor(() => expect(reader.files).toHaveLength(place + 1));
      return entriesOf((await reader.files[place]?.blob.text()) ?? '').map(({ uid }) => uid);
    };
    const before = await uids(0);
    vi.setSystemTime(new Date('2026-12-01T08:00:00'));
    change(state, { wakeUp: 400 });
    expect(await uids(1)).toEqual(before);
    expect(before[0], 'and nobody else’s').toMatch(/^first\w{6,}-/u);
  });

  test('that can’t be loaded says so where it was asked for', async () => {
    vi.doMock('../../src/components/routine/calendar-file.ts', () => {
      throw new Error('offline');
    });
    await openTakeAlong();
    tap(/^Calendar/u);
    await waitFor(() => expect(said()).toMatch(/^That couldn’t load\./u));
    expect(action(/^Calendar/u).textContent).toContain(said());
    expect(reader.files).toEqual([]);
    vi.doUnmock('../../src/components/routine/calendar-file.ts');
  });

  test('is not offered under 4 months, and the page says why', async () => {
    const state = await openTakeAlong();
    change(state, { ageBy: 'months', ageMonths: 2 });
    expect(screen.queryByRole('button', { name: /Calendar/u })).toBeNull();
    expect(screen.getByText(/there are no clock times/u)).toBeTruthy();
    for (const name of [/^Copy as text/u, /^Link/u, /^File/u]) expect(action(name)).toBeTruthy();
  });
});

describe('the text', () => {
  test('is on the clipboard with one tap, and the page says so', async () => {
    const state = await openTakeAlong();
    await rename(state, 'Mia', null);
    tap(/^Copy as text/u);
    await waitFor(() => expect(said()).toBe('Copied. Paste it into a message.'));
    expect(reader.copied[0]).toMatch(/^Mia: a day at 8 months\n\n07:00: up for the day\n/u);
    expect(screen.queryByLabelText('The plan as text')).toBeNull();
  });

  test('is there to copy by hand where the browser doesn’t let pages copy', async () => {
    refuseClipboard();
    await openTakeAlong();
    tap(/^Copy as text/u);
    const text = await screen.findByLabelText<HTMLTextAreaElement>('The plan as text');
    await waitFor(() => expect(document.activeElement).toBe(text));
    expect(text.value).toMatch(/^A day at 8 months/u);
    expect(text.selectionEnd - text.selectionStart).toBe(text.value.length);
    expectKindWords(said());
  });
});
