import { describe, expect, test } from 'vitest';
import {
  decodeShared,
  mostSharedBytes,
  type SharedProblem,
} from '../../../src/domain/shared-routine.ts';

const whole = {
  app: 'small-hours',
  kind: 'shared-routine',
  version: 1,
  children: [{ id: '1', ageBy: 'months', ageMonths: 8, ageOn: '2026-11-23' }],
  routines: [
    {
      child: '1',
      wakeUp: 420,
      busy: [{ start: 510, end: 555, label: 'School run', days: [0, 1] }],
      windDown: [{ id: '1', name: 'Bath', minutes: 10 }],
    },
  ],
};
const [theChild] = whole.children;
const [theRoutine] = whole.routines;
const withChild = (change: object) => ({ ...whole, children: [{ ...theChild, ...change }] });
const withRoutine = (change: object) => ({ ...whole, routines: [{ ...theRoutine, ...change }] });
const nap = (start: unknown, end: unknown) => ({ setNaps: [{ start, end, label: '', days: [] }] });

const refused: [what: string, shared: unknown, problem: SharedProblem][] = [
  ['somebody else’s', { ...whole, app: 'other' }, 'not-ours'],
  ['of another kind of ours', { ...whole, kind: 'progress' }, 'not-ours'],
  ['a list', [whole], 'not-ours'],
  ['nothing', null, 'not-ours'],
  ['of a later version', { ...whole, version: 2, more: true }, 'newer'],
  ['of no version', { ...whole, version: '1' }, 'damaged'],
  ['of a version that never was', { ...whole, version: 0 }, 'damaged'],
  ['with something more in it', { ...whole, note: 'hello' }, 'damaged'],
  ['without children', { ...whole, children: [] }, 'damaged'],
  ['without routines', { ...whole, routines: [] }, 'damaged'],
  ['with children that are no list', { ...whole, children: theChild }, 'damaged'],
  ['with 101 routines', { ...whole, routines: Array(101).fill(theRoutine) }, 'damaged'],
  ['with an unknown answer', withChild({ weight: 9 }), 'damaged'],
  ['with an empty answer', withChild({ temperament: null }), 'damaged'],
  ['with a child over 4', withChild({ ageMonths: 49 }), 'damaged'],
  ['with a day that does not exist', withChild({ ageOn: '2026-02-30' }), 'damaged'],
  ['with a child without an id', { ...whole, children: [{ ageMonths: 8 }] }, 'damaged'],
  ['with the same child twice', { ...whole, children: [theChild, theChild] }, 'damaged'],
  ['with a name of 41 letters', withChild({ name: 'a'.repeat(41) }), 'damaged'],
  ['with a line break in a name', withChild({ name: 'Mia\nMia' }), 'damaged'],
  ['with half an emoji in a name', withChild({ name: 'Mia \uD83D' }), 'damaged'],
  ['with a deleted child', withChild({ put: 'deleted' }), 'damaged'],
  ['with a routine of a child that isn’t there', withRoutine({ child: '2' }), 'damaged'],
  ['with a deleted routine', withRoutine({ put: 'deleted' }), 'damaged'],
  ['with a time of adding', withRoutine({ since: 5 }), 'damaged'],
  ['with a wake-up outside the day', withRoutine({ wakeUp: 1500 }), 'damaged'],
  ['with a wake-up in words', withRoutine({ wakeUp: '07:00' }), 'damaged'],
  ['with 13 busy times', withRoutine({ busy: Array(13).fill(theRoutine?.busy[0]) }), 'damaged'],
  ['with a nap past midnight', withRoutine(nap(1400, 1500)), 'damaged'],
  ['with a nap that ends before it starts', withRoutine(nap(800, 700)), 'damaged'],
  ['with a nap at half a minute', withRoutine(nap(700.5, 800)), 'damaged'],
  [
    'with the same step twice',
    withRoutine({ windDown: Array(2).fill(theRoutine?.windDown[0]) }),
    'damaged',
  ],
];

describe('a shared text', () => {
  test('is read where all of it is known and right', () => {
    expect(decodeShared(JSON.stringify(whole)).ok).toBe(true);
  });

  test.each(refused)('%s is refused', (_what, shared, problem) => {
    expect(decodeShared(JSON.stringify(shared))).toEqual({ ok: false, problem });
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'with the key %s is refused, and changes no object',
    (key) => {
      const text = JSON.stringify(whole);
      for (const place of ['{"app"', '{"id":"1","ageBy"', '{"child"']) {
        const harmed = text.replace(place, `{"${key}":{"isAdmin":true},${place.slice(1)}`);
        expect(harmed).not.toBe(text);
        expect(decodeShared(harmed)).toEqual({ ok: false, problem: 'damaged' });
      }
      expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
    },
  );

  test('that was cut off is not whole; any other text is not ours', () => {
    const text = JSON.stringify(whole);
    expect(decodeShared(text.slice(0, -4))).toEqual({ ok: false, problem: 'damaged' });
    expect(decodeShared('Dear diary')).toEqual({ ok: false, problem: 'not-ours' });
    expect(decodeShared('')).toEqual({ ok: false, problem: 'not-ours' });
  });

  test('over 32 kB is refused before it is read, counted in bytes', () => {
    const spaces = (bytes: number) => JSON.stringify(whole).padEnd(bytes, ' ');
    expect(decodeShared(spaces(mostSharedBytes)).ok).toBe(true);
    expect(decodeShared(spaces(mostSharedBytes + 1))).toEqual({ ok: false, problem: 'too-big' });
    expect(decodeShared('ü'.repeat(mostSharedBytes / 2 + 1))).toEqual({
      ok: false,
      problem: 'too-big',
    });
  });
});
