import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  aroundShift,
  leastHalf,
  nightsInTurn,
  protectedSleep,
  shiftLength,
  splitNight,
  usualSplit,
  within,
} from '../../../src/domain/night-shifts.ts';

const night = fc
  .record({ start: fc.integer({ min: 1080, max: 1380 }), long: fc.integer({ min: 300, max: 840 }) })
  .map(({ start, long }) => ({ start, end: start + long }));
const time = fc.integer({ min: 0, max: 287 }).map((five) => five * 5);

describe('a night between two', () => {
  test('is filled by two halves, each with one on and the other asleep', () => {
    fc.assert(
      fc.property(night, fc.integer({ min: 0, max: 2880 }), (whole, split) => {
        const [first, second] = splitNight(whole, split);
        expect(first.start).toBe(whole.start);
        expect(first.end).toBe(second.start);
        expect(second.end).toBe(whole.end);
        for (const half of [first, second]) {
          expect(half.on).not.toBe(half.sleeps);
          expect(half.end - half.start).toBeGreaterThanOrEqual(
            Math.min(leastHalf, Math.floor((whole.end - whole.start) / 2)),
          );
        }
        expect(first.sleeps).not.toBe(second.sleeps);
      }),
    );
  });

  test('is split at two, and the one who starts earlier sleeps first', () => {
    const [first, second] = splitNight({ start: 1170, end: 1800 }, usualSplit);
    expect(first).toEqual({ start: 1170, end: 1560, on: 'other', sleeps: 'early' });
    expect(second).toMatchObject({ end: 1800, on: 'early', sleeps: 'other' });
  });

  test('goes in turns, and nobody has two in a row', () => {
    expect(nightsInTurn(4, 'other')).toEqual(['other', 'early', 'other', 'early']);
    fc.assert(
      fc.property(
        fc.nat(20),
        fc.constantFrom('early' as const, 'other' as const),
        (count, first) => {
          const turns = nightsInTurn(count, first);
          expect(turns).toHaveLength(count);
          for (const [index, turn] of turns.entries()) {
            expect(turn).not.toBe(turns[index - 1]);
          }
        },
      ),
    );
  });
});

describe('protected sleep around a shift', () => {
  test('never touches the shift, the hour around it, or the same shift a day later or before', () => {
    fc.assert(
      fc.property(time, time, fc.integer({ min: 240, max: 540 }), (start, end, sleep) => {
        const long = shiftLength({ start, end });
        fc.pre(long <= 16 * 60);
        const found = protectedSleep({ start, end, sleep });
        expect(found.end - found.start).toBe(Math.min(sleep, 1440 - long - 2 * aroundShift));
        for (const day of [-1440, 0, 1440, 2880]) {
          const from = start + day - aroundShift;
          const to = start + day + long + aroundShift;
          expect(found.end <= from || found.start >= to).toBe(true);
        }
      }),
    );
  });

  test('follows a night shift and a late one, and goes before an early one', () => {
    expect(protectedSleep({ start: 1260, end: 420, sleep: 360 })).toEqual({
      start: 1440 + 480,
      end: 1440 + 840,
      when: 'after',
    });
    expect(protectedSleep({ start: 840, end: 1320, sleep: 360 })).toMatchObject({
      start: 1380,
      when: 'after',
    });
    expect(protectedSleep({ start: 360, end: 840, sleep: 420 })).toEqual({
      start: -120,
      end: 300,
      when: 'before',
    });
  });

  test('tells what of the child’s day falls into it, whichever day that is', () => {
    const nap = { start: 600, end: 690 };
    expect(within([nap], { start: 1440 + 480, end: 1440 + 840 })).toEqual([nap]);
    expect(within([nap], { start: -120, end: 300 })).toEqual([]);
  });
});
