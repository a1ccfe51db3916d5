import { itemsOn, progressStore, type Progress } from '../../storage/progress.ts';
import { itemOf, withItem } from '../../storage/stamped.ts';
import { useStore } from '../store-state.ts';
import type { OwnItemShown } from './progress-state.ts';

type Item = Progress['items'][string];
type Changes = Readonly<Record<string, Partial<Omit<Item, 'at' | 'list'>>>>;

/** The reader's own items on a list, and what can be done with them; each answers with its undo. */
export interface OwnItemsState {
  items: readonly OwnItemShown[];
  /** Those that were put away. */
  away: readonly OwnItemShown[];
  add: (id: string, text: string) => () => void;
  rename: (id: string, text: string) => () => void;
  putAway: (id: string) => () => void;
  bringBack: (id: string) => () => void;
  /** Moves the item at one place to another; both count from 0. */
  move: (from: number, to: number) => () => void;
}

/** A place after all of these. */
const lastPlace = (items: readonly OwnItemShown[]) => (items.at(-1)?.place ?? -1) + 1;

/** The new places of items, by id: one changes where there is room between two, else all do. */
export const movedPlaces = (
  items: readonly OwnItemShown[],
  from: number,
  to: number,
): Readonly<Record<string, { place: number }>> => {
  const item = items[from];
  if (!item) return {};
  const others = items.filter((one) => one !== item);
  const before = others[to - 1]?.place;
  const after = others[to]?.place;
  const between =
    before === undefined
      ? (after ?? 0) - 1
      : after === undefined
        ? before + 1
        : (before + after) / 2;
  if ((before ?? -Infinity) < between && between < (after ?? Infinity)) {
    return { [item.id]: { place: between } };
  }
  const order = [...others.slice(0, to), item, ...others.slice(to)];
  return Object.fromEntries(order.map(({ id }, place) => [id, { place }]));
};

/** The reader's own items on a list, live across the page and across tabs. */
export const useOwnItems = (listId: string): OwnItemsState => {
  const { data, update } = useStore(progressStore);
  const items = itemsOn(data, listId);
  const change = (changes: Changes) => {
    const fresh = { list: listId, text: '', place: 0, put: 'kept' as const };
    const apply = (parts: Changes) => {
      update((progress, now) => ({
        ...progress,
        items: Object.entries(parts).reduce(
          (all, [id, part]) =>
            withItem<Item>(
              all,
              id,
              { ...fresh, ...withoutTime(itemOf(all, id)), ...part, list: listId },
              now,
            ),
          progress.items,
        ),
      }));
    };
    const before = Object.fromEntries(
      Object.keys(changes).map((id) => [
        id,
        withoutTime(itemOf(data.items, id)) ?? { put: 'away' as const },
      ]),
    );
    apply(changes);
    return () => {
      apply(before);
    };
  };
  return {
    items,
    away: itemsOn(data, listId, 'away').filter(({ text }) => text !== ''),
    add: (id, text) => change({ [id]: { text, place: lastPlace(items), put: 'kept' } }),
    rename: (id, text) => change({ [id]: { text } }),
    putAway: (id) => change({ [id]: { put: 'away' } }),
    bringBack: (id) => change({ [id]: { put: 'kept' } }),
    move: (from, to) => change(movedPlaces(items, from, to)),
  };
};

/** What an item says, without the time it was said at. */
function withoutTime(item: Item | undefined): Omit<Item, 'at'> | undefined {
  if (!item) return undefined;
  const { list, text, place, put } = item;
  return { list, text, place, put };
}
