import { render } from 'preact';
import { NurseryDays, type NurseryDaysProps } from './NurseryDays.tsx';

/** Puts the nursery days in the place of the worked example; props are in the element’s JSON script. */
export const mountNurseryDays = (root: HTMLElement): void => {
  const data = root.querySelector('script[type="application/json"]')?.textContent ?? '';
  const props = JSON.parse(data) as NurseryDaysProps;
  root.replaceChildren();
  render(<NurseryDays {...props} />, root);
};
