import type { BackupResult } from '../../storage/backup.ts';
import { changes, type Outcome } from '../../storage/change-everything.ts';
import { type Everything, eachKind, emptied } from '../../storage/every-kind.ts';
import { everything } from '../../storage/everything.ts';
import { lastBackup, noteBackup } from '../../storage/last-backup.ts';
import type { Holding } from './holdings.ts';

/** What a file holds that can be brought back. */
export type OpenedFile = Extract<BackupResult, { ok: true }>;

/** What is to be deleted. */
export type Removal =
  | Pick<Holding, 'kind' | 'boxes'>
  | { readonly kind: 'light' }
  /** When the last backup was saved. */
  | { readonly kind: 'backup' }
  | { readonly kind: 'damaged'; readonly text: string }
  | { readonly kind: 'everything' };

const without = (all: Everything, what: Removal): Everything => {
  if (what.kind === 'backup') return all;
  if (what.kind === 'light') return { ...all, light: null };
  if (what.kind === 'damaged') {
    return { ...all, setAside: all.setAside.filter(({ text }) => text !== what.text) };
  }
  if (what.kind === 'everything') {
    return { kinds: eachKind((name) => emptied(all.kinds[name])), light: null, setAside: [] };
  }
  const { kind, boxes } = what;
  const gone = Object.fromEntries(boxes.map((box) => [box, {}]));
  return { ...all, kinds: { ...all.kinds, [kind]: { ...all.kinds[kind], ...gone } } };
};

/** Puts what a file holds beside what is here, or in its place. */
export const bringBack = ({ holds }: OpenedFile, how: 'add' | 'replace'): Outcome =>
  how === 'add' ? changes().add(holds) : changes().replace(holds);

/** Deletes some boxes of a kind, the light, a damaged text, or everything. */
export const remove = (what: Removal): Outcome => {
  const before = lastBackup();
  const { saved, undo } = changes().replace(without(everything().read(), what));
  const forgets = saved && (what.kind === 'everything' || what.kind === 'backup');
  if (forgets) noteBackup(null);
  return {
    saved,
    undo: () => {
      if (forgets && before) noteBackup(before);
      return undo();
    },
  };
};
