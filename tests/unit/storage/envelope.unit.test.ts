import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneOf } from '../../../src/domain/checks.ts';
import { decode, encode } from '../../../src/storage/envelope.ts';
import { type Kind, itemOfParts, nothing, versionOf } from '../../../src/storage/kind.ts';
import { type Progress, progressKind } from '../../../src/storage/progress.ts';

const done: Progress = {
  ...nothing(progressKind),
  steps: { 'dim-light': { mark: 'done', at: 1000 } },
};

/** A text as it would be stored, with some of it replaced. */
function text(changed: object = {}, kind: Kind<Progress> = progressKind): string {
  return JSON.stringify({ ...(JSON.parse(encode(kind, done, 3, 2000)) as object), ...changed });
}

describe('the envelope', () => {
  it('says whose data it is, of which kind and version, and when it was saved', () => {
    expect(JSON.parse(encode(progressKind, done, 3, 2000))).toEqual({
      app: 'small-hours',
      kind: 'progress',
      version: versionOf(progressKind),
      revision: 3,
      savedAt: 2000,
      cleared: 0,
      data: done,
    });
  });

  it('gives back what was put in', () => {
    expect(decode(progressKind, text())).toEqual({
      status: 'ok',
      data: done,
      revision: 3,
      cleared: 0,
    });
    expect(decode(progressKind, null).status).toBe('empty');
  });

  it.each([
    ['no JSON', '{"app":"small-hours"'],
    ['nothing at all', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number', '7'],
    ['another app', text({ app: 'other' })],
    ['another kind', text({ kind: 'routine' })],
    ['version 0', text({ version: 0 })],
    ['half a version', text({ version: 1.5 })],
    ['a version in words', text({ version: '1' })],
    ['a list for data', text({ data: [] })],
    ['null for data', text({ data: null })],
    ['a list for steps', text({ data: { steps: [] } })],
    ['no steps', text({ data: {} })],
  ])('calls it damaged when it finds %s', (_, stored) => {
    expect(decode(progressKind, stored)).toMatchObject({ status: 'damaged', data: { steps: {} } });
  });

  it('knows a newer version even when nothing else in it looks familiar', () => {
    const newer = JSON.stringify({ app: 'small-hours', kind: 'progress', version: 99 });
    expect(decode(progressKind, newer).status).toBe('newer');
    expect(decode(progressKind, text({ version: 999, data: 'packed' })).status).toBe('newer');
  });

  it('does not mind a broken revision', () => {
    for (const revision of [null, -1, 1.5, 'x', 1e300]) {
      expect(decode(progressKind, text({ revision }))).toMatchObject({ status: 'ok', revision: 0 });
    }
  });

  it('rescues the good items from damaged data', () => {
    const bad = { mark: 'great', at: 1 };
    const stored = text({ data: { steps: { ...done.steps, bath: bad, cot: null, song: [] } } });
    expect(decode(progressKind, stored)).toMatchObject({ status: 'damaged', data: done });
  });

  it('calls data with a box it does not know damaged, so that the text is kept', () => {
    for (const extra of [{ medals: {} }, { constructor: {} }]) {
      const found = decode(progressKind, text({ data: { ...done, ...extra } }));
      expect(found).toMatchObject({ status: 'damaged', data: done, revision: 3 });
    }
  });

  it.each([-1, 1.5, null, 'now', 1e300, Number.MAX_SAFE_INTEGER, [], {}, undefined])(
    'keeps a tick whose time cannot be (%j), and lets any change win over it',
    (at) => {
      const stored = text({ data: { ...done, steps: { bath: { mark: 'done', at } } } });
      const { status, data } = decode(progressKind, stored);
      expect({ status, data }).toEqual({
        status: 'ok',
        data: { ...done, steps: { bath: { mark: 'done', at: 0 } } },
      });
    },
  );

  it('lets no hand-edited key reach the prototype of anything', () => {
    const polluting = `{"app":"small-hours","kind":"progress","version":1,"revision":1,"data":
      {"steps":{"__proto__":{"mark":"done","at":1},"bath":{"mark":"done","at":2,"__proto__":{"x":1}}},
       "__proto__":{"steps":{"x":{"mark":"done","at":1}}}},"__proto__":{"version":9}}`;
    const { status, data } = decode(progressKind, polluting);
    expect(status).toBe('damaged');
    expect(Object.keys(data.steps)).toEqual(['bath']);
    expect(Object.getPrototypeOf(data.steps)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(data.steps['bath'])).toBe(Object.prototype);
    expect('x' in {}).toBe(false);
  });

  it('never throws, whatever it finds', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.anything().map((data) => text({ data: { steps: data } })),
      fc.record({ version: fc.anything(), data: fc.jsonValue() }).map(text),
      fc.constant('['.repeat(200_000)),
      fc.constant(text({ data: 'x'.repeat(2_000_000) })),
    );
    fc.assert(
      fc.property(anything, (stored) => {
        expect(['ok', 'damaged', 'newer']).toContain(decode(progressKind, stored).status);
      }),
    );
  });
});

describe('migrations', () => {
  type Marks = { readonly marks: Readonly<Record<string, { mark: 'yes' | 'no'; at: number }>> };
  const readMark = itemOfParts({ mark: oneOf('yes', 'no') });
  /** Version 1: a list of ids. Version 2: a record of times. Version 3: items. */
  const kind: Kind<Marks> = {
    name: 'marks',
    migrations: [
      (ids) => Object.fromEntries((ids as string[]).map((id, index) => [id, index])),
      (times) => ({
        marks: Object.fromEntries(
          Object.entries(times as object).map(([id, at]) => [
            id,
            { mark: 'yes', at: at as number },
          ]),
        ),
      }),
    ],
    boxes: { marks: () => readMark },
  };
  const stored = (version: number, data: unknown) =>
    JSON.stringify({ app: 'small-hours', kind: 'marks', version, revision: 1, savedAt: 0, data });
  const migrated = { marks: { a: { mark: 'yes', at: 0 }, b: { mark: 'yes', at: 1 } } };

  it('take old data through every version in order', () => {
    expect(decode(kind, stored(1, ['a', 'b']))).toMatchObject({ status: 'ok', data: migrated });
    expect(decode(kind, stored(2, { a: 0, b: 1 }))).toMatchObject({ status: 'ok', data: migrated });
    expect(decode(kind, stored(3, migrated))).toMatchObject({ status: 'ok', data: migrated });
    expect(decode(kind, stored(4, migrated))).toMatchObject({ status: 'newer' });
  });

  it('call data damaged that they cannot take', () => {
    expect(decode(kind, stored(1, 'not a list')).status).toBe('damaged');
  });

  it('are written with the version they lead to', () => {
    expect(JSON.parse(encode(kind, { marks: {} }, 1, 0))).toMatchObject({ version: 3 });
  });
});
