import { askWorker, canKeepPages } from '../../offline/ask-worker.ts';

/** Says on the page about what is kept that it was opened by itself, and not for one that is missing. */
const sayWhereWeAre = (main: HTMLElement, home: string) => {
  if (location.pathname !== home) return;
  for (const element of main.querySelectorAll<HTMLElement>('[data-missing]')) {
    element.hidden = true;
  }
  for (const element of main.querySelectorAll<HTMLElement>('[data-opened]')) {
    element.hidden = false;
  }
};

/**
 * Fills in the list of the pages that are kept, and leaves out links to tools that are not. `list` is
 * an empty list in a hidden section; `data-root` on it is the address of the site's first page.
 */
export const listKeptPages = async (main: HTMLElement, list: HTMLElement): Promise<void> => {
  const root = list.dataset['root'] ?? '/';
  sayWhereWeAre(main, `${root}offline/`);
  main.querySelector<HTMLElement>('[data-again]')?.addEventListener('click', () => {
    location.reload();
  });
  if (!canKeepPages()) return;
  const pages = await askWorker({ ask: 'pages' });
  const kept = new Set(pages.map(({ path }) => root + path));
  const named = new Set<string>();
  for (const link of main.querySelectorAll('a')) {
    named.add(link.pathname);
    const row = link.closest<HTMLElement>('[data-tools] li');
    if (row) row.hidden = !kept.has(link.pathname);
  }
  for (const { path, title } of pages) {
    if (named.has(root + path)) continue;
    const link = document.createElement('a');
    link.href = root + path;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  const section = list.closest('section');
  if (section) section.hidden = list.children.length === 0;
};
