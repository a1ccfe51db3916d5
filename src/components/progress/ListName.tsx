import { useState } from 'preact/hooks';
import { TextField } from '../ui/TextField.tsx';
import { charactersInWords, typedLine } from '../ui/typed-line.ts';
import { UndoNotice } from '../ui/UndoNotice.tsx';
import { useFocus } from '../ui/use-focus.ts';

interface ListNameProps {
  /** Unique on the page. */
  id: string;
  title: string;
  /** Gives the list another title, and answers with what undoes that. */
  onRename: (title: string) => () => void;
}

/** The longest title of a list, in characters (`ownLimits` in storage). */
const longest = 120;

/** What a list of the reader's own is called, to change as it is written; one undo takes all of it back. */
export function ListName({ id, title, onRename }: ListNameProps) {
  const [last, tell] = useState<{ said: string; undo?: () => void }>({ said: '' });
  const focus = useFocus();
  return (
    <div class="stack">
      <TextField
        id={`${id}-name`}
        label="What it’s called"
        text={title}
        onType={(typed) => {
          const text = typedLine(typed);
          if (text === '') return 'Leave a few words, or put the list away.';
          if (text.length > longest) return `Keep it to ${charactersInWords(longest, text)}.`;
          if (text === title) return null;
          const undo = onRename(text);
          tell((before) => ({ said: 'Renamed.', undo: before.undo ?? undo }));
          return null;
        }}
      />
      <UndoNotice
        id={`${id}-name`}
        said={last.said}
        onUndo={
          last.undo &&
          (() => {
            last.undo?.();
            tell({ said: 'Undone. It’s as it was.' });
            focus(`${id}-name`);
          })
        }
      />
    </div>
  );
}
