import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { ages } from './load-ages.ts';

const panels = { articlesUrl: '/articles/', sheetUrl: '/routine/sheet/' };

/** Opens a page with the routine builder on it. Call it on a fresh page (fresh-page.ts). */
export async function openRoutine(
  more: { presetAge?: number; inArticle?: boolean } = {},
): Promise<HTMLElement> {
  const { Routine } = await import('../../src/components/routine/Routine.tsx');
  const { presetAge, inArticle } = more;
  return render(
    <Routine
      id="routine"
      ages={ages}
      sourcesUrl="/sources/"
      {...(presetAge !== undefined && { presetAge })}
      {...(!inArticle && { panels })}
    />,
  ).container as HTMLElement;
}

/** Opens the folded part with this title, as a tap does, and waits for what is in it. */
export async function openPanel(title: string): Promise<HTMLElement> {
  const panel = screen.getByText(title, { selector: 'summary b' }).closest('details');
  if (!panel) throw new Error(`Nothing folded is called “${title}”.`);
  panel.open = true;
  fireEvent(panel, new Event('toggle'));
  await waitFor(() => {
    if (!panel.querySelector('summary + div > *')) throw new Error('Nothing is in it yet.');
  });
  return panel;
}

/** The field of the builder with this label. */
export const field = (label: string): HTMLInputElement => screen.getByLabelText(label);

/** Types into a field, sign by sign as an input event would tell it, and stays there. */
export function type(label: string, text: string): void {
  fireEvent.input(field(label), { target: { value: text } });
}

/** Types into a field and leaves it. */
export function typeAndLeave(label: string, text: string): void {
  type(label, text);
  fireEvent.change(field(label), { target: { value: text } });
}

/** Presses the button with this name. */
export function press(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

/** The rows of the planned day as a reader hears them, from the wake-up on. */
export function dayInWords(): string[] {
  const list = screen.getByRole('list', { name: 'The day, in order' });
  return within(list)
    .getAllByRole('listitem')
    .map((row) =>
      [row.querySelector('.time'), row.querySelector('b')]
        .map((part) => part?.textContent)
        .join(' '),
    );
}

/** What the builder's live region says. */
export function news(): string {
  const heading = screen.getByRole('heading', { name: /^A day at/u });
  const status = heading.closest('section')?.querySelector('[role="status"]');
  return status?.textContent ?? 'there is no live region';
}

/** What is said about an answer that can't be used; '' where all can. */
export function problems(): string {
  return screen
    .getAllByRole('alert')
    .map(({ textContent }) => textContent)
    .join('');
}

/** Waits until this is said about an answer. */
export async function problem(sentence: RegExp): Promise<void> {
  await waitFor(() => {
    if (!sentence.test(problems())) throw new Error(`Said is: “${problems()}”`);
  });
}
