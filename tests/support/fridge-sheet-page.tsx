import { fireEvent, render, screen, within } from '@testing-library/preact';
import type { Child, NamedStretch, Routine } from '../../src/domain/family.ts';
import { ages } from './load-ages.ts';

/** The day on which the families below told how old their child is: a Monday. */
export const today = '2026-11-23';

/** Opens the fridge sheet of a family that told this. Call it on a fresh page (fresh-page.ts). */
export async function openSheet(
  child: Partial<Child> = {},
  routine: Partial<Routine> = {},
): Promise<{ page: HTMLElement; blank: HTMLElement }> {
  const { routineStore, withChild, withRoutine } = await import('../../src/storage/routine.ts');
  if (Object.keys({ ...child, ...routine }).length > 0) {
    const told = { ageBy: 'months' as const, ageOn: today, ...child };
    routineStore().update((data, now) =>
      withRoutine(withChild(data, 'first', told, now), 'first', routine, now),
    );
  }
  const { FridgeSheet } = await import('../../src/components/routine/FridgeSheet.tsx');
  const { BlankSheet } = await import('../../src/components/routine/BlankSheet.tsx');
  const built = render(<BlankSheet id="blank" />).container;
  const blank = built.querySelector<HTMLElement>('article')!;
  blank.hidden = true;
  const { container } = render(<FridgeSheet id="sheet" ages={ages} blank={blank} />);
  return { page: container as HTMLElement, blank };
}

/** The sheet that is shown. */
export const sheet = (): HTMLElement => screen.getByRole('article');

/** The rows of the day on the sheet, as a reader hears them. */
export const rows = (): string[] =>
  within(screen.getByRole('list', { name: 'The day, in order' }))
    .getAllByRole('listitem')
    .map((row) => row.textContent.replaceAll(/\s+/gu, ' ').trim());

/** The row that begins like this. */
export const row = (start: string): string =>
  rows().find((text) => text.startsWith(start)) ?? 'there is none';

/** The words of the sheet, a line each. */
export const words = (): string[] =>
  [...sheet().querySelectorAll('h2, h3, p, li')].map(({ textContent }) => textContent);

/** Chooses the radio button with this name. */
export function choose(name: string): void {
  fireEvent.click(screen.getByRole('radio', { name }));
}

/** A named stretch of the day; on every day of the week where no days are given. */
export const stretch = (
  start: number,
  end: number,
  label: string,
  days: NamedStretch['days'] = [],
): NamedStretch => ({ start, end, label, days });
