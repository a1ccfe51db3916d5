import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber } from '../../../src/domain/calendar-date.ts';
import { runInDays, runInStep, workRunIn } from '../../../src/domain/work-run-in.ts';

const today = { year: 2026, month: 11, day: 24 };
const asked = fc.record({
  from: fc.integer({ min: 36, max: 132 }).map((five) => five * 5),
  to: fc.integer({ min: 36, max: 132 }).map((five) => five * 5),
  inDays: fc.integer({ min: -10, max: 200 }),
});
const runIn = (from: number, to: number, inDays: number) =>
  workRunIn({ from, to, today, firstDay: addDays(today, inDays) });

describe('the run-in to the first day back', () => {
  test('moves towards the work-day morning, never beyond it, by at most 15 minutes', () => {
    fc.assert(
      fc.property(asked, ({ from, to, inDays }) => {
        let last = from;
        for (const { at } of runIn(from, to, inDays).steps) {
          expect(Math.abs(at - last)).toBeLessThanOrEqual(runInStep);
          expect(Math.abs(to - at)).toBeLessThan(Math.abs(to - last));
          expect(Math.sign(to - at)).not.toBe(-Math.sign(to - from));
          last = at;
        }
      }),
    );
  });

  test('lies in the last two weeks, not before today, and is over before the first day', () => {
    fc.assert(
      fc.property(asked, ({ from, to, inDays }) => {
        const first = dayNumber(today) + inDays;
        for (const { date } of runIn(from, to, inDays).steps) {
          expect(dayNumber(date)).toBeGreaterThanOrEqual(
            Math.max(dayNumber(today), first - runInDays),
          );
          expect(dayNumber(date)).toBeLessThan(first);
        }
      }),
    );
  });

  test('arrives wherever a step a day is enough, and says what is left where it isn’t', () => {
    fc.assert(
      fc.property(asked, ({ from, to, inDays }) => {
        const { steps, left } = runIn(from, to, inDays);
        const count = Math.ceil(Math.abs(to - from) / runInStep);
        const room = Math.max(Math.min(inDays, runInDays), 0);
        expect(steps).toHaveLength(Math.min(count, room));
        expect(left === 0).toBe(count <= room);
        expect(Math.abs((steps.at(-1)?.at ?? from) - to)).toBe(left);
      }),
    );
  });

  test('is as slow as there is time for', () => {
    expect(runIn(420, 360, 30)).toMatchObject({ every: 3, left: 0 });
    expect(runIn(420, 330, 30)).toMatchObject({ every: 2, left: 0 });
    expect(runIn(420, 360, 5)).toMatchObject({ every: 1, left: 0 });
    expect(runIn(420, 360, 2)).toMatchObject({ every: 1, left: 30 });
    expect(runIn(420, 360, 0).steps).toEqual([]);
  });

  test('leaves a morning to try the new order', () => {
    const { steps } = runIn(420, 360, 30);
    expect(dayNumber(steps.at(-1)!.date)).toBe(dayNumber(today) + 28);
  });
});
