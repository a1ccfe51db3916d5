import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon.tsx';
import { later } from '../ui/later.tsx';

const OwnItemsPanel = later(() => import('./OwnItemsPanel.tsx'), 'OwnItemsPanel');

interface OwnItemsProps {
  /** The list’s id, and what it is called. */
  id: string;
  label: string;
  /** Whether the panel is there at once. */
  isOpen?: boolean;
}

/** A button that unfolds the panel for steps of the reader's own. */
export function OwnItems({ id, label, isOpen = false }: OwnItemsProps) {
  const [open, setOpen] = useState(isOpen);
  return (
    <>
      <button
        type="button"
        class="btn btn-quiet"
        aria-expanded={open}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <Icon name={open ? 'up' : 'plus'} class="icon-s" />
        <span>
          Something of your own<span class="vh"> on “{label}”</span>
        </span>
      </button>
      {open && <OwnItemsPanel id={id} label={label} />}
    </>
  );
}
