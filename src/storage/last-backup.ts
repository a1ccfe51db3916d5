import { orZero } from './kind.ts';
import { type StorageAccess, deviceStorage, readText, writeText } from './device.ts';

/** Plain text, like the light: when the last backup was saved or brought back (ms since 1970). */
export const lastBackupKey = 'small-hours:backup';

/** The largest backup that is made and opened, in bytes. */
export const mostBackupBytes = 2_000_000;

/** When the last backup was saved, in milliseconds since 1970; 0 where none was, as far as known. */
export const lastBackup = (storage: StorageAccess = deviceStorage): number =>
  orZero(Number(readText(storage, lastBackupKey) ?? 0));

/** Remembers that a backup was saved (milliseconds since 1970); null forgets it. */
export const noteBackup = (at: number | null, storage: StorageAccess = deviceStorage): void =>
  void writeText(storage, lastBackupKey, at === null ? null : String(at));
