import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

interface DisclosureProps {
  /** Of its summary, where the focus may be sent to; unique on the page. */
  id?: string | undefined;
  title: string;
  /** What is inside, in a few words; or what was chosen. */
  about: ComponentChildren;
  /** Whether it is open on arrival. */
  open?: boolean;
  children: ComponentChildren;
}

/**
 * A native `<details>` that says what is inside. Its content is made when it is first opened, and
 * stays when it is closed.
 */
export function Disclosure({ id, title, about, open = false, children }: DisclosureProps) {
  const [opened, setOpened] = useState(open);
  return (
    <details
      class="disc"
      open={opened}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpened(true);
      }}
    >
      <summary id={id}>
        <span>
          <b>{title}</b> <small>{about}</small>
        </span>
        <Icon name="down" />
      </summary>
      {opened && <div>{children}</div>}
    </details>
  );
}
