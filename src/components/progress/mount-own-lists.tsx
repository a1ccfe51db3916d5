import { render } from 'preact';
import { OwnLists } from './OwnLists.tsx';

/** Shows the reader's own lists in this place, if there are any. */
export const mountOwnLists = (root: HTMLElement): void => {
  render(<OwnLists />, root);
};
