import { render } from 'preact';
import { Diary } from './Diary.tsx';

/** Puts the sleep diary that can be chosen and filled in the place of the blank one. */
export const mountDiary = (root: HTMLElement): void => {
  root.replaceChildren();
  delete root.dataset['asleep'];
  render(<Diary id="diary" />, root);
};
