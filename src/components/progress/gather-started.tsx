import { isStarted, ownLists } from './started-state.ts';
import { wakeOwnLists } from './wake-own-lists.tsx';

const stepsOf = (list: HTMLElement) =>
  [...list.querySelectorAll<HTMLElement>('[data-step]')].map((row) => row.dataset['step'] ?? '');

/**
 * Puts the reader's own lists and those they began first, unfolded, and folds the others. Done once, before
 * anybody touches them: later on nothing moves under the thumb. Wakes the own lists where there are any.
 */
export const gatherStarted = (root: HTMLElement): void => {
  root.dataset['gathered'] = '';
  const lists = [...root.querySelectorAll<HTMLDetailsElement>('details[data-checklist]')];
  const started = lists.filter((list) => isStarted(list.dataset['checklist'] ?? '', stepsOf(list)));
  const places = [...root.querySelectorAll<HTMLElement>('[data-own-lists]')];
  const { some, shown } = ownLists();
  const own = shown ? places : [];
  if (started.length + own.length > 0) {
    for (const list of lists) list.open = started.includes(list);
    root.prepend(...own, ...started);
  }
  if (some) for (const place of places) wakeOwnLists(place);
};
