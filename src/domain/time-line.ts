import { isInPatch, type PatchKind, type RoughPatch } from './rough-patch.ts';
import type { SmallWin } from './small-win.ts';

/** A win and a rough patch with their ids, as the store hands them out. */
export type KeptWin = SmallWin & { readonly id: string };
export type KeptPatch = RoughPatch & { readonly id: string };

/** Where a rough patch begins or ends; `only` where that is one and the same day. */
export interface PatchEdge {
  readonly edge: 'from' | 'to' | 'only';
  readonly patch: KeptPatch;
}

/** A day on which there is something. */
export interface LineDay {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** In the order they were given. */
  readonly wins: readonly KeptWin[];
  /** The rough patches that begin or end on it; ends above beginnings. */
  readonly edges: readonly PatchEdge[];
  /** The kinds of the rough patches that the day lies in, each once. */
  readonly weather: readonly PatchKind[];
}

const edgesOf = (patch: KeptPatch): readonly (readonly [string, PatchEdge])[] => {
  const { from, to } = patch;
  if (from === to) return [[from, { edge: 'only', patch }]];
  const beginning = [from, { edge: 'from', patch }] as const;
  return to === null ? [beginning] : [[to, { edge: 'to', patch }], beginning];
};

const edgeOrder: readonly PatchEdge['edge'][] = ['to', 'only', 'from'];

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
  const edgesOn = new Map<string, PatchEdge[]>();
  for (const win of wins) addTo(winsOn, win.day, win);
  for (const [day, edge] of patches.flatMap(edgesOf)) addTo(edgesOn, day, edge);
  const days = [...new Set([...winsOn.keys(), ...edgesOn.keys()])].sort().reverse();
  return days.map((day) => ({
    day,
    wins: winsOn.get(day) ?? [],
    edges: (edgesOn.get(day) ?? []).sort(
      (a, b) => edgeOrder.indexOf(a.edge) - edgeOrder.indexOf(b.edge),
    ),
    weather: [...new Set(patches.filter((patch) => isInPatch(patch, day)).map(({ kind }) => kind))],
  }));
};

/** How many wins and edges of patches a page of the line has, about. */
export const thingsOfPage = 20;

/** The newest days of the line, and how many wins and edges of patches are earlier than those. */
export interface LinePage {
  readonly days: readonly LineDay[];
  readonly earlier: number;
}

const thingsOn = ({ wins, edges }: LineDay) => wins.length + edges.length;

/**
 * The line down to the page with this number (from 1): each “earlier” shows one more, and what was
 * there stays. No day is parted, so a page is a little longer where its last day is full.
 */
export const linePages = (line: readonly LineDay[], pages: number): LinePage => {
  let shown = 0;
  let days = 0;
  for (const day of line) {
    if (shown >= pages * thingsOfPage) break;
    shown += thingsOn(day);
    days += 1;
  }
  const all = line.reduce((sum, day) => sum + thingsOn(day), 0);
  return { days: line.slice(0, days), earlier: all - shown };
};
