import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { placeInWords } from './place-words.ts';
import { useFocus } from './use-focus.ts';

interface OrderedListProps<Item> {
  /** Unique on the page. The row of an item is `<id>-<key>`: the focus may be sent there. */
  id: string;
  /** What the list is called, for screen readers. */
  label: string;
  items: readonly Item[];
  /** Stays with an item when it is renamed or moved. */
  keyOf: (item: Item) => string;
  nameOf: (item: Item) => string;
  onMove: (from: number, to: number) => void;
  onRemove: (index: number) => void;
  /** Says politely where an item is now. */
  say: (sentence: string) => void;
  /** What the button says that takes an item off; else it removes it. */
  removeLabel?: (name: string) => string;
  /** The id of what gets the focus when the last item was removed. */
  whenEmpty: string;
  /** An item in its row; `below` is drawn under the row, over its whole width. */
  children: (item: Item) => { row: ComponentChildren; below?: ComponentChildren };
}

interface PressProps {
  id?: string;
  label: string;
  icon: 'up' | 'down' | 'trash';
  stopped?: boolean;
  onPress: () => void;
}

function Press({ id, label, icon, stopped, onPress }: PressProps) {
  return (
    <button
      type="button"
      class="btn"
      id={id}
      aria-label={label}
      aria-disabled={stopped}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}

/**
 * A list whose order the reader chooses, with buttons and no dragging. The focus stays on what was
 * moved; after removing, it goes to the next row, or the one before.
 */
export function OrderedList<Item>(props: OrderedListProps<Item>) {
  const { id, label, items, keyOf, nameOf, onMove, onRemove, say, whenEmpty, children } = props;
  const { removeLabel = (name: string) => `Remove ${name}` } = props;
  const focus = useFocus();
  const rowOf = (item: Item) => `${id}-${keyOf(item)}`;

  const move = (item: Item, from: number, by: -1 | 1) => {
    const to = from + by;
    if (to < 0 || to >= items.length) return;
    onMove(from, to);
    say(`${nameOf(item)}, now ${placeInWords(to + 1)} of ${items.length}.`);
    focus(`${rowOf(item)}-${by < 0 ? 'up' : 'down'}`);
  };
  const remove = (index: number) => {
    const neighbour = items[index + 1] ?? items[index - 1];
    onRemove(index);
    focus(neighbour ? rowOf(neighbour) : whenEmpty);
  };

  if (items.length === 0) return null;
  return (
    <ol class="ordered" aria-label={label}>
      {items.map((item, index) => {
        const { row, below } = children(item);
        return (
          <li key={keyOf(item)} id={rowOf(item)} tabIndex={-1}>
            {row}
            <Press
              id={`${rowOf(item)}-up`}
              label={`Move ${nameOf(item)} up`}
              icon="up"
              stopped={index === 0}
              onPress={() => {
                move(item, index, -1);
              }}
            />
            <Press
              id={`${rowOf(item)}-down`}
              label={`Move ${nameOf(item)} down`}
              icon="down"
              stopped={index === items.length - 1}
              onPress={() => {
                move(item, index, 1);
              }}
            />
            <Press
              label={removeLabel(nameOf(item))}
              icon="trash"
              onPress={() => {
                remove(index);
              }}
            />
            {below}
          </li>
        );
      })}
    </ol>
  );
}
