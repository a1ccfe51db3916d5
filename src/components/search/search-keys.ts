/** The links that the arrows go through: of results, or of what stands in their place. */
const links = '.search-results li a';

const step: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Lets the arrows go from the field through the links of a search page and back, and Escape clear it.
 * Other keys, and arrows elsewhere on the page, do what they always do. Returns the end.
 */
export const listenForKeys = (page: HTMLElement, onEscape: () => void): (() => void) => {
  const listen = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.key === 'Escape') {
      onEscape();
      return;
    }
    const by = step[event.key];
    if (!by) return;
    const stops = [
      ...page.querySelectorAll<HTMLElement>('#q'),
      ...page.querySelectorAll<HTMLElement>(links),
    ].filter((stop) => !stop.closest('[hidden]'));
    const here = stops.findIndex((stop) => stop === document.activeElement);
    const next = here < 0 ? undefined : stops[here + by];
    if (!next) return;
    event.preventDefault();
    next.focus({ preventScroll: next.id === 'q' });
  };
  page.addEventListener('keydown', listen);
  return () => {
    page.removeEventListener('keydown', listen);
  };
};
