import type { IconName } from '../ui/Icon.tsx';
import { urls } from '../../site/urls.ts';

/** The places of the main navigation. */
export type Place = 'read' | 'search' | 'routine' | 'progress';

/** The main navigation, in the order of the thumb bar. */
export const places: readonly { id: Place; label: string; url: string; icon: IconName }[] = [
  { id: 'read', label: 'Read', url: urls.articles(), icon: 'read' },
  { id: 'search', label: 'Search', url: urls.search(), icon: 'search' },
  { id: 'routine', label: 'Routine', url: urls.routine(), icon: 'routine' },
  { id: 'progress', label: 'Progress', url: urls.progress(), icon: 'progress' },
];

/** What `aria-current` says of a place: the page itself, a page inside it, or nothing. */
export const currentMark = (url: string, isCurrent: boolean, page: URL) => {
  if (!isCurrent) return undefined;
  return page.pathname === url ? 'page' : 'true';
};
