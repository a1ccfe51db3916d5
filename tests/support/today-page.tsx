import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { vi } from 'vitest';
import type { RoutineState } from '../../src/components/routine/routine-state.ts';
import { ages } from './load-ages.ts';

/** Sets the device’s clock, `2026-11-23T09:57`, and lets a minute’s look at it be asked for. */
export function setClock(time: string): void {
  if (vi.isFakeTimers()) vi.setSystemTime(new Date(time));
  else {
    vi.useFakeTimers({ now: new Date(time), toFake: ['Date', 'setInterval', 'clearInterval'] });
  }
}

/** Comes back to the page at a later time. */
export function comeBackAt(time: string): void {
  setClock(time);
  fireEvent(document, new Event('visibilitychange'));
}

/**
 * Opens a page with the panel “Today went differently” on it, for a child of so many months who is
 * usually up at `wakeUp`. Call it on a fresh page (fresh-page.ts). Answers with the builder's state.
 */
export async function openToday(ageMonths = 7, wakeUp = 405): Promise<() => RoutineState> {
  const { Today } = await import('../../src/components/routine/Today.tsx');
  const { useRoutine } = await import('../../src/components/routine/routine-state.ts');
  let state: RoutineState | undefined;
  function Page() {
    state = useRoutine(ages, undefined);
    return <Today id="routine" routine={state} />;
  }
  render(<Page />);
  const now = () => {
    if (!state) throw new Error('the page is not drawn');
    return state;
  };
  if (now().answers.ageMonths !== ageMonths || now().answers.wakeUp !== wakeUp) {
    await act(() => void now().take({ ageMonths, wakeUp }));
  }
  return now;
}

/** Taps a chip. */
export function tap(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** What the panel’s live region says. */
export const said = (): string => screen.getByRole('status').textContent;

/** The reports as lines: “Morning nap 09:05 to 09:40”. */
export function told(): string[] {
  const group = screen.queryByRole('group', { name: 'What happened today' });
  return [...(group?.querySelectorAll('summary') ?? [])].map((line) =>
    [...line.querySelectorAll('b, small')].map(({ textContent }) => textContent).join(' '),
  );
}

/** What moved, as a reader hears it: “Midday nap usually 12:45 now 12:10”. */
export function moves(): string[] {
  const list = screen.queryAllByRole('list').find((one) => one.classList.contains('moves'));
  return list
    ? within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim())
    : [];
}
