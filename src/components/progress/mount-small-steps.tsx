import { render } from 'preact';
import { SmallSteps } from './SmallSteps.tsx';
import type { Step } from './step-words.ts';

const stepOf = (row: HTMLElement): Step => ({
  id: row.dataset['step'] ?? '',
  said: row.dataset['said'] ?? '',
  once: 'once' in row.dataset,
  text: row.lastElementChild?.firstChild?.textContent?.trim() ?? '',
  hint: row.querySelector('small')?.textContent.trim(),
});

/**
 * Puts a checklist that works in the place of a static one, from what the static one says. Among
 * others it leaves it to its page to say when something was saved.
 */
export const mountSmallSteps = (root: HTMLElement): void => {
  const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')].map(stepOf);
  const { smallSteps: label = '', list = '' } = root.dataset;
  const saysSaved = !root.closest('[data-checklists]');
  root.replaceChildren();
  render(<SmallSteps id={list} label={label} steps={steps} saysSaved={saysSaved} />, root);
};
