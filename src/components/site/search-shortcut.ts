const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input, textarea, select'));

/**
 * Makes the key “/” focus the search field, or go to the search page where there is none. Keys
 * with Ctrl, Alt or Meta, and keys pressed while typing, are left alone.
 */
export const listenForSearchKey = (document: Document): void => {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target)) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('#q');
    if (field) field.focus();
    else document.querySelector<HTMLAnchorElement>('[data-search-link]')?.click();
  });
};
