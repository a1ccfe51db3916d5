import { fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { OwnBox, OwnThing } from '../../src/storage/progress.ts';
import { mondayMorning, settle } from './progress-page.tsx';

/** What the device keeps before the page is opened, by box and id. */
export type Kept = { [Box in OwnBox]?: Record<string, OwnThing[Box]> };

/** Notes these things on the device. Call it on a fresh page (fresh-page.ts). */
export async function keep(kept: Kept): Promise<void> {
  const { progressStore, withOwnThing } = await import('../../src/storage/progress.ts');
  for (const [box, things] of Object.entries(kept) as [OwnBox, Record<string, OwnThing[OwnBox]>][])
    for (const [id, thing] of Object.entries(things)) {
      progressStore().update((data, now) => withOwnThing(data, box, id, thing, now));
    }
}

/** Opens the sleep diary at a time of the device's clock. Timers run as usual. */
export async function openDiary(kept: Kept = {}, now = mondayMorning): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now });
  await keep(kept);
  const { Diary } = await import('../../src/components/progress/Diary.tsx');
  render(<Diary id="diary" />);
  await settle();
}

/** Opens the buttons that save files. */
export async function openFiles(kept: Kept = {}, now = mondayMorning): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now });
  await keep(kept);
  const { NotesFiles } = await import('../../src/components/progress/NotesFiles.tsx');
  render(<NotesFiles />);
}

/** The days of the diary, a row each: its cells. */
export const rows = (): string[][] =>
  [...screen.getByRole('table').querySelectorAll('tbody > tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );

/** From when to when the diary is, as its head says. */
export const span = (): string =>
  document.querySelector('.sheet-head > p')?.textContent.trim() ?? '';

/** Chooses the radio button with this name. */
export const choose = (name: string): void => {
  fireEvent.click(screen.getByRole('radio', { name }));
};

/** Types a day into a field, and leaves it. */
export const writeDay = (label: string, day: string): void => {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value: day } });
  fireEvent.blur(field);
};
