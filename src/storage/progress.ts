import { oneOf } from '../domain/checks.ts';
import { type Kind, itemOfParts } from './kind.ts';
import { itemOf, withItem } from './stamped.ts';
import { type Store, createStore } from './store.ts';

/** What the parent says about a small step. Not ticked, and unticked again, is 'not-yet'. */
export type Mark = 'done' | 'not-yet';

/** The small steps by id, each with its mark and the time of the last change (ms since 1970). */
export type Progress = {
  readonly steps: Readonly<Record<string, { readonly mark: Mark; readonly at: number }>>;
};

const readStep = itemOfParts({ mark: oneOf('done', 'not-yet') });

/** How progress is stored. Ids that no checklist has any more are kept. */
export const progressKind: Kind<Progress> = {
  name: 'progress',
  migrations: [],
  boxes: { steps: (id) => (/^[a-z\d][a-z\d-]{0,79}$/.test(id) ? readStep : undefined) },
};

/** Whether this step is ticked. */
export function isDone(progress: Progress, stepId: string): boolean {
  return itemOf(progress.steps, stepId)?.mark === 'done';
}

/** The progress with this mark on this step (`now` in ms since 1970). */
export function withMark(progress: Progress, stepId: string, mark: Mark, now: number): Progress {
  return { steps: withItem(progress.steps, stepId, { mark }, now) };
}

let store: Store<Progress> | undefined;

/** The one store of progress on this page. Call it in the browser, after the first render. */
export function progressStore(): Store<Progress> {
  return (store ??= createStore(progressKind));
}
