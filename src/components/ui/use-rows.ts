import { useRef, useState } from 'preact/hooks';

/** A list with something put in at a place. */
export const withAt = <Item>(list: readonly Item[], index: number, item: Item): readonly Item[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index),
];

/** A list without what is at a place. */
export const withoutAt = <Item>(list: readonly Item[], index: number): readonly Item[] =>
  list.filter((_, place) => place !== index);

/** Numbers for the rows of a list that stay with them while others come and go; for keys and ids. */
export interface Rows {
  readonly numbers: readonly number[];
  /** Makes room for a row, and answers with its number. */
  readonly insert: (index: number) => number;
  readonly remove: (index: number) => void;
}

/** The rows of a list that is `count` long now, and may grow or shrink from elsewhere. */
export const useRows = (count: number): Rows => {
  const next = useRef(count);
  const [kept, setKept] = useState<readonly number[]>(() => [...Array(count).keys()]);
  // Rows that came from elsewhere, another tab perhaps, count downwards.
  const numbers = [...Array(count).keys()].map((index) => kept[index] ?? -1 - index);
  return {
    numbers,
    insert: (index) => {
      const number = next.current;
      next.current += 1;
      setKept(withAt(numbers, index, number));
      return number;
    },
    remove: (index) => {
      setKept(withoutAt(numbers, index));
    },
  };
};
