import { render } from 'preact';
import { YourData } from './YourData.tsx';

/** Puts the page about stored data, working, in the place of its static words. */
export const mountData = (root: HTMLElement): void => {
  const words = root.querySelector('script')?.textContent ?? '{}';
  root.replaceChildren();
  render(<YourData words={JSON.parse(words) as Record<string, string>} />, root);
};
