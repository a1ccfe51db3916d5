import { useState } from 'preact/hooks';
import { AddLine } from '../ui/AddLine.tsx';
import { OrderedList } from '../ui/OrderedList.tsx';
import { TextField } from '../ui/TextField.tsx';
import { charactersInWords, typedLine } from '../ui/typed-line.ts';
import { UndoNotice } from '../ui/UndoNotice.tsx';
import { useFocus } from '../ui/use-focus.ts';
import { newId } from './new-id.ts';
import { useOwnItems } from './own-items-state.ts';
import { PutAwayThings } from './PutAwayThings.tsx';

/** The longest text of an item, in characters (`ownLimits` in storage). */
const longest = 160;

interface Last {
  said: string;
  undo?: () => void;
  /** The item that is being renamed: to undo that is to undo all of it. */
  renamed?: string;
}

/** Steps of the reader's own on a list: to add, rename, reorder and put away, with undo. */
export function OwnItemsPanel({ id, label }: { id: string; label: string }) {
  const { items, away, add, rename, putAway, bringBack, move } = useOwnItems(id);
  const [last, tell] = useState<Last>({ said: '' });
  const focus = useFocus();
  const panel = `${id}-own`;
  return (
    <div class="own-items stack">
      <AddLine
        id={`${panel}-add`}
        label="One more step"
        button="Add"
        longest={longest}
        onAdd={(text) => {
          tell({ said: `“${text}” is on the list.`, undo: add(newId(), text) });
        }}
      />
      <OrderedList
        id={panel}
        label={`Your own steps on “${label}”`}
        items={items}
        keyOf={(item) => item.id}
        nameOf={(item) => item.text}
        onMove={(from, to) => {
          tell({ said: '', undo: move(from, to) });
        }}
        onRemove={(index) => {
          const item = items[index];
          if (item) tell({ said: `“${item.text}” is put away.`, undo: putAway(item.id) });
        }}
        say={(said) => {
          tell(({ undo }) => ({ said, ...(undo && { undo }) }));
        }}
        whenEmpty={`${panel}-add`}
        removeLabel={(name) => `Put ${name} away`}
      >
        {(item) => ({
          row: (
            <TextField
              id={`${panel}-${item.id}-text`}
              label="Step"
              text={item.text}
              onType={(typed) => {
                const text = typedLine(typed);
                if (text === '') return 'Leave a few words, or put it away.';
                if (text.length > longest) return `Keep it to ${charactersInWords(longest, text)}.`;
                if (text === item.text) return null;
                const undo = rename(item.id, text);
                tell((before) =>
                  before.renamed === item.id
                    ? before
                    : { said: 'Renamed.', undo, renamed: item.id },
                );
                return null;
              }}
            />
          ),
        })}
      </OrderedList>
      <UndoNotice
        id={panel}
        said={last.said}
        onUndo={
          last.undo &&
          (() => {
            last.undo?.();
            tell({ said: 'Undone. It’s as it was.' });
            focus(`${panel}-add`);
          })
        }
      />
      <PutAwayThings
        about={away.length === 1 ? '1 step' : `${away.length} steps`}
        things={away}
        onBringBack={(item) => {
          tell({ said: 'It’s back on the list.', undo: bringBack(item) });
          focus(`${panel}-${item}`);
        }}
      />
    </div>
  );
}
