import { render } from 'preact';
import { Routine, type RoutineProps } from './Routine.tsx';

/**
 * Puts the routine builder in the place of the sample days. Its props are in the element's own
 * JSON script, written by RoutinePlace.astro at build time; `more` are those that are not.
 */
export const mountRoutine = (root: HTMLElement, more?: Pick<RoutineProps, 'ages'>): void => {
  const data = root.querySelector('script[type="application/json"]')?.textContent ?? '';
  const props = JSON.parse(data) as RoutineProps;
  root.replaceChildren();
  render(<Routine {...props} {...more} />, root);
};
