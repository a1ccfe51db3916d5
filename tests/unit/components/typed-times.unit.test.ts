import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nextTime,
  parseBedtime,
  parseByDay,
  parseEnd,
} from '../../../src/components/routine/typed-times.ts';
import { routineLimits } from '../../../src/domain/routine-request.ts';
import { formatTimeOfDay } from '../../../src/domain/time-of-day.ts';

const clocks = ['12h', '24h'] as const;
const at = (hour: number, minute = 0) => hour * 60 + minute;

describe('a typed bedtime', () => {
  test.each([
    ['7', at(19)],
    ['7:30', at(19, 30)],
    ['0730', at(19, 30)],
    ['4', at(16)],
    ['11.45', at(23, 45)],
    ['7 pm', at(19)],
    ['19', at(19)],
    ['19:15', at(19, 15)],
    ['7h15', at(19, 15)],
    ['12', at(24)],
    ['12:30', at(24, 30)],
    ['12:30 am', at(24, 30)],
    ['midnight', at(24)],
    ['0:45', at(24, 45)],
    ['1', at(25)],
    ['1 am', at(25)],
  ])('“%s” is an evening, or the night after it', (text, minutes) => {
    expect(parseBedtime(text)).toBe(minutes);
  });

  test.each([
    ['7 am', at(7)],
    ['noon', at(12)],
    ['12 pm', at(12)],
    ['13:00', at(13)],
    ['2', at(26)],
  ])('“%s” stays what it says, which no bedtime is', (text, minutes) => {
    expect(parseBedtime(text)).toBe(minutes);
    expect(minutes < routineLimits.bedtime.from || minutes > routineLimits.bedtime.to).toBe(true);
  });

  test.each(['', 'late', '25:00', '7:99'])('“%s” is no time', (text) => {
    expect(parseBedtime(text)).toBeNull();
  });

  test('is read back as it is written, on both clocks', () => {
    const { from, to } = routineLimits.bedtime;
    fc.assert(
      fc.property(fc.integer({ min: from, max: to }), fc.constantFrom(...clocks), (time, clock) => {
        expect(parseBedtime(formatTimeOfDay(time, clock))).toBe(time);
      }),
    );
  });
});

describe('a typed time by day', () => {
  test.each([
    ['8:30', at(8, 30)],
    ['9', at(9)],
    ['3:15', at(15, 15)],
    ['5', at(17)],
    ['12', at(12)],
    ['3 am', at(3)],
    ['03:15', at(3, 15)],
    ['1500', at(15)],
    ['0:10', at(0, 10)],
  ])('“%s” is the hour that a family means', (text, minutes) => {
    expect(parseByDay(text)).toBe(minutes);
  });

  test('is read back as it is written, on both clocks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(...clocks), (time, clock) => {
        expect(parseByDay(formatTimeOfDay(time, clock))).toBe(time);
      }),
    );
  });
});

describe('a typed end', () => {
  test.each([
    ['9:15', at(8, 30), at(9, 15)],
    ['6', at(17), at(18)],
    ['6 am', at(17), at(6)],
    ['06:00', at(17), at(6)],
    ['8', at(8, 30), at(8)],
    ['10:30', at(11), at(10, 30)],
    ['15:00', at(16), at(15)],
    ['midnight', at(20), at(24)],
    ['0:00', at(20), at(24)],
  ])('“%s” of what begins at minute %i', (text, start, end) => {
    expect(parseEnd(text, start)).toBe(end);
  });

  test('is read back as it is written, on both clocks', () => {
    const stretch = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }));
    fc.assert(
      fc.property(stretch, fc.constantFrom(...clocks), ([start, end], clock) => {
        fc.pre(start < end);
        expect(parseEnd(formatTimeOfDay(end, clock), start)).toBe(end);
      }),
    );
  });

  test('is never no time because of its start', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 1439 }), (text, start) => {
        expect(parseEnd(text, start) === null).toBe(parseByDay(text) === null);
      }),
    );
  });
});

test('a press goes to the next time on the grid, and never stays where it was', () => {
  expect([nextTime(400, 1, 15), nextTime(400, -1, 15), nextTime(405, 1, 15)]).toEqual([
    405, 390, 420,
  ]);
  const step = fc.constantFrom(5, 15);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1500 }), step, (time, size) => {
      const [less, more] = [nextTime(time, -1, size), nextTime(time, 1, size)];
      expect(less).toBeLessThan(time);
      expect(more).toBeGreaterThan(time);
      expect([Math.abs(less % size), more % size, time - less <= size]).toEqual([0, 0, true]);
    }),
  );
});
