import { describe, expect, test } from 'vitest';
import { planDay } from '../../../src/domain/day-plan.ts';
import type { DayRequest } from '../../../src/domain/day-request.ts';
import { ages } from '../../support/load-ages.ts';

const clock = (request: DayRequest) => {
  const plan = planDay(request, ages);
  if (plan.kind === 'rhythm') throw new Error('expected clock times');
  return plan;
};

const everyAge = Array.from({ length: 176 }, (_, index) => 4 + index / 4);

describe('without any wish, at every age from 4 months to 4 years', () => {
  test.each([330, 420, 510])(
    'waking at minute %i gives the recommended sleep and no note',
    (up) => {
      for (const ageMonths of everyAge) {
        const { sleep, needs, notes } = clock({ ageMonths, wakeUp: up });
        expect(sleep.total, `${ageMonths} months`).toBeGreaterThanOrEqual(
          needs.recommendedSleep.from,
        );
        expect(sleep.total, `${ageMonths} months`).toBeLessThanOrEqual(needs.recommendedSleep.to);
        expect(notes, `${ageMonths} months`).toEqual([]);
      }
    },
  );

  test('waking at 7 leads to a bedtime between half past 6 and half past 8', () => {
    for (const ageMonths of everyAge) {
      const { at } = clock({ ageMonths, wakeUp: 420 }).bedtime;
      expect(at, `${ageMonths} months`).toBeGreaterThanOrEqual(1110);
      expect(at, `${ageMonths} months`).toBeLessThanOrEqual(1230);
    }
  });

  test('naps last from half an hour to two and a half hours, and stretches awake stay in their band', () => {
    for (const ageMonths of everyAge) {
      const { naps, awake, needs, step } = clock({ ageMonths, wakeUp: 420 });
      for (const { start, end } of naps) {
        expect(end - start).toBeGreaterThanOrEqual(30);
        expect(end - start).toBeLessThanOrEqual(150);
      }
      for (const minutes of needs.wakeWindow ? awake : []) {
        expect(minutes).toBeGreaterThanOrEqual((needs.wakeWindow?.from ?? 0) - step);
        expect(minutes).toBeLessThanOrEqual((needs.wakeWindow?.to ?? 1440) + step);
      }
    }
  });

  test.each([
    [4, 4],
    [5, 3],
    [7, 3],
    [8, 2],
    [12, 2],
    [15, 1],
    [24, 1],
    [42, 0],
  ])('at %i months there are %i naps', (ageMonths, count) => {
    expect(clock({ ageMonths, wakeUp: 420 }).naps).toHaveLength(count);
  });
});

describe('what families get at each age', () => {
  test.each([0, 1.5, 3.99])('at %d months a rhythm and no clock times', (ageMonths) => {
    const plan = planDay({ ageMonths, wakeUp: 420 }, ages);
    expect(plan).toMatchObject({ kind: 'rhythm', pattern: ['feed', 'awake', 'sleep'] });
    expect(Object.keys(plan)).not.toContain('bedtime');
  });

  test('from 4 to 6 months times on the quarter hour, then on 5 minutes', () => {
    expect(clock({ ageMonths: 5.9, wakeUp: 400 })).toMatchObject({ kind: 'plan', step: 15 });
    expect(clock({ ageMonths: 6, wakeUp: 400 })).toMatchObject({ kind: 'plan', step: 5 });
  });

  test('the quiet-time day begins at 24 months', () => {
    expect(clock({ ageMonths: 23.99, wakeUp: 420 }).kind).toBe('plan');
    expect(clock({ ageMonths: 24, wakeUp: 420 }).kind).toBe('quiet-time-day');
  });

  test('from 24 months one nap or quiet time at the same hour, with an earlier bedtime without the nap', () => {
    const plan = clock({ ageMonths: 30, wakeUp: 420 });
    if (plan.kind !== 'quiet-time-day') throw new Error('expected a quiet-time day');
    expect(plan.naps).toEqual([plan.rest]);
    expect(plan.bedtime).toEqual(plan.bedtimeIfNapped);
    expect(plan.bedtimeIfQuiet.at).toBeLessThan(plan.bedtimeIfNapped.at);
    expect(plan.bedtime.at - plan.rest.end).toBeGreaterThanOrEqual(240);

    const quiet = clock({ ageMonths: 30, wakeUp: 420, naps: 0 });
    expect(quiet).toMatchObject({ naps: [], rest: plan.rest, bedtime: plan.bedtimeIfQuiet });
  });

  test('a child who takes time to settle winds down for longer', () => {
    const windDown = (temperament: 'easygoing' | 'average' | 'sensitive') => {
      const plan = clock({ ageMonths: 10, wakeUp: 420, temperament });
      return plan.bedtime.at - plan.windDown;
    };
    expect([windDown('easygoing'), windDown('average'), windDown('sensitive')]).toEqual([
      20, 30, 45,
    ]);
  });
});

test.each([1140, 1200, 1260])(
  'a wished bedtime at minute %i is met within 10 minutes',
  (bedtime) => {
    for (const ageMonths of [4, 7, 10, 14, 20, 30, 40]) {
      const { at } = clock({ ageMonths, wakeUp: 420, bedtime }).bedtime;
      expect(Math.abs(at - bedtime), `${ageMonths} months`).toBeLessThanOrEqual(10);
    }
  },
);

describe('the examples of the planner’s description', () => {
  test('7 months, awake at 06:45, 3 naps: the last nap is the short one and bed is about 19:45', () => {
    const { naps, bedtime } = clock({ ageMonths: 7, wakeUp: 405, naps: 3 });
    const lengths = naps.map(({ start, end }) => end - start);
    expect(lengths[2]).toBeLessThan(Math.min(lengths[0] ?? 0, lengths[1] ?? 0));
    expect(Math.abs(bedtime.at - 1185)).toBeLessThanOrEqual(15);
  });

  test('9 months with a school run and a pick-up: the second nap ends by the pick-up, bed is early', () => {
    const busy = [
      { start: 510, end: 555 },
      { start: 900, end: 945 },
    ];
    const plan = clock({ ageMonths: 9, wakeUp: 390, busy });
    expect(plan.naps[0]?.start).toBeGreaterThanOrEqual(555);
    expect(plan.naps[1]?.end).toBeLessThanOrEqual(900);
    expect(plan.notes).toContainEqual({ code: 'bedtime-early', by: 45 });
  });
});
