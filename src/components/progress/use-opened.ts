import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { NightNote } from '../../domain/night-note.ts';
import type { RoughPatch } from '../../domain/rough-patch.ts';
import type { SmallWin } from '../../domain/small-win.ts';
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

/** A win, a rough patch or a night whose sheet is open. */
interface Opened {
  box: 'wins' | 'patches' | 'nights';
  id: string;
  isOld: boolean;
  /** The button that opened it. */
  by: string;
  /** By id, what undoes all that was changed of a thing while the sheet was open. */
  undoById?: Readonly<Record<string, () => void>>;
}

type Kept = SmallWin | RoughPatch | NightNote;

const words = {
  wins: { new: '', changed: 'Changed.', gone: 'Taken away.' },
  patches: {
    new: 'Marked. Nothing is expected until it passes.',
    over: 'Marked. Nothing from those days counts against anything.',
    changed: 'Changed.',
    gone: 'Taken away.',
  },
  nights: { new: 'Noted. About is near enough.', changed: 'Changed.', gone: 'Taken away.' },
} as const;

/**
 * Sends the focus to the first of these ids that is there once the next drawing is done: what was
 * pressed may be gone by then, because of what it did.
 */
const useFirstFocus = () => {
  const wanted = useRef<readonly string[]>([]);
  useLayoutEffect(() => {
    const [found] = wanted.current.flatMap((id) => document.getElementById(id) ?? []);
    wanted.current = [];
    found?.focus();
  });
  return (...ids: readonly string[]) => {
    wanted.current = ids;
  };
};

/** The ids of what is always there to take the focus: the Undo button, and where nothing can be undone. */
interface Places {
  undo: string;
  home: string;
}

/** What is open, what was last changed, and what can be done. */
export const useOpened = (notes: Notes, { undo: undoId, home }: Places) => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [last, tell] = useState<LastChange>({ said: '' });
  const focus = useFirstFocus();
  /** Keeps this under the id of what is open; answers with all that can be undone. */
  const put = ({ box, id, undoById }: Opened, value: Kept | null) => ({
    [id]: notes.put(box, id, value),
    ...undoById,
  });
  const undoAll = (undoById: Opened['undoById'] = {}) => {
    for (const undo of Object.values(undoById)) undo();
  };
  /** Says what was done, where its button is gone now: the focus goes to the way back. */
  const tellGone = (change: LastChange) => {
    tell(change);
    focus(undoId);
  };
  return {
    opened,
    last,
    tell,
    tellGone,
    open: (thing: Opened) => {
      setOpened(thing);
    },
    /** Keeps what is open as it is now. */
    keep: (value: Kept | null) => {
      if (opened) setOpened({ ...opened, undoById: put(opened, value) });
    },
    /** Turns to another thing of the same box, in the same sheet. */
    turnTo: (id: string) => {
      if (opened)
        setOpened({ ...opened, id, isOld: notes[opened.box].some((one) => one.id === id) });
    },
    /** Takes away what is open, for good unless it is undone. */
    takeAway: () => {
      if (!opened) return;
      const { box, by } = opened;
      const undoById = put(opened, null);
      tellGone({
        said: words[box].gone,
        undo: () => {
          undoAll(undoById);
        },
        backTo: by,
      });
      setOpened(null);
    },
    /** Closes what is open, and says what became of it. */
    close: () => {
      if (!opened) return;
      const { box, id, isOld, by, undoById } = opened;
      const isKept = notes[box].some((thing) => thing.id === id);
      setOpened(null);
      focus(by, undoId, home);
      // A new one that was emptied again leaves nothing to speak of.
      if (!undoById || (!isKept && !isOld && Object.keys(undoById).length === 1)) return;
      const win = notes.wins.find((one) => one.id === id);
      const changed = isKept ? words[box].changed : words[box].gone;
      const isOver = box === 'patches' && notes.patches.some((one) => one.id === id && one.to);
      const marked = isOver ? words.patches.over : words[box].new;
      const said = isOld ? changed : win ? winReply(win) : marked;
      tell({
        said,
        undo: () => {
          undoAll(undoById);
        },
        backTo: by,
      });
    },
    /** Undoes the last change. */
    undoLast: () => {
      last.undo?.();
      focus(last.backTo ?? home, home);
      tell({ said: 'Undone. It’s as it was.' });
    },
  };
};
