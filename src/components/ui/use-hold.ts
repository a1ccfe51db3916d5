import { useEffect, useRef } from 'preact/hooks';

/** How long a press is held before it repeats, and how often it then does, in milliseconds. */
const startAfter = 500;
const repeatEvery = 140;

/**
 * Handlers for a button that acts on a click and, while it is held down, again and again. A click
 * that ends a hold does not act once more.
 */
export const useHold = (act: () => void) => {
  const latest = useRef(act);
  latest.current = act;
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const repeated = useRef(false);

  const stop = () => {
    clearTimeout(timer.current);
  };
  const repeat = () => {
    repeated.current = true;
    latest.current();
    timer.current = setTimeout(repeat, repeatEvery);
  };
  useEffect(() => stop, []);

  return {
    onClick: () => {
      if (!repeated.current) latest.current();
      repeated.current = false;
    },
    onPointerDown: () => {
      repeated.current = false;
      timer.current = setTimeout(repeat, startAfter);
    },
    onPointerUp: stop,
    onPointerLeave: stop,
    onPointerCancel: stop,
    onContextMenu: stop,
  };
};
