import { Icon } from '../ui/Icon.tsx';
import type { StoredThingProps } from './StoredThing.tsx';

/** All of it at once, after a sentence about the way back. */
export function DeleteEverything({ onRemove }: Pick<StoredThingProps, 'onRemove'>) {
  return (
    <section aria-labelledby="delete-all">
      <h2 id="delete-all">Delete everything</h2>
      <p>
        All of it goes from this device, in every open tab. It can be undone here until you close
        this page; after that, only a backup brings it back.
      </p>
      <button
        type="button"
        class="btn"
        onClick={() => {
          onRemove({ kind: 'everything' }, 'everything that was kept here');
        }}
      >
        <Icon name="trash" />
        Delete everything
      </button>
    </section>
  );
}
