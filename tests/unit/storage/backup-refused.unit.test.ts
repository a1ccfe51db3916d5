import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBackup, encodeBackup } from '../../../src/storage/backup.ts';
import { type Everything, eachKind, kinds } from '../../../src/storage/every-kind.ts';
import { decode } from '../../../src/storage/envelope.ts';
import { nothing, versionOf } from '../../../src/storage/kind.ts';
import { storedFixture } from '../../support/stored-fixtures.ts';

const all: Everything = {
  // Of kinds that have a second version, that one: it holds less of everything.
  kinds: eachKind((name) => {
    const version = Math.min(versionOf(kinds[name]), 2);
    return decode(kinds[name], storedFixture(name, version)).data;
  }),
  light: 'night',
  setAside: [{ kind: 'progress', text: '{"half' }],
};
const { text: good } = encodeBackup(all, 1_795_144_320_000);
/** The good backup with some of it replaced. */
const changed = (change: object) => JSON.stringify({ ...(JSON.parse(good) as object), ...change });
const envelopes = (change: object) => {
  const { kinds: found } = JSON.parse(good) as { kinds: object };
  return changed({ kinds: { ...found, ...change } });
};

describe('a file that is no backup of ours', () => {
  it.each([
    ['', 'not-ours'],
    ['hello', 'not-ours'],
    ['null', 'not-ours'],
    ['[1,2]', 'not-ours'],
    ['{"app":"other","kind":"backup"}', 'not-ours'],
    ['{"app":"small-hours","kind":"shared-routine","version":1}', 'not-ours'],
    [good.slice(0, -30), 'damaged'],
    [changed({ kinds: [] }), 'damaged'],
    [changed({ kinds: null }), 'damaged'],
    [changed({ version: 2 }), 'newer'],
    [envelopes({ routine: { app: 'small-hours', kind: 'routine', version: 99 } }), 'newer'],
    ['x'.repeat(10_000_000), 'too-big'],
    [changed({ setAside: [{ kind: 'progress', text: 'x'.repeat(2_000_000) }] }), 'too-big'],
    [changed({ setAside: [{ kind: 'progress', text: 'é'.repeat(1_200_000) }] }), 'too-big'],
  ])('is refused (%#)', (text, problem) => {
    expect(decodeBackup(text)).toEqual({ ok: false, problem });
  });
});

describe('a backup that was changed by hand, or by chance', () => {
  it('is whole when it is whole', () => {
    expect(decodeBackup(good)).toEqual({
      ok: true,
      holds: all,
      savedAt: 1_795_144_320_000,
      complete: true,
    });
  });

  it.each([
    ['a light that does not exist', changed({ light: 'disco' })],
    ['a kind that does not exist', envelopes({ garden: {} })],
    ['a damaged kind', envelopes({ settings: { version: 'two' } })],
    ['texts set aside that are none', changed({ setAside: [7, { kind: 'garden', text: 'x' }] })],
    ['too many texts set aside', changed({ setAside: Array(9).fill(all.setAside[0]) })],
    ['no version', changed({ version: undefined })],
  ])('gives what can be read, and says that it is not all: %s', (_, text) => {
    const result = decodeBackup(text);
    expect(result).toMatchObject({ ok: true, complete: false });
    if (result.ok) expect(result.holds.kinds.routine).toEqual(all.kinds.routine);
  });

  it('of an older version is brought to the present one', () => {
    const kindsThen = {
      progress: JSON.parse(storedFixture('progress', 1)) as unknown,
      routine: JSON.parse(storedFixture('routine', 1)) as unknown,
    };
    const result = decodeBackup(changed({ kinds: kindsThen }));
    expect(result).toMatchObject({ ok: true, complete: true });
    if (!result.ok) return;
    expect(result.holds.kinds.routine['routines']).toHaveProperty('first/wakeUp');
    expect(result.holds.kinds.settings).toEqual(nothing(kinds.settings));
  });

  it('can be the file of one kind that could not be saved', () => {
    const result = decodeBackup(storedFixture('progress', 3));
    expect(result).toMatchObject({ ok: true, complete: true, savedAt: 1_795_144_329_000 });
    if (result.ok) expect(Object.keys(result.holds.kinds.progress['wins'] ?? {})).toHaveLength(3);
  });

  it('reaches no prototype', () => {
    const text = good
      .replace('"wins":{', '"__proto__":{"x":1},"wins":{"__proto__":{"value":null,"at":1}')
      .replace('"kinds":{', '"kinds":{"__proto__":{"polluted":true},');
    const result = decodeBackup(text);
    expect(result).toMatchObject({ ok: true, complete: false });
    expect('polluted' in {}).toBe(false);
    if (!result.ok) return;
    expect(Object.getPrototypeOf(result.holds.kinds)).toBe(Object.prototype);
  });

  it('never throws, whatever stands in it', () => {
    const deep = `{"app":"small-hours","kind":"backup","version":1,"kinds":{"progress":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`;
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constant(deep),
      fc.jsonValue().map((value) => changed({ kinds: { progress: value } })),
      fc.jsonValue().map((value) => changed({ setAside: value, light: value })),
      fc.nat(good.length).map((end) => good.slice(0, end)),
    );
    fc.assert(
      fc.property(anything, (text) => {
        expect(typeof decodeBackup(text).ok).toBe('boolean');
      }),
    );
  });
});
