import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asTold, nightTrend, type NightTrend } from '../../../src/domain/night-trend.ts';
import { ago, growing, longestNights, nightAgo, today } from './noted-arbitraries.ts';

const said = (values: readonly (number | null)[]): NightTrend =>
  nightTrend('longest', longestNights(values), [], today);
const every = <T>(count: number, value: T) => Array.from({ length: count }, () => value);

describe('nothing is said of', () => {
  test.each([
    ['no nights at all', [], { nights: 0, days: 0 }],
    ['twenty days', every(20, 180), { nights: 20, days: 20 }],
    [
      'eleven nights, however long ago the first was',
      every(56, null).map((_, at) => (at < 10 || at === 55 ? 180 : null)),
      { nights: 11, days: 56 },
    ],
  ])('%s', (_, values, have) => {
    expect(said(values)).toEqual({ kind: 'too-few', have, need: { nights: 12, days: 21 } });
  });

  test('nights with other numbers than the one that is asked for', () => {
    const nights = longestNights(every(30, 180));
    expect(nightTrend('ownRest', nights, [], today).kind).toBe('too-few');
  });

  test('nights of months ago, and nights to come', () => {
    const later = Array.from({ length: 30 }, (_, at) => nightAgo(-1 - at, { longest: 200 }));
    const earlier = Array.from({ length: 30 }, (_, at) => nightAgo(56 + at, { longest: 200 }));
    const none = { nights: 0, days: 0 };
    expect(nightTrend('longest', [...later, ...earlier], [], today)).toMatchObject({ have: none });
  });
});

describe('from three weeks and 12 nights on', () => {
  test('a steady growth is told with where it began and where it is', () => {
    expect(said(growing(42, 150, 240))).toEqual({
      kind: 'change',
      from: 150,
      to: 240,
      direction: 'more',
      weeks: 6,
      since: ago(41),
      until: today,
    });
  });

  test('fewer wakings are told in whole times, and are less', () => {
    const nights = growing(28, 5, 2).map((wakings, at) => nightAgo(27 - at, { wakings }));
    expect(nightTrend('wakings', nights, [], today)).toMatchObject({
      kind: 'change',
      from: 5,
      to: 2,
      direction: 'less',
      weeks: 4,
    });
  });

  test('nights that are all alike have no change, and no spread', () => {
    expect(said(every(21, 200))).toEqual({
      kind: 'no-clear-change',
      typical: 210,
      spread: { low: 210, high: 210, holds: 'all' },
      weeks: 3,
      since: ago(20),
      until: today,
    });
  });

  test('a change of less than half an hour is none, however sure', () => {
    expect(said(growing(42, 180, 208)).kind).toBe('no-clear-change');
    expect(said(growing(42, 180, 211)).kind).toBe('change');
  });

  test('a growth without noise is always found, up or down, with gaps or without', () => {
    const minutes = fc.integer({ min: 0, max: 28 }).map((halfHours) => halfHours * 30);
    const gaps = fc.array(fc.boolean(), { minLength: 56, maxLength: 56 });
    fc.assert(
      fc.property(
        minutes,
        minutes,
        gaps,
        fc.integer({ min: 28, max: 56 }),
        (from, to, kept, days) => {
          fc.pre(Math.abs(to - from) >= 60);
          const values = growing(days, from, to).map((value, at) =>
            kept[at]! || at % 2 === 0 || at === days - 1 ? value : null,
          );
          const direction = to > from ? 'more' : 'less';
          expect(said(values)).toMatchObject({ kind: 'change', from, to, direction });
        },
      ),
    );
  });

  test('no change begins or ends beyond what was ever noted', () => {
    // Long nights came all at once, at the end: the line alone would begin below every night.
    const late = Array.from(
      { length: 50 },
      (_, at) => 60 + Math.round(400 * Math.exp((at - 49) / 6)),
    );
    expect(said(late)).toMatchObject({ kind: 'change', from: 60 });
    const sudden = fc.array(fc.nat(300), { minLength: 6, maxLength: 20 });
    const nights = fc
      .tuple(fc.array(fc.integer({ min: 100, max: 130 }), { minLength: 15, maxLength: 36 }), sudden)
      .map(([before, rise]) => [...before, ...rise.map((more) => 160 + more)]);
    fc.assert(
      fc.property(nights, (values) => {
        const trend = said(values);
        if (trend.kind !== 'change') return;
        const told = values.map((value) => asTold('longest', value));
        for (const end of [trend.from, trend.to]) {
          expect(end).toBeGreaterThanOrEqual(Math.min(...told));
          expect(end).toBeLessThanOrEqual(Math.max(...told));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('“about half” is not said of all nights, nor of most', () => {
    const kinds = {
      half: [0, 60, 120, 180, 240],
      most: [120, 120, 180, 180, 600],
      all: [120, 180],
    };
    for (const [holds, turns] of Object.entries(kinds)) {
      const values = Array.from({ length: 40 }, (_, at) => turns[(at * 7) % turns.length]!);
      expect(said(values)).toMatchObject({ kind: 'no-clear-change', spread: { holds } });
    }
  });
});
