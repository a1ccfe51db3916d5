import { useEffect, useState } from 'preact/hooks';
import type { BackupResult } from '../../storage/backup.ts';
import type { Outcome } from '../../storage/change-everything.ts';
import type { Everything } from '../../storage/every-kind.ts';
import { allStores, everything, type StoredEntry as KindEntry } from '../../storage/everything.ts';
import { lastBackup, lastBackupKey, noteBackup } from '../../storage/last-backup.ts';
import { lightScheme } from '../../storage/light-scheme.ts';
import { clockStyle, settingsStore } from '../../storage/settings.ts';
import type { OpenedFile, Removal } from './change-state.ts';
import type { LooseKinds } from './holdings.ts';

export { mostBackupBytes } from '../../storage/last-backup.ts';
export type { OpenedFile, Removal } from './change-state.ts';

/** One thing that lies in storage: a kind of data, the light, a damaged text, or the last backup's time. */
export type StoredEntry = Omit<KindEntry, 'kind'> & { kind: KindEntry['kind'] | 'backup' };

/** Everything that is kept, live, and what can be done with it. */
export interface DataState {
  all: Everything;
  entries: StoredEntry[];
  /** Why nothing can be changed from this page; null where it can. */
  closed: 'newer' | 'blocked' | null;
  clock: ReturnType<typeof clockStyle>;
  /** When the last backup was saved (ms since 1970); 0 where none was. */
  lastBackup: number;
  /**
   * A backup's text; `complete` is false where damaged texts had to be left out. The code of backups
   * and of changes comes when it is first wanted: these are refused where it can't be loaded.
   */
  backup: () => Promise<{ text: string; complete: boolean }>;
  /** Remembers that a backup was saved now. */
  noteBackup: () => void;
  open: (text: string) => Promise<BackupResult>;
  bringBack: (file: OpenedFile, how: 'add' | 'replace') => Promise<Outcome>;
  /** Deletes some boxes of a kind, the light, a damaged text, or everything. */
  remove: (what: Removal) => Promise<Outcome>;
}

const backups = () => import('../../storage/backup.ts');
const changes = () => import('./change-state.ts');

const backupEntry = (): StoredEntry[] => {
  const at = lastBackup();
  return at ? [{ key: lastBackupKey, kind: 'backup', text: String(at), savedAt: at }] : [];
};

/** The kinds as the words about them read them. */
export const looseKinds = ({ kinds }: Everything): LooseKinds => kinds;

/** Everything that is kept, live across the page and across tabs. */
export const useData = (): DataState => {
  const whole = everything();
  const [, redraw] = useState({});
  useEffect(() => {
    const hear = () => {
      redraw({});
    };
    const stores = [...Object.values(allStores()), lightScheme()];
    const ends = stores.map((store) => store.subscribe(hear));
    hear();
    return () => {
      for (const end of ends) end();
    };
  }, []);

  const shown = (outcome: Outcome): Outcome => {
    redraw({});
    return {
      saved: outcome.saved,
      undo: () => {
        const undone = outcome.undo();
        redraw({});
        return undone;
      },
    };
  };
  const all = whole.read();
  return {
    all,
    entries: [...whole.entries(), ...backupEntry()],
    closed: whole.closed,
    clock: clockStyle(settingsStore().read()),
    lastBackup: lastBackup(),
    backup: async () => (await backups()).encodeBackup(whole.read(), Date.now()),
    noteBackup: () => {
      noteBackup(Date.now());
      redraw({});
    },
    open: async (text) => (await backups()).decodeBackup(text),
    bringBack: async (file, how) => shown((await changes()).bringBack(file, how)),
    remove: async (what) => shown((await changes()).remove(what)),
  };
};
