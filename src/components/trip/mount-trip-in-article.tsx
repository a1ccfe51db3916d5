import { mountTrip } from './mount-trip.tsx';
import type { TripProps } from './Trip.tsx';

/**
 * Opens the trip planner inside an article, where its button was: the keyboard goes on at the first
 * question. The numbers of every age are loaded from `agesUrl`; rejects where they can’t be.
 */
export const planHere = async (root: HTMLElement, agesUrl: string): Promise<void> => {
  const answer = await fetch(agesUrl);
  if (!answer.ok) throw new Error(`${agesUrl} answers ${answer.status}`);
  mountTrip(root, { ages: (await answer.json()) as TripProps['ages'] });
  root.querySelector<HTMLElement>('input')?.focus();
};
