import { type StorageAccess, deviceStorage, readText } from './device.ts';
import { keyOf } from './set-aside.ts';

/**
 * When what is stored of a kind (`progress`) was saved, in milliseconds since 1970; 0 where nothing
 * is, or it does not say. It stands near the beginning of the text, so nothing else is read.
 */
export function savedAt(kind: string, storage: StorageAccess = deviceStorage): number {
  const start = readText(storage, keyOf(kind))?.slice(0, 300) ?? '';
  return Number(/"savedAt":\s*(\d{1,15})\b/u.exec(start)?.[1] ?? 0);
}
