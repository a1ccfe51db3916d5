import { mountRoutine } from './mount-routine.tsx';
import type { RoutineProps } from './Routine.tsx';

/**
 * Draws the routine builder inside an article, where its button was: the keyboard goes on at the
 * first question. The numbers of every age are loaded from `agesUrl`; rejects where they can't be.
 */
export const drawHere = async (root: HTMLElement, agesUrl: string): Promise<void> => {
  const answer = await fetch(agesUrl);
  if (!answer.ok) throw new Error(`${agesUrl} answers ${answer.status}`);
  mountRoutine(root, { ages: (await answer.json()) as RoutineProps['ages'] });
  root.querySelector<HTMLElement>('input')?.focus();
};
