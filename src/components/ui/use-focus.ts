import { useLayoutEffect, useRef } from 'preact/hooks';

/** Sends the focus to the element with an id: now, or as soon as it has been drawn. */
export const useFocus = (): ((id: string) => void) => {
  const wanted = useRef('');
  // At once with the drawing: a later effect may still find what the drawing takes away.
  useLayoutEffect(() => {
    const element = document.getElementById(wanted.current);
    if (!element) return;
    wanted.current = '';
    element.focus();
  });
  return (id) => {
    wanted.current = id;
  };
};
