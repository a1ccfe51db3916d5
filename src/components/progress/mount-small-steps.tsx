import { render } from 'preact';
import { SmallSteps, type Step } from './SmallSteps.tsx';

const stepOf = (row: HTMLElement): Step => ({
  id: row.dataset['step'] ?? '',
  said: row.dataset['said'] ?? '',
  text: row.querySelector('[data-text]')?.textContent.trim() ?? '',
  hint: row.querySelector('small')?.textContent.trim(),
});

/** Puts a checklist that works in the place of a static one, from what the static one says. */
export const mountSmallSteps = (root: HTMLElement): void => {
  const steps = [...root.querySelectorAll<HTMLElement>('[data-step]')].map(stepOf);
  root.replaceChildren();
  render(<SmallSteps label={root.dataset['smallSteps'] ?? ''} steps={steps} />, root);
};
