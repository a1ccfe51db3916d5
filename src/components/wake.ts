/**
 * Wakes each element that matches when it comes within a screen of the reader, once. Until then,
 * and for good where the code can't be loaded, its static version stays. Where it can't, the element
 * gets `data-asleep`, which shows the words for readers without scripts: nothing fails in silence.
 * (Why not Astro’s own islands: docs/decisions/004.)
 */
export const wakeWhenNear = (
  selector: string,
  wake: (root: HTMLElement) => Promise<void>,
): void => {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting || !(target instanceof HTMLElement)) continue;
        observer.unobserve(target);
        wake(target).catch(() => {
          target.dataset['asleep'] = '';
        });
      }
    },
    { rootMargin: '100%' },
  );
  for (const root of document.querySelectorAll(selector)) observer.observe(root);
};
