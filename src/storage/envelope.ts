import { whole } from '../domain/checks.ts';
import { type Kind, nothing, readBoxes, versionOf } from './kind.ts';
import type { Boxes } from './stamped.ts';

/** What a stored text turned out to be. `data` holds what could be read, else no items. */
export interface Decoded<T> {
  readonly status: 'ok' | 'empty' | 'damaged' | 'newer';
  readonly data: T;
  /** How often this kind was saved before, as far as known. */
  readonly revision: number;
}

type Envelope = Record<'app' | 'kind' | 'version' | 'revision' | 'data', unknown>;

const isVersion = whole(1, Infinity);
const isRevision = whole(0, 1e15);

/** The text to store. `savedAt` in milliseconds since 1970. */
export function encode<T extends Boxes>(
  kind: Kind<T>,
  data: T,
  revision: number,
  savedAt: number,
): string {
  const version = versionOf(kind);
  return JSON.stringify({ app: 'small-hours', kind: kind.name, version, revision, savedAt, data });
}

/** Reads a stored text (null: nothing stored), through the migrations if it is older. Never throws. */
export function decode<T extends Boxes>(kind: Kind<T>, text: string | null): Decoded<T> {
  const without = (status: 'empty' | 'damaged' | 'newer'): Decoded<T> => ({
    status,
    data: nothing(kind),
    revision: 0,
  });
  if (text === null) return without('empty');
  try {
    // By hand, not by schema: a newer envelope may look quite different apart from these three.
    const { app, kind: name, version, revision, data } = JSON.parse(text) as Partial<Envelope>;
    const ours = app === 'small-hours' && name === kind.name;
    if (!ours || !isVersion(version)) return without('damaged');
    if (version > versionOf(kind)) return without('newer');
    const migrated = kind.migrations.slice(version - 1).reduce((old, step) => step(old), data);
    const found = readBoxes(kind, migrated);
    return {
      status: found.complete ? 'ok' : 'damaged',
      data: found.data,
      revision: isRevision(revision) ? revision : 0,
    };
  } catch {
    // Not JSON, or a migration met something it did not expect.
    return without('damaged');
  }
}
