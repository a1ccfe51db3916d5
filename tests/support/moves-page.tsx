import { act, fireEvent, render, screen, within } from '@testing-library/preact';
import { beforeEach, vi } from 'vitest';
import type { Answers, RoutineState } from '../../src/components/routine/routine-state.ts';
import { ages } from './load-ages.ts';
import { typeAndLeave } from './routine-page.tsx';

/** Lets each test of a file begin on Tuesday 24 November 2026, in British English. */
export function beginOnATuesday(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00'), toFake: ['Date'] });
    vi.spyOn(navigator, 'language', 'get').mockReturnValue('en-GB');
  });
}

/** Opens a page with the panel of gentle moves and these answers. */
export async function openMoves(answers: Partial<Answers> = {}) {
  const { useRoutine } = await import('../../src/components/routine/routine-state.ts');
  const { Moves } = await import('../../src/components/routine/Moves.tsx');
  const seen: { routine?: RoutineState } = {};
  function Page() {
    const routine = useRoutine(ages, undefined);
    seen.routine = routine;
    return <Moves id="moves" routine={routine} />;
  }
  const { container } = render(<Page />);
  await act(() => void seen.routine?.take(answers));
  return { page: container as HTMLElement, seen };
}

/** Chooses the radio button with this name. */
export const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));

/** What is chosen in a group of radio buttons. */
export const chosen = (group: string) =>
  within(screen.getByRole('group', { name: group }))
    .getAllByRole<HTMLInputElement>('radio')
    .find(({ checked }) => checked)?.parentElement?.textContent;

/** The rows of the steps that are shown. */
export const rows = () =>
  screen.getAllByRole('term').map((term) => ({
    date: term.textContent,
    what: term.nextElementSibling?.querySelector('b')?.textContent,
    rest: term.nextElementSibling?.querySelector('small')?.textContent,
  }));

/** Their dates. */
export const dates = () => rows().map(({ date }) => date);

/** What the panel's live region says. */
export const said = () => screen.getByRole('status').textContent;

/** A sentence that is shown, whether it is also said or not. */
export const shown = (text: RegExp) => screen.getByText(text, { ignore: '[role="status"]' });

/** Types a wished bedtime, and leaves the field. */
export const bedtime = (text: string) => typeAndLeave('Bedtime you’d like, around', text);
