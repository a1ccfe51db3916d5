import { mountRoutine } from './mount-routine.tsx';

/**
 * Draws the routine builder inside an article, where its button was: the keyboard goes on at the
 * first question.
 */
export const drawHere = (root: HTMLElement): void => {
  mountRoutine(root);
  root.querySelector<HTMLElement>('input')?.focus();
};
