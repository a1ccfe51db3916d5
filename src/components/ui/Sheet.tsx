import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface SheetProps {
  /** Unique on the page. */
  id: string;
  title: string;
  /** What the button says that closes it. */
  done?: string;
  /** It was closed: by its button, by Esc, or by going back. */
  onClose: () => void;
  children: ComponentChildren;
}

/**
 * A native dialog that rises from the thumb. What is in it is kept as it is entered, so closing it is
 * all there is to do; the focus goes back to where it was. While a field holds what can't be kept, its
 * button leads there instead (Esc and going back still close it).
 */
export function Sheet({ id, title, done = 'Done', onClose, children }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const close = () => {
    const amiss = dialog.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (amiss) amiss.focus();
    else dialog.current?.close();
  };
  return (
    <dialog class="sheet" id={id} ref={dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
      <button
        type="button"
        class="btn btn-main btn-l"
        onClick={({ currentTarget }) => {
          // Safari leaves it in the field, which then says nothing yet of what it can't use.
          currentTarget.focus();
          queueMicrotask(close);
        }}
      >
        {done}
      </button>
    </dialog>
  );
}
