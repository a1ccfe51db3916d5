/** What of the page is printed: the plan, or the note for whoever helps. */
export type PrintedPart = 'plan' | 'note';

/** Prints one part of the page; the style sheet hides the other. */
export const printPart = (part: PrintedPart): void => {
  const { documentElement: root } = document;
  root.dataset['prints'] = part;
  addEventListener(
    'afterprint',
    () => {
      delete root.dataset['prints'];
    },
    { once: true },
  );
  print();
};
