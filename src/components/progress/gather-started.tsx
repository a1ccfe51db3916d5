import { hasOwnLists, isStarted } from './started-state.ts';

const stepsOf = (list: HTMLElement) =>
  [...list.querySelectorAll<HTMLElement>('[data-step]')].map((row) => row.dataset['step'] ?? '');

/**
 * Puts the reader's own lists and those they began first, unfolded, and folds the others. Done once, before
 * anybody touches them: later on nothing moves under the thumb.
 */
export const gatherStarted = (root: HTMLElement): void => {
  root.dataset['gathered'] = '';
  const lists = [...root.querySelectorAll<HTMLDetailsElement>('details[data-checklist]')];
  const started = lists.filter((list) => isStarted(list.dataset['checklist'] ?? '', stepsOf(list)));
  const own = hasOwnLists() ? [...root.querySelectorAll('[data-own-lists]')] : [];
  if (started.length + own.length === 0) return;
  for (const list of lists) list.open = started.includes(list);
  root.prepend(...own, ...started);
};
