import { type Kind, nothing, orZero, readBoxes, versionOf } from './kind.ts';
import type { Boxes, Copy } from './stamped.ts';

/** What a stored text turned out to be. `data` holds what could be read, else no items. */
export interface Decoded<T> extends Copy<T> {
  readonly status: 'ok' | 'empty' | 'damaged' | 'newer';
  /** How often this kind was saved before, as far as known. */
  readonly revision: number;
}

type Envelope = Record<'app' | 'kind' | 'version' | 'data', unknown> & Record<string, unknown>;

/** The text to store. `savedAt` and `cleared` (see stamped.ts) in milliseconds since 1970. */
export function encode<T extends Boxes>(
  kind: Kind<T>,
  data: T,
  revision: number,
  savedAt: number,
  cleared = 0,
): string {
  return JSON.stringify({
    app: 'small-hours',
    kind: kind.name,
    version: versionOf(kind),
    revision,
    savedAt,
    cleared,
    data,
  });
}

/** Reads a stored text (without one: nothing is stored), through the migrations if it is older. Never throws. */
export function decode<T extends Boxes>(
  kind: Kind<T>,
  text: string | null | undefined,
): Decoded<T> {
  const found = (
    status: Decoded<T>['status'],
    data = nothing(kind),
    { revision, cleared }: Partial<Envelope> = {},
  ): Decoded<T> => ({
    status,
    data,
    revision: orZero(revision),
    cleared: orZero(cleared),
  });
  if (typeof text !== 'string') return found('empty');
  try {
    // By hand, not by schema: a newer envelope may look quite different apart from these three.
    const envelope = JSON.parse(text) as Partial<Envelope>;
    const { app, kind: name } = envelope;
    const version = app === 'small-hours' && name === kind.name && orZero(envelope.version);
    if (!version) return found('damaged');
    if (version > versionOf(kind)) return found('newer');
    const steps = kind.migrations.slice(version - 1);
    const migrated = steps.reduce((old, step) => step(old), envelope.data);
    const { complete, data } = readBoxes(kind, migrated);
    return found(complete ? 'ok' : 'damaged', data, envelope);
  } catch {
    // Not JSON, or a migration met something it did not expect.
    return found('damaged');
  }
}
