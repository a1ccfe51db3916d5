/**
 * Opens a tool in the place of its worked example when its button is pressed: until then a page costs
 * no more than its words. `open` gets the element that holds both; the focus goes there. Where the
 * code can’t be loaded, the page says so beside the button.
 */
export const openOnTap = (selector: string, open: (root: HTMLElement) => Promise<void>): void => {
  const root = document.querySelector<HTMLElement>(selector);
  root?.querySelector('[data-open-tool]')?.addEventListener('click', () => {
    const status = root.querySelector('[role="status"]');
    if (status) status.textContent = '';
    open(root).then(
      () => {
        root.tabIndex = -1;
        root.focus();
      },
      () => {
        if (!status) return;
        status.textContent =
          'That couldn’t load just now. It may be the signal. Reload the page to try again.';
      },
    );
  });
};
