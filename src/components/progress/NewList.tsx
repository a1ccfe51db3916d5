import { AddLine } from '../ui/AddLine.tsx';
import { newId } from './new-id.ts';

interface NewListProps {
  /** Starts a list with this id and title. */
  onStart: (id: string, title: string) => void;
}

/** The longest title of a list, in characters (`ownLimits` in storage). */
const longest = 120;

/** Asks what a list of the reader's own is called, and starts it. */
export function NewList({ onStart }: NewListProps) {
  return (
    <AddLine
      id="new-list"
      label="What’s it called?"
      button="Start"
      longest={longest}
      onAdd={(title) => {
        onStart(`own-${newId()}`, title);
      }}
    />
  );
}
