import { act, fireEvent, render, screen } from '@testing-library/preact';
import type { Answers, RoutineState } from '../../src/components/routine/routine-state.ts';
import { ages } from './load-ages.ts';

/** What the page's builder knows, as of the last drawing. */
export interface FamilyPage {
  readonly page: HTMLElement;
  readonly state: () => RoutineState;
  /** Gives answers as the rest of the builder does. */
  readonly answer: (answers: Partial<Answers>) => void;
}

/**
 * Opens a page with the wind-down, the picker and the family panel on it, and nothing else of the
 * builder. Call it on a fresh page (fresh-page.ts).
 */
export async function openFamily(presetAge?: number): Promise<FamilyPage> {
  const { useRoutine } = await import('../../src/components/routine/routine-state.ts');
  const { FamilyPanel } = await import('../../src/components/routine/FamilyPanel.tsx');
  const { RoutinePicker } = await import('../../src/components/routine/RoutinePicker.tsx');
  const { WindDown } = await import('../../src/components/routine/WindDown.tsx');
  let state: RoutineState | undefined;
  function Page() {
    const routine = useRoutine(ages, presetAge);
    state = routine;
    return (
      <>
        <RoutinePicker id="picker" routine={routine} />
        <section aria-label="Wind-down">
          <WindDown id="wind" routine={routine} />
        </section>
        <section aria-label="Family">
          <FamilyPanel id="family" routine={routine} />
        </section>
      </>
    );
  }
  const page = render(<Page />).container as HTMLElement;
  const now = () => {
    if (!state) throw new Error('The page was not drawn.');
    return state;
  };
  return {
    page,
    state: now,
    answer: (answers) => {
      void act(() => {
        now().take(answers);
      });
    },
  };
}

/** What a section's live region says. */
export const says = (section: 'Wind-down' | 'Family'): string =>
  screen.getByRole('region', { name: section }).querySelector('[role="status"]')?.textContent ??
  'there is no live region';

/** Ticks or unticks a box, as a tap does. */
export const tick = (name: string): void => {
  fireEvent.click(screen.getByRole('checkbox', { name }));
};

/** Presses the button with this name, and waits until the focus is where it goes. */
export const push = async (name: string | RegExp): Promise<void> => {
  await act(() => {
    const button = screen.getByRole('button', { name });
    button.focus();
    fireEvent.click(button);
  });
};

/** What has the focus: the words of its label, or its own. */
export const focused = (): string => {
  const element = document.activeElement;
  if (!element || element === document.body) return 'nothing';
  const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
  const label = isField ? element.labels?.[0] : null;
  return (element.getAttribute('aria-label') ?? (label ?? element).textContent).trim();
};
