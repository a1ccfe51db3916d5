import { act, fireEvent, render, screen } from '@testing-library/preact';
import { vi } from 'vitest';

/** The morning of Monday 23 November 2026, by the device's clock. */
export const mondayMorning = new Date(2026, 10, 23, 9, 30);

/** Opens the progress tool at a time of the device's clock. Timers run as usual. */
export async function openProgress(now = mondayMorning): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'], now });
  const { Progress } = await import('../../src/components/progress/Progress.tsx');
  render(
    <Progress
      id="progress"
      articleUrl="/articles/back/"
      checklistUrl="#checklist-back"
      sourcesUrl="/sources/"
    />,
  );
  await settle();
}

/** Waits until parts that come later are there. */
export const settle = async (): Promise<void> => {
  await act(async () => {
    await vi.dynamicImportSettled();
  });
};

/** Presses the button with this name, and waits for what it brings. */
export async function press(name: string | RegExp): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await settle();
}

/** Replaces what a field says. */
export function write(label: string, text: string): void {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value: text } });
}

/** What was last said of a change. */
export const said = (): string => document.querySelector('.last-change p')?.textContent ?? '';

/** The week, as a screen reader hears it. */
export const week = (): string[] =>
  [...document.querySelectorAll('.week li')].map(
    (day) => day.querySelector('.vh')?.textContent ?? '',
  );

/** The time line, an entry a line: when it was, and what. */
export const line = (): string[] =>
  [...document.querySelectorAll('.wins > li')].map((entry) =>
    [...entry.querySelectorAll('p')].map((one) => one.textContent.trim()).join(' | '),
  );

/** What is stored in a box of the progress, letter for letter, without ids and times. */
export const storedValues = (box: string): unknown[] => {
  const text = localStorage.getItem('small-hours:progress') ?? '{"data":{}}';
  const { data } = JSON.parse(text) as { data: Record<string, Record<string, { value: unknown }>> };
  return Object.values(data[box] ?? {}).map(({ value }) => value);
};
