import { type Check, between, isId, oneOf, text, whole } from '../domain/checks.ts';
import { type MoveDraft, isMoveDraft } from '../domain/move-draft.ts';
import { type NightNote, isNightNote } from '../domain/night-note.ts';
import { type RoughPatch, isRoughPatch } from '../domain/rough-patch.ts';
import { type SmallWin, isDay, isSmallWin } from '../domain/small-win.ts';
import { type ItemReader, type Kind, type Migration, itemOfParts, itemOfValue } from './kind.ts';
import { itemOf, withItem } from './stamped.ts';
import { type Store, createStore } from './store.ts';

/**
 * What the parent says about a small step. Not ticked, and unticked again, is 'not-yet'. Things done
 * once are 'done'; all others go from 'sometimes' to 'mostly' and back.
 */
export type Mark = 'done' | 'not-yet' | 'sometimes' | 'mostly';

/** Whether a list or an item is shown, or put away (and can come back). */
export type Put = 'kept' | 'away';

/** A list of the parent's own: its title, when it was first made (ms since 1970), and where it is. */
interface OwnList {
  readonly title: string;
  readonly made: number;
  readonly put: Put;
  readonly at: number;
}

/**
 * An item of the parent's own, on a list of theirs or on a checklist of the site (`list`, its id).
 * Items are shown by `place`, which may be a fraction: to move one between two others is one change.
 */
interface OwnItem {
  readonly list: string;
  readonly text: string;
  readonly place: number;
  readonly put: Put;
  readonly at: number;
}

/** Things that are there, or were taken away (null), by id. */
type Answers<Value> = Readonly<
  Record<string, { readonly value: Value | null; readonly at: number }>
>;

/** By id; each item has the time of its last change (`at`, ms since 1970). */
export type Progress = {
  /** The small steps that were ticked or unticked, the site's and the parent's own alike. */
  readonly steps: Readonly<Record<string, { readonly mark: Mark; readonly at: number }>>;
  readonly lists: Readonly<Record<string, OwnList>>;
  readonly items: Readonly<Record<string, OwnItem>>;
  /** What went well, rough patches, and notes of nights (by day); null where one was taken away. */
  readonly wins: Answers<SmallWin>;
  readonly patches: Answers<RoughPatch>;
  readonly nights: Answers<NightNote>;
  /** What the family is thinking of moving, by the routine's id. */
  readonly moves: Answers<MoveDraft>;
};

/** The longest title of an own list and the longest text of an own item, in characters. */
export const ownLimits = { title: 120, text: 160 } as const;

const isStepId = (id: unknown) => typeof id === 'string' && /^[a-z\d][a-z\d-]{0,79}$/.test(id);
const isPut = oneOf('kept', 'away');

/** Items that may stand under any id like those of the site's own lists and steps. */
const byStepId = (reader: ItemReader) => (id: string) => (isStepId(id) ? reader : undefined);

/** Items that may stand under any id of the parent's own things. */
const byId = (valid: Check) => (id: string) => (isId(id) ? itemOfValue(valid) : undefined);

/** Version 1 knew only ticks. */
const toOwnLists: Migration = (data) => ({ lists: {}, items: {}, moves: {}, ...(data as object) });

/** Version 2 knew no wins, no rough patches and no nights, and only ticks on steps. */
const toWins: Migration = (data) => ({ wins: {}, patches: {}, nights: {}, ...(data as object) });

/** How progress is stored. Ids that no checklist has any more are kept. */
export const progressKind: Kind<Progress> = {
  name: 'progress',
  migrations: [toOwnLists, toWins],
  boxes: {
    steps: byStepId(itemOfParts({ mark: oneOf('done', 'not-yet', 'sometimes', 'mostly') })),
    lists: byStepId(
      itemOfParts({ title: text(1, ownLimits.title), made: whole(0, Infinity), put: isPut }),
    ),
    items: byStepId(
      itemOfParts({
        list: isStepId,
        text: text(1, ownLimits.text),
        place: between(-1e6, 1e6),
        put: isPut,
      }),
    ),
    wins: byId(isSmallWin),
    patches: byId(isRoughPatch),
    nights: (day) => (isDay(day) ? itemOfValue(isNightNote) : undefined),
    moves: byId(isMoveDraft),
  },
};

/** Whether this step is ticked. */
export function isDone({ steps }: Pick<Progress, 'steps'>, stepId: string): boolean {
  return itemOf(steps, stepId)?.mark === 'done';
}

/** The progress with this mark on this step (`now` in ms since 1970). */
export function withMark(progress: Progress, stepId: string, mark: Mark, now: number): Progress {
  return { ...progress, steps: withItem(progress.steps, stepId, { mark }, now) };
}

/** The own items that are kept on a list (or were put away from it), in the order of their places. */
export function itemsOn({ items }: Progress, listId: string, where: Put = 'kept') {
  return Object.entries(items)
    .flatMap(([id, item]) => (item.list === listId && item.put === where ? { id, ...item } : []))
    .sort((a, b) => a.place - b.place);
}

/** What a list of the parent's own is to say; the items in any order. */
export interface OwnListText {
  readonly title: string;
  readonly items: readonly Pick<OwnItem & { readonly id: string }, 'id' | 'text' | 'place'>[];
}

/**
 * The progress with this own list, kept. Where it was there before, it says this now: ticks stay
 * with their items, and items that are no more of it are put away unless they are ticked. The same
 * object if all that was so already.
 */
export function withOwnList(
  progress: Progress,
  id: string,
  { title, items: wanted }: OwnListText,
  now: number,
): Progress {
  const made = itemOf(progress.lists, id)?.made ?? now;
  const lists = withItem<OwnList>(progress.lists, id, { title, made, put: 'kept' }, now);
  let { items } = progress;
  for (const { id: gone, list, text: said, place } of itemsOn(progress, id)) {
    if (isDone(progress, gone) || wanted.some((item) => item.id === gone)) continue;
    items = withItem<OwnItem>(items, gone, { list, text: said, place, put: 'away' }, now);
  }
  for (const { id: item, text: said, place } of wanted) {
    items = withItem<OwnItem>(items, item, { list: id, text: said, place, put: 'kept' }, now);
  }
  const changed = lists !== progress.lists || items !== progress.items;
  return changed ? { ...progress, lists, items } : progress;
}

/** The progress with another title or place of an own list; where there is no such list, as it was. */
export function withListChange(
  progress: Progress,
  id: string,
  change: Partial<Pick<OwnList, 'title' | 'put'>>,
  now: number,
): Progress {
  const list = itemOf(progress.lists, id);
  if (!list) return progress;
  const { title, made, put } = list;
  const lists = withItem<OwnList>(progress.lists, id, { title, made, put, ...change }, now);
  return { ...progress, lists };
}

/** The progress with an own list put away, or back (`now` in ms since 1970). */
export const withListPut = (progress: Progress, id: string, put: Put, now: number): Progress =>
  withListChange(progress, id, { put }, now);

/** What the family is thinking of moving in this routine, or null. */
export function moveDraft(progress: Progress, routineId: string): MoveDraft | null {
  return itemOf(progress.moves, routineId)?.value ?? null;
}

/** The progress with this draft of a move (`now` in ms since 1970). */
export function withMoveDraft(
  progress: Progress,
  routineId: string,
  value: MoveDraft,
  now: number,
): Progress {
  return { ...progress, moves: withItem(progress.moves, routineId, { value }, now) };
}

/** Which boxes hold things of the parent's own that can be taken away. */
export type OwnBox = 'wins' | 'patches' | 'nights';

/** What a thing in such a box is. */
export type OwnThing = { wins: SmallWin; patches: RoughPatch; nights: NightNote };

/** The things that are there, with their ids (of nights, the day). */
export function ownThings<Box extends OwnBox>(
  progress: Progress,
  box: Box,
): readonly (OwnThing[Box] & { readonly id: string })[] {
  const items = Object.entries(progress[box]) as [string, { value: OwnThing[Box] | null }][];
  return items.flatMap(([id, { value }]) => (value ? [{ ...value, id }] : []));
}

/** The progress with this thing in a box; null takes it away (`now` in ms since 1970). */
export function withOwnThing<Box extends OwnBox>(
  progress: Progress,
  box: Box,
  id: string,
  value: OwnThing[Box] | null,
  now: number,
): Progress {
  const items: Progress[OwnBox] = progress[box];
  return { ...progress, [box]: withItem<Answers<unknown>[string]>(items, id, { value }, now) };
}

let store: Store<Progress> | undefined;

/** The one store of progress on this page. Call it in the browser, after the first render. */
export function progressStore(): Store<Progress> {
  return (store ??= createStore(progressKind));
}
