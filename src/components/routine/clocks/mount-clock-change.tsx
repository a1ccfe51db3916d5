import { render } from 'preact';
import { ClockChange, type ClockChangeProps } from './ClockChange.tsx';

/**
 * Counts down to the next change in the place kept for it, and gives back what draws the family’s own
 * days in the place of the worked example. Props are in the element’s JSON script.
 */
export const mountClockChange = (root: HTMLElement): (() => void) => {
  const data = root.querySelector('script[type="application/json"]')?.textContent ?? '';
  const props = JSON.parse(data) as Omit<ClockChangeProps, 'isOpen'>;
  const now = root.querySelector('[data-clock-now]');
  const draw = (isOpen: boolean) => {
    if (now) render(<ClockChange {...props} isOpen={isOpen} />, now);
  };
  now?.replaceChildren();
  draw(false);
  return () => {
    root.querySelector('[data-clock-sample]')?.remove();
    draw(true);
  };
};
