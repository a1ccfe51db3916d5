/**
 * Shows the reader's own lists in this place; `asks` is true where they tapped to start one. Where the
 * code can't be loaded, a sentence in the place says so.
 */
export const wakeOwnLists = (root: HTMLElement, asks = false): void => {
  import('./mount-own-lists.tsx').then(
    ({ mountOwnLists }) => {
      mountOwnLists(root, asks);
    },
    () => {
      const status = root.querySelector('[role="status"]');
      if (status) {
        status.textContent =
          'That couldn’t load. It may be the signal. Reload the page to try again.';
      }
    },
  );
};
