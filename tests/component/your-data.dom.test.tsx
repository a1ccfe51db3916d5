import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { catchFiles } from '../support/caught-files.ts';
import {
  beginOnFreshPages,
  blockStorage,
  fillStorage,
  leaveThePage,
} from '../support/fresh-page.ts';
import { expectKindWords } from '../support/kind-words.ts';
import { settle } from '../support/progress-page.tsx';
import { storedFixture } from '../support/stored-fixtures.ts';

beginOnFreshPages();

const fill = () => {
  localStorage.setItem('small-hours:progress', storedFixture('progress', 3));
  localStorage.setItem('small-hours:routine', storedFixture('routine', 2));
  localStorage.setItem('small-hours:searches', storedFixture('searches', 1));
  localStorage.setItem('small-hours:settings', storedFixture('settings', 2));
  localStorage.setItem('small-hours:light', 'night');
  localStorage.setItem('small-hours:progress:set-aside:1', '{"half');
};
const show = async () => {
  const { YourData } = await import('../../src/components/data/YourData.tsx');
  const page = render(<YourData words={{ 'gentle-week-dim-light': 'Dim the lights' }} />);
  await settle();
  return page;
};
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = async (name: string | RegExp) => {
  fireEvent.click(button(name));
  await settle();
};
/** Opens what is kept under this title, and gives it. */
const opened = async (title: string) => {
  const place = screen.getByText(title).closest('details')!;
  place.open = true;
  fireEvent(place, new Event('toggle'));
  await within(place).findByText('Exactly as it is stored');
  return within(place);
};
const choose = (name: string, text: string | Blob) => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  const file = new File([text], name, { type: 'application/json' });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
};
const keys = () =>
  Array.from({ length: localStorage.length }, (_, place) => localStorage.key(place) ?? '').sort();
const savedBackup = async () => {
  const files = catchFiles();
  await press('Save a backup');
  await screen.findByText('The backup is in your downloads.');
  expect(files[0]?.name).toMatch(/^small-hours-backup-\d{4}-\d\d-\d\d\.json$/u);
  return files[0]!.blob.text();
};

test('a backup is called by the day it is where the reader is, west or east of Greenwich', async () => {
  const files = catchFiles();
  fill();
  const zone = process.env['TZ'];
  const at = (hour: number) => Date.UTC(2026, 10, 23, hour);
  for (const [place, now] of [
    ['Pacific/Kiritimati', at(12)],
    ['America/Los_Angeles', at(1)],
  ] as const) {
    process.env['TZ'] = place;
    vi.useFakeTimers({ toFake: ['Date'], now });
    const page = await show();
    await press('Save a backup');
    page.unmount();
  }
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(files.map(({ name }) => name)).toEqual([
    'small-hours-backup-2026-11-24.json',
    'small-hours-backup-2026-11-22.json',
  ]);
});

describe('the page about what is kept', () => {
  test('says that nothing is kept where nothing is', async () => {
    const { container } = await show();
    expect(screen.getByText('Nothing is kept on this device yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Delete everything' })).toBeNull();
    expectKindWords(container.textContent);
  });

  test('shows in words what lies under each key, how big it is and when it was saved', async () => {
    fill();
    await show();
    const progress = await opened('Progress');
    for (const line of [
      /under 1 kB|about \d+ kB, saved (?:at|on)/u,
      '20 November 2026, your child’s: Wind-down as planned',
      'Illness, 16 November 2026 to 18 November 2026: A cold',
      'Night of 18 November 2026: longest stretch 3 h 15 min, 3 wakings, your own longest stretch 4 h',
      'Teething, from 20 November 2026 on',
      'Dim the lights: done',
    ]) {
      expect(progress.getByText(line)).toBeTruthy();
    }
    const routines = await opened('Routines');
    expect(routines.getByText(/Name: Small one/u)).toBeTruthy();
    expect(routines.getByText(/Wind-down: Bath, 10 min; Song, 5 min/u)).toBeTruthy();
  });

  test('shows the latest day first, whatever the things are stored by', async () => {
    const data = {
      wins: Object.fromEntries(
        ['2026-11-08', '2026-11-21', '2026-11-12'].map((day, place) => [
          `w${place}`,
          { value: { day, text: 'I rested', whose: 'parent' }, at: 1 },
        ]),
      ),
    };
    const envelope = { app: 'small-hours', kind: 'progress', version: 3, revision: 1, savedAt: 1 };
    localStorage.setItem('small-hours:progress', JSON.stringify({ ...envelope, data }));
    await show();
    const lines = (await opened('Progress')).getAllByText(/, yours: I rested$/u);
    expect(lines.map(({ textContent }) => textContent.slice(0, 11))).toEqual([
      '21 November',
      '12 November',
      '8 November ',
    ]);
  });

  test('deletes one thing and leaves the others, and undo brings it back', async () => {
    fill();
    await show();
    const progress = await opened('Progress');
    fireEvent.click(progress.getByRole('button', { name: /^Delete\s?: wins$/u }));
    await settle();
    expect(screen.getByRole('status').textContent).toBe('Deleted: wins.');
    expect(localStorage.getItem('small-hours:progress')).not.toContain('Wind-down as planned');
    expect(localStorage.getItem('small-hours:progress')).toContain('A cold');
    expect(document.activeElement).toBe(button('Undo'));
    await press('Undo');
    expect(localStorage.getItem('small-hours:progress')).toContain('Wind-down as planned');
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  test('deletes everything, one undo after the other brings all of it back', async () => {
    fill();
    await show();
    const { everything } = await import('../../src/storage/everything.ts');
    const before = everything().read();
    const aside = await opened('Progress: text 1 that couldn’t be read');
    fireEvent.click(aside.getByRole('button', { name: /^Delete/u }));
    await settle();
    await press('Delete everything');
    const left = keys().map((key) => localStorage.getItem(key) ?? '');
    expect(left.join(' ')).not.toMatch(/Small one|A cold|night-light|half|"at"/u);
    expect(keys()).not.toContain('small-hours:light');
    await press('Undo');
    await press('Undo');
    expect(everything().read()).toEqual(before);
  });

  test('saves a backup that brings everything back on another device', async () => {
    fill();
    await show();
    const text = await savedBackup();
    const { everything } = await import('../../src/storage/everything.ts');
    const before = everything().read();

    leaveThePage();
    localStorage.clear();
    await show();
    choose('backup.json', text);
    expect(await screen.findByRole('heading', { name: 'In this file' })).toBeTruthy();
    expect(screen.getByText(/It holds 2 wins, 2 rough patches, 2 nights/u)).toBeTruthy();
    // Nothing happens before the reader says so.
    expect(keys()).toEqual([]);
    await press('Put it in place of what is here');
    const here = await import('../../src/storage/everything.ts');
    expect(here.everything().read()).toEqual(before);
    await press('Undo');
    expect(localStorage.getItem('small-hours:progress')).not.toContain('A cold');
  });

  test.each([
    ['a photo', 'GIF89a', /isn’t a backup from Small Hours/u],
    ['a cut-off backup', '{"app":"small-hours","kind":"bac', /cut off/u],
    [
      'one of a newer version',
      '{"app":"small-hours","kind":"backup","version":9}',
      /newer version/u,
    ],
    ['one of 10 MB', 'x'.repeat(10_000_000), /over 2 MB/u],
  ])('refuses %s in a kind sentence and changes nothing', async (_, text, sentence) => {
    fill();
    await show();
    const before = keys().map((key) => localStorage.getItem(key));
    choose('file.json', text);
    const alert = await screen.findByText(sentence);
    expectKindWords(alert.textContent);
    expect(keys().map((key) => localStorage.getItem(key))).toEqual(before);
    expect(screen.queryByText('In this file')).toBeNull();
  });

  test('shows what a damaged backup still holds, and says that it is not all', async () => {
    await show();
    const text = storedFixture('progress', 3).replace('"illness"', '"plague"');
    choose('progress.json', text);
    expect(await screen.findByText(/Part of the file couldn’t be read/u)).toBeTruthy();
    await press('Add to what is here');
    expect(localStorage.getItem('small-hours:progress')).toContain('Wind-down as planned');
  });

  test('changes nothing where a newer version of the page saved something', async () => {
    const newer = '{"app":"small-hours","kind":"routine","version":99,"data":{}}';
    localStorage.setItem('small-hours:routine', newer);
    await show();
    expect(screen.getByText(/A newer version of this page/u)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Delete everything' })).toBeNull();
    expect(localStorage.getItem('small-hours:routine')).toBe(newer);
  });

  test('says so where the browser keeps nothing', async () => {
    blockStorage();
    await show();
    expect(screen.getByText(/doesn’t let pages keep anything/u)).toBeTruthy();
  });

  test('leaves everything as it was where there is no room to bring a backup back', async () => {
    fill();
    const real = localStorage;
    const stored = () =>
      ['progress', 'routine', 'light'].map((name) => real.getItem(`small-hours:${name}`));
    const before = stored();
    fillStorage();
    await show();
    choose('old.json', storedFixture('progress', 1));
    await screen.findByText('In this file');
    await press('Put it in place of what is here');
    expect(screen.getByRole('status').textContent).toMatch(/everything is as it was/u);
    expect(stored()).toEqual(before);
  });
});
