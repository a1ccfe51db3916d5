/**
 * A backup: everything a browser keeps for the reader, in one file.
 *
 *   { "app": "small-hours", "kind": "backup", "version": 1, "savedAt": 1795392000000,
 *     "light": "night",
 *     "kinds": { "progress": <the text that is stored, as JSON>, "routine": …, "settings": … },
 *     "setAside": [{ "kind": "progress", "text": "…" }] }
 *
 * `light` and any of the kinds may be missing. Each kind is in its own envelope with its own version,
 * and is read by the code that reads storage: older ones are migrated, items are checked one by one.
 * Of a damaged file, whatever can be read is offered and the reader is told that it is not all; a
 * file with anything of a newer version is refused as a whole, so that nothing of it is dropped
 * unseen. The file that a page offers while saving does not work (one kind's envelope by itself) can
 * be brought back as well.
 */
import { oneOf } from '../domain/checks.ts';
import { decode, encode } from './envelope.ts';
import { type Everything, type KeptDamaged, kindNames, kinds } from './every-kind.ts';
import { nothing, orZero } from './kind.ts';
import type { LightScheme } from './light-scheme.ts';
import { mostBackupBytes } from './last-backup.ts';
import { SET_ASIDE_EVER } from './set-aside.ts';

const header = { app: 'small-hours', kind: 'backup', version: 1 } as const;

/** Why a file can't be brought back; the view says the kind sentence. */
export type BackupProblem = 'too-big' | 'not-ours' | 'damaged' | 'newer';

/** What a file holds, or why it can't be used. */
export type BackupResult =
  | {
      readonly ok: true;
      readonly holds: Everything;
      /** When it was made, in milliseconds since 1970; 0 where that is not known. */
      readonly savedAt: number;
      /** False where a part of it could not be read and was left out. */
      readonly complete: boolean;
    }
  | { readonly ok: false; readonly problem: BackupProblem };

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/**
 * The text of a backup made now (milliseconds since 1970). Where damaged texts would make it larger
 * than can be brought back, they are left out, and `complete` is false.
 */
export function encodeBackup(
  all: Everything,
  now: number,
): { readonly text: string; readonly complete: boolean } {
  const { light, setAside } = all;
  const envelopes = kindNames.map((name): [string, unknown] => [
    name,
    JSON.parse(encode(kinds[name], all.kinds[name], 0, now)),
  ]);
  const text = JSON.stringify({
    ...header,
    savedAt: now,
    light,
    kinds: Object.fromEntries(envelopes),
    setAside,
  });
  return bytesOf(text) > mostBackupBytes && setAside.length > 0
    ? { ...encodeBackup({ ...all, setAside: [] }, now), complete: false }
    : { text, complete: true };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLight = oneOf(null, 'day', 'night', 'night-light');

const isKeptDamaged = (value: unknown): value is KeptDamaged =>
  isRecord(value) && oneOf(...kindNames)(value['kind']) && typeof value['text'] === 'string';

const bounded = (texts: readonly KeptDamaged[]) =>
  kindNames.flatMap((name) => texts.filter(({ kind }) => kind === name).slice(0, SET_ASIDE_EVER));

/** The envelope of one kind by itself, as a backup of that kind. */
const asBackup = (file: Record<string, unknown>): Record<string, unknown> =>
  oneOf(...kindNames)(file['kind'])
    ? { ...header, savedAt: file['savedAt'], kinds: { [String(file['kind'])]: file } }
    : file;

/** The stored text of a kind, null where there is none, nonsense where it is too deep to be ours. */
const textOf = (envelopes: Record<string, unknown>, name: string): string | null => {
  try {
    return Object.hasOwn(envelopes, name) ? JSON.stringify(envelopes[name]) : null;
  } catch {
    return '';
  }
};

/** Reads a file from anywhere. Never throws, whatever it finds. */
export function decodeBackup(text: string): BackupResult {
  const no = (problem: BackupProblem): BackupResult => ({ ok: false, problem });
  if (text.length > mostBackupBytes || bytesOf(text) > mostBackupBytes) return no('too-big');
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return no(text.includes('small-hours') ? 'damaged' : 'not-ours');
  }
  if (!isRecord(raw) || raw['app'] !== header.app) return no('not-ours');
  const file = asBackup(raw);
  if (file['kind'] !== header.kind) return no('not-ours');
  if (orZero(file['version']) > header.version) return no('newer');
  const { kinds: envelopes, light = null, setAside = [] } = file;
  if (!isRecord(envelopes)) return no('damaged');

  const found = kindNames.map((name) => {
    return { name, ...decode(kinds[name], textOf(envelopes, name)) };
  });
  if (found.some(({ status }) => status === 'newer')) return no('newer');
  const texts: unknown[] = Array.isArray(setAside) ? setAside : [];
  const kept = bounded(texts.filter(isKeptDamaged));
  const complete =
    file['version'] === header.version &&
    found.every(({ status }) => status !== 'damaged') &&
    Object.keys(envelopes).every((name) => oneOf(...kindNames)(name)) &&
    isLight(light) &&
    Array.isArray(setAside) &&
    kept.length === texts.length;
  const holds: Everything = {
    kinds: Object.fromEntries(found.map(({ name, data }) => [name, data])) as Everything['kinds'],
    light: isLight(light) ? (light as LightScheme | null) : null,
    setAside: kept,
  };
  const isEmpty = kindNames.every(
    (name) => JSON.stringify(holds.kinds[name]) === JSON.stringify(nothing(kinds[name])),
  );
  if (!complete && isEmpty && kept.length === 0) return no('damaged');
  return { ok: true, holds, savedAt: orZero(file['savedAt']), complete };
}
