import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { catchFiles } from '../support/caught-files.ts';
import { openFiles, type Kept } from '../support/diary-page.tsx';
import { beginOnFreshPages } from '../support/fresh-page.ts';
import { press } from '../support/progress-page.tsx';

beginOnFreshPages();

const kept: Kept = {
  wins: { w1: { day: '2026-11-20', text: '=a coffee, whole', whose: 'parent' } },
  nights: { '2026-11-20': { longest: 195, wakings: 3, ownRest: null } },
};
const status = () => screen.getByRole('status').textContent;

test('a spreadsheet holds what was noted, in a file named after the day', async () => {
  const files = catchFiles();
  await openFiles(kept);
  await press(/^Save as a spreadsheet \(CSV\)/u);
  expect(files.map(({ name }) => name)).toEqual(['small-hours-progress-2026-11-23.csv']);
  expect(files[0]?.blob.type).toBe('text/csv;charset=utf-8');
  const lines = (await files[0]!.blob.text()).split('\r\n');
  expect(lines.slice(1, 3)).toEqual([
    `2026-11-20,win,,parent,"'=a coffee, whole",,,`,
    '2026-11-20,night,,,,195,3,',
  ]);
  expect(status()).toMatch(/^In your downloads: small-hours-progress-2026-11-23\.csv\./u);
});

test('the other file is read again as a backup is, and nothing is lost on the way', async () => {
  const files = catchFiles();
  await openFiles(kept);
  await press(/^Save as JSON/u);
  expect(files[0]?.name).toBe('small-hours-progress-2026-11-23.json');
  const { decodeBackup } = await import('../../src/storage/backup.ts');
  const { progressStore } = await import('../../src/storage/progress.ts');
  const result = decodeBackup(await files[0]!.blob.text());
  expect(result).toMatchObject({ ok: true, complete: true });
  expect(result.ok && result.holds.kinds.progress).toEqual(progressStore().read());
});

test('where nothing is noted there is no file, and that’s fine', async () => {
  const files = catchFiles();
  await openFiles();
  await press(/^Save as a spreadsheet/u);
  expect(status()).toMatch(/^No wins, rough patches or nights are noted yet, and that’s fine\./u);
  await press(/^Save as JSON/u);
  expect(status()).toMatch(/^Nothing is noted yet, and that’s fine\./u);
  expect(files).toEqual([]);
});

test('a tick alone is no spreadsheet, but a file to bring back', async () => {
  const files = catchFiles();
  await openFiles();
  const { progressStore, withMark } = await import('../../src/storage/progress.ts');
  progressStore().update((data, now) => withMark(data, 'naps-dark-room', 'done', now));
  await press(/^Save as a spreadsheet/u);
  await press(/^Save as JSON/u);
  expect(files.map(({ name }) => name)).toEqual(['small-hours-progress-2026-11-23.json']);
});

test('what a newer version saved is not passed off as nothing', async () => {
  const files = catchFiles();
  localStorage.setItem(
    'small-hours:progress',
    '{"app":"small-hours","kind":"progress","version":99,"data":{}}',
  );
  await openFiles();
  await press(/^Save as JSON/u);
  expect(status()).toMatch(/^A newer version of this page saved what is here\. Reload/u);
  expect(files).toEqual([]);
});
