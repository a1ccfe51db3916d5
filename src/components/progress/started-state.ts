import { itemsOn, progressStore } from '../../storage/progress.ts';
import { itemOf } from '../../storage/stamped.ts';

/** Whether a checklist was begun: one of its steps was tried, or the parent put one of their own on it. */
export const isStarted = (listId: string, stepIds: readonly string[]): boolean => {
  const progress = progressStore().read();
  return (
    itemsOn(progress, listId).length > 0 ||
    stepIds.some((id) => (itemOf(progress.steps, id)?.mark ?? 'not-yet') !== 'not-yet')
  );
};

/** Whether there are lists of the reader's own, and whether any is not put away. */
export const ownLists = (): { some: boolean; shown: boolean } => {
  const lists = Object.values(progressStore().read().lists);
  return { some: lists.length > 0, shown: lists.some(({ put }) => put === 'kept') };
};
