import { type StorageAccess, deviceStorage, readText } from './device.ts';
import { orZero } from './kind.ts';
import { lastBackup } from './last-backup.ts';

type Loose = Readonly<Record<string, unknown>>;

const boxesIn = (text: string | null | undefined): Loose => {
  try {
    const { data } = JSON.parse(text ?? '') as { data?: Loose };
    return data ?? {};
  } catch {
    return {};
  }
};

/** The keys of the items in a box that were changed after a time. */
const changed = (box: unknown, after: number): string[] =>
  Object.entries((box ?? {}) as Loose).flatMap(([key, item]) =>
    orZero((item as { at?: unknown } | null)?.at) > after ? [key] : [],
  );

/**
 * How many things worth keeping were changed since the last backup: wins, own lists and routines.
 * Reads the stored texts as they are, without the code of every kind, so that a page can afford it.
 */
export function changesSinceBackup(storage: StorageAccess = deviceStorage): number {
  const since = lastBackup(storage);
  const { wins, lists } = boxesIn(readText(storage, 'small-hours:progress'));
  const { routines } = boxesIn(readText(storage, 'small-hours:routine'));
  const ids = changed(routines, since).map((key) => key.split('/')[0]);
  return changed(wins, since).length + changed(lists, since).length + new Set(ids).size;
}
