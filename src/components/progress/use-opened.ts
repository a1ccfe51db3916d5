import { useState } from 'preact/hooks';
import type { RoughPatch } from '../../domain/rough-patch.ts';
import type { SmallWin } from '../../domain/small-win.ts';
import { useFocus } from '../ui/use-focus.ts';
import type { Notes } from './notes.ts';
import { winReply } from './win-words.ts';

/** What was last changed, how to undo it, and where the focus goes when it was undone. */
interface LastChange {
  said: string;
  undo?: () => void;
  backTo?: string;
  /** The win to change, if it is about one that was just noted. */
  win?: string;
}

/** A win or a rough patch whose sheet is open. */
interface Opened {
  box: 'wins' | 'patches';
  id: string;
  isOld: boolean;
  /** The button that opened it. */
  by: string;
  /** Undoes all that was changed in the sheet; nothing was while it is missing. */
  undo?: () => void;
}

const words = {
  wins: { new: '', changed: 'Changed.', gone: 'Taken away.' },
  patches: {
    new: 'Marked. Nothing is expected until it passes.',
    changed: 'Changed.',
    gone: 'Taken away.',
  },
} as const;

/** What is open, what was last changed, and what can be done; `undoId` is the Undo button's id. */
export const useOpened = (notes: Notes, undoId: string) => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [last, tell] = useState<LastChange>({ said: '' });
  const focus = useFocus();
  return {
    opened,
    last,
    tell,
    open: (thing: Opened) => {
      setOpened(thing);
    },
    /** Keeps what is open as it is now. */
    keep: (value: SmallWin | RoughPatch | null) => {
      if (!opened) return;
      const undo = notes.put(opened.box, opened.id, value);
      setOpened({ ...opened, undo: opened.undo ?? undo });
    },
    /** Takes away what is open, for good unless it is undone. */
    takeAway: () => {
      if (!opened) return;
      const { box, id, by } = opened;
      tell({ said: words[box].gone, undo: notes.put(box, id, null), backTo: by });
      setOpened(null);
      focus(undoId);
    },
    /** Closes what is open, and says what became of it. */
    close: () => {
      if (!opened) return;
      const { box, id, isOld, by, undo } = opened;
      const kept = notes[box].some((thing) => thing.id === id);
      setOpened(null);
      focus(by);
      if (!undo || !kept) return;
      const win = notes.wins.find((one) => one.id === id);
      const said = isOld ? words[box].changed : win ? winReply(win) : words[box].new;
      tell({ said, undo, backTo: by });
    },
    /** Undoes the last change. */
    undoLast: () => {
      last.undo?.();
      if (last.backTo) focus(last.backTo);
      tell({ said: 'Undone. It’s as it was.' });
    },
  };
};
