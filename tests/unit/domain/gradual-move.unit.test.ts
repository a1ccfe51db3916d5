import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import { planDay } from '../../../src/domain/day-plan.ts';
import { firstId, type Child, type Routine } from '../../../src/domain/family.ts';
import {
  gradualMove,
  mostSteps,
  movePaces,
  paceFor,
  requestOn,
  stepsAt,
  withMoved,
} from '../../../src/domain/gradual-move.ts';
import { emptyDraft, isMoveDraft } from '../../../src/domain/move-draft.ts';
import { routineLimits } from '../../../src/domain/routine-request.ts';
import { ages } from '../../support/load-ages.ts';
import { wishes } from './arbitraries.ts';

const within = ({ from, to }: { readonly from: number; readonly to: number }) =>
  fc.integer({ min: from, max: to });
const ends = fc
  .constantFrom(routineLimits.bedtime, routineLimits.wakeUp)
  .chain((limits) => fc.record({ from: within(limits), to: within(limits) }));
const pace = fc.record({
  minutes: fc.constantFrom(...movePaces.minutes),
  days: fc.constantFrom(...movePaces.days),
});
const date: fc.Arbitrary<CalendarDate> = fc.record({
  year: fc.integer({ min: 2024, max: 2104 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const start = { year: 2026, month: 11, day: 24 };
const gently = { minutes: 15, days: 3 };

/** A move that fits into the most steps, with its steps. */
const moves = fc.record({ ends, pace, date }).map((move) => ({
  ...move,
  steps: gradualMove(move.ends, move.pace, move.date),
}));
const possible = moves.filter(({ steps }) => steps !== null && steps.length > 0);

describe('a gradual move', () => {
  it('goes from 20:30 to 19:30 in four quarters of an hour, three days apart', () => {
    expect(gradualMove({ from: 1230, to: 1170 }, gently, start)).toEqual([
      { date: { year: 2026, month: 11, day: 24 }, at: 1215 },
      { date: { year: 2026, month: 11, day: 27 }, at: 1200 },
      { date: { year: 2026, month: 11, day: 30 }, at: 1185 },
      { date: { year: 2026, month: 12, day: 3 }, at: 1170 },
    ]);
  });

  it('goes the rest of the way with its last step', () => {
    const steps = gradualMove({ from: 1200, to: 1225 }, { minutes: 10, days: 2 }, start);
    expect(steps?.map(({ at }) => at)).toEqual([1210, 1220, 1225]);
  });

  it('crosses midnight in one direction, from 00:30 back to 23:30', () => {
    const steps = gradualMove({ from: 1470, to: 1410 }, gently, start);
    expect(steps?.map(({ at }) => at)).toEqual([1455, 1440, 1425, 1410]);
  });

  it('crosses the end of a month, of a year, and a leap day', () => {
    const on = (first: CalendarDate) =>
      gradualMove({ from: 1200, to: 1170 }, gently, first)?.map(({ date: day }) => day);
    expect(on({ year: 2026, month: 12, day: 30 })?.at(-1)).toEqual({
      year: 2027,
      month: 1,
      day: 2,
    });
    expect(on({ year: 2028, month: 2, day: 27 })?.at(-1)).toEqual({ year: 2028, month: 3, day: 1 });
    expect(on({ year: 2027, month: 2, day: 27 })?.at(-1)).toEqual({ year: 2027, month: 3, day: 2 });
  });

  it('has no step where nothing moves', () => {
    expect(gradualMove({ from: 1200, to: 1200 }, gently, start)).toEqual([]);
  });

  it('is refused where it would take more steps than anybody follows', () => {
    const ten = { minutes: 10, days: 2 };
    expect(gradualMove({ from: 960, to: 960 + 10 * mostSteps }, ten, start)).toHaveLength(
      mostSteps,
    );
    expect(gradualMove({ from: 960, to: 961 + 10 * mostSteps }, ten, start)).toBeNull();
  });

  it('with quarters of an hour reaches every time the planner knows', () => {
    const fifteen = moves.filter((move) => move.pace.minutes === 15);
    fc.assert(fc.property(fifteen, ({ steps }) => steps !== null));
  });

  it('ends exactly on the wish, and never turns back on the way', () => {
    fc.assert(
      fc.property(possible, ({ ends: { from, to }, steps }) => {
        const times = [from, ...steps!.map(({ at }) => at)];
        expect(times.at(-1)).toBe(to);
        for (const [index, at] of times.slice(1).entries()) {
          expect(Math.sign(at - times[index]!)).toBe(Math.sign(to - from));
        }
      }),
    );
  });

  it('goes as far as the pace says with each step, and no further with the last', () => {
    fc.assert(
      fc.property(possible, ({ ends: { from }, pace: { minutes }, steps }) => {
        const times = [from, ...steps!.map(({ at }) => at)];
        const far = times.slice(1).map((at, index) => Math.abs(at - times[index]!));
        expect(far.slice(0, -1).every((step) => step === minutes)).toBe(true);
        expect(far.at(-1)).toBeLessThanOrEqual(minutes);
      }),
    );
  });

  it('takes its steps as many days apart as the pace says, from the first day on', () => {
    fc.assert(
      fc.property(possible, ({ date: first, pace: { days }, steps }) => {
        const numbers = steps!.map((step) => dayNumber(step.date));
        expect(numbers).toEqual(numbers.map((_, index) => dayNumber(first) + index * days));
      }),
    );
  });

  it('stays within the times that the planner takes, and within the most steps', () => {
    fc.assert(
      fc.property(possible, ({ ends: { from, to }, steps }) => {
        expect(steps!.length).toBeLessThanOrEqual(mostSteps);
        for (const { at } of steps!) {
          expect(at).toBeGreaterThanOrEqual(Math.min(from, to));
          expect(at).toBeLessThanOrEqual(Math.max(from, to));
        }
      }),
    );
  });
});

describe('the pace to begin with', () => {
  it('follows how much protest is all right', () => {
    expect(paceFor('least', 9)).toEqual({ minutes: 10, days: 3 });
    expect(paceFor('some', 9)).toEqual({ minutes: 15, days: 3 });
    expect(paceFor('more', 9)).toEqual({ minutes: 15, days: 2 });
    expect(paceFor(null, 9)).toEqual({ minutes: 15, days: 3 });
  });

  it('is never finer than the plan in the first 6 months', () => {
    expect([stepsAt(5.9), stepsAt(6)]).toEqual([[15], [10, 15]]);
    expect(paceFor('least', 5)).toEqual({ minutes: 15, days: 3 });
  });
});

describe('the day of a step', () => {
  const request = { ageMonths: 9, wakeUp: 420 };

  it('has the step’s bedtime as its wish, and the wake-up as it was', () => {
    expect(withMoved(request, 'bedtime', 1185)).toEqual({ ...request, bedtime: 1185 });
  });

  it('moves as a whole with the wake-up, a wished bedtime included', () => {
    expect(withMoved(request, 'wakeUp', 405)).toMatchObject({ wakeUp: 405, bedtime: undefined });
    expect(withMoved({ ...request, bedtime: 1170 }, 'wakeUp', 405).bedtime).toBe(1155);
    expect(withMoved({ ...request, bedtime: 1495 }, 'wakeUp', 480).bedtime).toBe(1500);
    expect(withMoved({ ...request, bedtime: 965 }, 'wakeUp', 360).bedtime).toBe(960);
  });

  it('comes forward at both ends when the wake-up does, whatever the day', () => {
    fc.assert(
      fc.property(wishes(), (wish) => {
        const bedtime = (at: number) => {
          const plan = planDay(withMoved({ ...wish, wakeUp: 420 }, 'wakeUp', at), ages);
          return plan.kind === 'rhythm' ? NaN : plan.bedtime.at;
        };
        expect(bedtime(390)).toBeLessThanOrEqual(bedtime(420));
      }),
      { numRuns: 60 },
    );
  });

  const none = { id: firstId, name: null, put: null, since: null };
  const child: Child = {
    ...none,
    ageBy: 'months',
    ageMonths: 9,
    ageOn: '2026-11-24',
    birthDate: null,
    weeksEarly: null,
    temperament: null,
    sleepPlace: null,
    feeding: null,
    protest: null,
  };
  const tuesdays = { start: 720, end: 780, label: 'nursery', days: [1 as const] };
  const routine: Routine = {
    ...none,
    child: null,
    days: null,
    wakeUp: 420,
    naps: null,
    bedtime: null,
    busy: null,
    setNaps: [tuesdays],
    windDown: null,
  };
  const on = (day: number, month = 11) =>
    requestOn(request, { child, routine }, start, { year: 2026, month, day });

  it('has the set naps and busy times of its own weekday', () => {
    expect(on(24).fixedNaps).toEqual([{ start: 720, end: 780 }]);
    expect(on(25).fixedNaps).toEqual([]);
  });

  it('is planned for the age that the child has by then, up to 4 years', () => {
    expect(on(24).ageMonths).toBe(9);
    expect(on(24, 12).ageMonths).toBe(10);
    expect(on(1).ageMonths).toBe(9);
    const old = requestOn({ ...request, ageMonths: 47.8 }, { child, routine }, start, {
      year: 2026,
      month: 12,
      day: 30,
    });
    expect(old.ageMonths).toBe(48);
  });
});

describe('what the family is thinking of moving', () => {
  it('can be kept from the first answer on', () => {
    expect(isMoveDraft(emptyDraft)).toBe(true);
    const whole = { bedtimeNow: 1230, bedtime: 1500, wakeUp: 180, minutes: 10, days: 2 };
    expect(isMoveDraft({ what: 'nap', ...whole, start: '2028-02-29' })).toBe(true);
  });

  it.each([
    null,
    [],
    'bedtime',
    { ...emptyDraft, what: 'cot' },
    { ...emptyDraft, bedtime: '19:30' },
    { ...emptyDraft, bedtime: 19.5 },
    { ...emptyDraft, wakeUp: -1 },
    { ...emptyDraft, minutes: 0 },
    { ...emptyDraft, days: 99 },
    { ...emptyDraft, start: '29 February' },
    { what: 'bedtime' },
  ])('is not %j', (value) => {
    expect(isMoveDraft(value)).toBe(false);
  });
});
