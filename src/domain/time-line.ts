import { isInPatch, type PatchKind, type RoughPatch } from './rough-patch.ts';
import type { SmallWin } from './small-win.ts';

/** A win and a rough patch with their ids, as the store hands them out. */
export type KeptWin = SmallWin & { readonly id: string };
export type KeptPatch = RoughPatch & { readonly id: string };

/** A day on which there is something. */
export interface LineDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** In the order they were given. */
  readonly wins: readonly KeptWin[];
  /** The rough patches whose last day it is; of those that are not over, the first. */
  readonly patches: readonly KeptPatch[];
  /** The kinds of the rough patches that the day lies in, each once. */
  readonly weather: readonly PatchKind[];
}

/** Adds to the list of a day. */
const addTo = <Thing>(lists: Map<string, Thing[]>, day: string, thing: Thing) => {
  const list = lists.get(day);
  if (list) list.push(thing);
  else lists.set(day, [thing]);
};

/**
 * Wins and rough patches as one line of days, the newest first, days after today included: whatever
 * the clock said when it was noted, it is shown. Days without anything are not in it.
 */
export const timeLine = (
  wins: readonly KeptWin[],
  patches: readonly KeptPatch[],
): readonly LineDay[] => {
  const winsOn = new Map<string, KeptWin[]>();
  const patchesOn = new Map<string, KeptPatch[]>();
  for (const win of wins) addTo(winsOn, win.day, win);
  for (const patch of patches) addTo(patchesOn, patch.to ?? patch.from, patch);
  const days = [...new Set([...winsOn.keys(), ...patchesOn.keys()])].sort().reverse();
  return days.map((day) => ({
    day,
    wins: winsOn.get(day) ?? [],
    patches: patchesOn.get(day) ?? [],
    weather: [...new Set(patches.filter((patch) => isInPatch(patch, day)).map(({ kind }) => kind))],
  }));
};

/** How many wins and rough patches are shown at first, and how many come with each “earlier”. */
export const pageSizes = { first: 8, more: 20 } as const;

/** The newest days of the line, and how many wins and rough patches are earlier than those. */
export interface LinePage {
  readonly days: readonly LineDay[];
  readonly earlier: number;
}

const thingsOn = ({ wins, patches }: LineDay) => wins.length + patches.length;

/**
 * The line down to the page with this number (from 1): each “earlier” shows one more, and what was
 * there stays. No day is parted, so a page is a little longer where its last day is full.
 */
export const linePages = (line: readonly LineDay[], pages: number): LinePage => {
  const most = pageSizes.first + pageSizes.more * (pages - 1);
  let shown = 0;
  let days = 0;
  for (const day of line) {
    if (shown >= most) break;
    shown += thingsOn(day);
    days += 1;
  }
  const all = line.reduce((sum, day) => sum + thingsOn(day), 0);
  return { days: line.slice(0, days), earlier: all - shown };
};
