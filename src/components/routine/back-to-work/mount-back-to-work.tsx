import { render } from 'preact';
import { BackToWork, type BackToWorkProps } from './BackToWork.tsx';

/** Puts the tool in the place of the worked example; its props are in the element’s JSON script. */
export const mountBackToWork = (root: HTMLElement): void => {
  const data = root.querySelector('script[type="application/json"]')?.textContent ?? '';
  const props = JSON.parse(data) as BackToWorkProps;
  root.replaceChildren();
  render(<BackToWork {...props} />, root);
};
