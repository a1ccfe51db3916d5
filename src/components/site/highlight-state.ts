/** Loaded by pages that were opened from a search; what it does, it does at once. */
import { wordPlaces } from '../../domain/word-places.ts';
import { takeOver } from '../../storage/looked-for.ts';

/** Words are looked for in what is read, not in controls and what only search engines read. */
const unread = 'nav, script, style, svg, [hidden], button, label, .art-meta';

/** The places of these words in what `root` shows. */
const placesIn = (root: HTMLElement, words: readonly string[]): Range[] => {
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (node.parentElement?.closest(unread)) continue;
    for (const [from, to] of wordPlaces(node.textContent ?? '', words)) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  return ranges;
};

/**
 * Highlights the words that a reader looked for on the page they opened, with a button and Escape to
 * end it. The page itself stays as it is: browsers draw it (CSS highlights), and those that can't
 * show the page without.
 */
const highlight = (): void => {
  const words = takeOver(location.pathname);
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return;
  const ranges = placesIn(main, words);
  if (ranges.length === 0) return;
  CSS.highlights.set('looked-for', new Highlight(...ranges));

  const notice = document.createElement('p');
  notice.className = 'looked-for';
  const said = document.createElement('span');
  said.textContent = 'Your search is highlighted.';
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = 'Remove';
  button.setAttribute('aria-label', 'Remove highlights');
  notice.append(said, button);

  const end = () => {
    CSS.highlights.delete('looked-for');
    // The focus goes where the reader reads on, and not back to the top.
    if (notice.contains(document.activeElement)) main.focus({ preventScroll: true });
    notice.remove();
    document.removeEventListener('keydown', escape);
  };
  const escape = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') end();
  };
  button.addEventListener('click', end);
  document.addEventListener('keydown', escape);
  main.prepend(notice);
};

highlight();
