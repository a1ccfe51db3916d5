import { render } from 'preact';
import { BackOnTrack, type BackOnTrackProps } from './BackOnTrack.tsx';

/** Puts the way back in the place of the worked example; its props are in the element’s JSON script. */
export const mountBackOnTrack = (root: HTMLElement): void => {
  const data = root.querySelector('script[type="application/json"]')?.textContent ?? '';
  const props = JSON.parse(data) as BackOnTrackProps;
  root.replaceChildren();
  render(<BackOnTrack {...props} />, root);
};
