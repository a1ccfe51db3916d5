import { render } from 'preact';
import { OwnLists } from './OwnLists.tsx';

/**
 * Shows the reader's own lists in this place, and the way to start one; `asks` is true where that
 * was tapped.
 */
export const mountOwnLists = (root: HTMLElement, asks = false): void => {
  if (root.dataset['awake'] === undefined) root.replaceChildren();
  root.dataset['awake'] = '';
  render(<OwnLists asks={asks} />, root);
  if (asks) root.querySelector<HTMLElement>('[aria-expanded]')?.focus();
};
