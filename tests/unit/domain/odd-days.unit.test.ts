import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { planDay } from '../../../src/domain/day-plan.ts';
import type { DayRequest, Stretch } from '../../../src/domain/day-request.ts';
import { withReasons } from '../../../src/domain/note-reasons.ts';
import { ages } from '../../support/load-ages.ts';
import { ageFrom } from './arbitraries.ts';

// Hundreds of whole days: patience for slow machines.
vi.setConfig({ testTimeout: 60_000 });

const clock = (request: DayRequest) => {
  const plan = planDay(request, ages);
  if (plan.kind === 'rhythm') throw new Error('expected clock times');
  return { ...plan, notes: withReasons(plan.notes, request, ages) };
};

describe('a busy time that takes the whole day', () => {
  const busyUntil = (end: number, more: Partial<DayRequest> = {}) =>
    clock({ ageMonths: 9, wakeUp: 420, ...more, busy: [{ start: 420, end }] });

  test.each([1140, 1200, 1320, 1440])(
    'until minute %i: no nap at night, and bedtime as soon as it is over',
    (end) => {
      const { naps, bedtime, notes } = busyUntil(end);
      expect(naps).toEqual([]);
      expect(bedtime.at).toBe(end);
      expect(notes).toContainEqual({ code: 'naps-do-not-fit', by: 2, because: ['busy'] });
      expect(notes.map(({ code }) => code)).not.toContain('bedtime-in-busy-time');
    },
  );

  test('until 22:00: the notes say by how much the night comes late, and that this is why', () => {
    const { notes } = busyUntil(1320);
    expect(notes).toContainEqual({ code: 'bedtime-late', by: 120, because: ['busy'] });
    const long = notes.find(({ code }) => code === 'last-window-long');
    expect(long).toMatchObject({ because: ['busy'] });
    expect(long?.by).toBeGreaterThan(600);
  });

  test('until after 19:00, from 5 to 30 months: no nap then, whatever number was asked for', () => {
    const end = fc.integer({ min: 230, max: 264 }).map((value) => value * 5);
    const naps = fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined });
    fc.assert(
      fc.property(ageFrom(5, 30), end, naps, (ageMonths, end, naps) => {
        const plan = busyUntil(end, { ageMonths, naps });
        expect(plan.naps).toEqual([]);
        expect(plan.bedtime.at).toBeGreaterThanOrEqual(end);
        expect(plan.bedtime.at).toBeLessThanOrEqual(end + 30);
        expect(plan.notes.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  test('until 19:10 at 4 months: a short nap may follow, but bedtime is not after 22:30', () => {
    const plan = busyUntil(1150, { ageMonths: 4 });
    expect(plan.naps.length).toBeLessThanOrEqual(2);
    expect(plan.bedtime.at).toBeLessThanOrEqual(1350);
  });

  test('with a day that never ends, bedtime stays near the usual and says that it is busy then', () => {
    const { bedtime, notes } = busyUntil(1800);
    expect(bedtime.at).toBeLessThanOrEqual(1200);
    expect(notes).toContainEqual({ code: 'bedtime-in-busy-time', by: 0, because: ['busy'] });
  });
});

describe('a busy evening', () => {
  test('a party from 16:30 to 22:00: bedtime comes after it, and the naps before', () => {
    const party = { start: 990, end: 1320 };
    const { naps, bedtime, notes } = clock({ ageMonths: 12, wakeUp: 420, busy: [party] });
    expect(naps).toHaveLength(2);
    expect(naps.at(-1)?.end).toBeLessThanOrEqual(party.start);
    expect(bedtime.at).toBe(party.end);
    expect(notes).toContainEqual({ code: 'bedtime-late', by: 120, because: ['busy'] });
  });

  test('a wished bedtime that it moves is still what bedtime is measured against', () => {
    const busy = [{ start: 960, end: 1260 }];
    const { bedtime, notes } = clock({ ageMonths: 12, wakeUp: 420, bedtime: 1140, busy });
    expect(bedtime.at).toBe(1260);
    expect(notes.find(({ code }) => code === 'bedtime-later-than-wished')?.by).toBe(120);
  });

  test('one that begins only shortly before the usual bedtime: bedtime may come before it', () => {
    const busy = [{ start: 1170, end: 1260 }];
    expect(clock({ ageMonths: 12, wakeUp: 420, busy }).bedtime.at).toBeLessThanOrEqual(1170);
  });
});

describe('everyday busy times', () => {
  test('a school run and a pick-up never cost a nap', () => {
    const between = (from: number, to: number): fc.Arbitrary<Stretch> =>
      fc
        .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 15, max: 60 }))
        .map(([start, length]) => ({ start, end: start + length }));
    const days = fc.tuple(ageFrom(4, 36), between(490, 540), between(880, 950));
    fc.assert(
      fc.property(days, ([ageMonths, run, pickUp]) => {
        const usual = clock({ ageMonths, wakeUp: 420 });
        expect(clock({ ageMonths, wakeUp: 420, busy: [run, pickUp] }).naps).toHaveLength(
          usual.naps.length,
        );
      }),
      { numRuns: 150 },
    );
  });

  test('nor one of 5 naps that a family chose at 12 months', () => {
    const busy = [
      { start: 510, end: 555 },
      { start: 900, end: 945 },
    ];
    expect(clock({ ageMonths: 12, wakeUp: 420, naps: 5, busy }).naps).toHaveLength(5);
  });
});

describe('other odd days', () => {
  test.each([5, 9, 20, 30])(
    'up at 04:30 at %i months: the usual day, only earlier',
    (ageMonths) => {
      const [early, usual] = [clock({ ageMonths, wakeUp: 270 }), clock({ ageMonths, wakeUp: 420 })];
      expect(early.awake).toEqual(usual.awake);
      expect(early.bedtime.at).toBe(usual.bedtime.at - 150);
      expect(early.sleep.total).toBeGreaterThanOrEqual(early.needs.recommendedSleep.from);
      expect(early.notes).toEqual([]);
    },
  );

  test('today up at 04:30 instead of 07:00: the notes say what that does to the day', () => {
    const { notes } = clock({ ageMonths: 9, wakeUp: 420, soFar: { naps: [], wokeUp: 270 } });
    expect(notes.length).toBeGreaterThan(0);
    for (const { by, because } of notes) {
      expect(by).toBeGreaterThan(0);
      expect(because).toEqual(['today']);
    }
  });

  test('no nap at 9 months: one very long stretch and an early night, each with its amount', () => {
    const { naps, notes } = clock({ ageMonths: 9, wakeUp: 420, naps: 0 });
    expect(naps).toEqual([]);
    expect(notes).toEqual([
      { code: 'last-window-long', by: 450, window: 0, because: ['naps'] },
      { code: 'naps-fewer-than-usual', by: 2, because: ['naps'] },
      { code: 'bedtime-early', by: 120, because: ['naps'] },
    ]);
  });

  test('5 naps at 12 months: all five, with the short stretches and the late night said', () => {
    const { naps, notes } = clock({ ageMonths: 12, wakeUp: 420, naps: 5 });
    expect(naps).toHaveLength(5);
    const codes = notes.map(({ code }) => code);
    expect(codes).toEqual([
      'first-window-short',
      'middle-window-short',
      'naps-more-than-usual',
      'bedtime-late',
    ]);
    expect(notes.every(({ by }) => by > 0)).toBe(true);
  });

  test.each([
    [9, 'first-window-short', 30],
    [12, 'first-window-short', 60],
    [18, 'first-window-short', 120],
    [30, 'last-window-long', 160],
  ])('a nursery nap at 09:00 at %i months: %s, by %i minutes', (ageMonths, code, by) => {
    const fixedNaps = [{ start: 540, end: 630 }];
    const { naps, notes } = clock({ ageMonths, wakeUp: 420, fixedNaps });
    expect(naps[0]).toMatchObject({ start: 540, end: 630, fixed: true });
    expect(notes.find((note) => note.code === code)).toMatchObject({ by, because: ['fixed-nap'] });
  });

  test('a given sleep of most of the day: no nap is squeezed in before the night', () => {
    const fixedNaps = [{ start: 540, end: 1020 }];
    const { naps, notes } = clock({ ageMonths: 7, wakeUp: 420, fixedNaps });
    expect(naps).toHaveLength(1);
    expect(notes).toContainEqual({ code: 'naps-do-not-fit', by: 2, because: ['fixed-nap'] });
  });
});
