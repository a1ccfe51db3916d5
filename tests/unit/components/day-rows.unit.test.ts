import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayPockets } from '../../../src/components/routine/day-pockets.ts';
import { dayRows } from '../../../src/components/routine/day-rows.ts';
import { planDay } from '../../../src/domain/day-plan.ts';
import type { ClockPlan, QuietTimeDay } from '../../../src/domain/plan-types.ts';
import { ages } from '../../support/load-ages.ts';
import { requests, wakeUp, wishes } from '../domain/arbitraries.ts';

const planFor = (request: Parameters<typeof planDay>[0]): ClockPlan | QuietTimeDay => {
  const plan = planDay(request, ages);
  if (plan.kind === 'rhythm') throw new Error('There are no clock times under 4 months.');
  return plan;
};
const rowsFor = (request: Parameters<typeof planDay>[0]) => dayRows(planFor(request), '24h');
const labels = (request: Parameters<typeof planDay>[0]) =>
  rowsFor(request).map(({ label }) => label);

describe('a day as rows', () => {
  test('goes from good morning through naps to the night', () => {
    expect(labels({ ageMonths: 8, wakeUp: 420, naps: 2 })).toEqual([
      'Good morning',
      'Morning nap',
      'Awake',
      'Afternoon nap',
      'Awake',
      'Winding down',
      'Asleep for the night',
    ]);
  });

  test('says of each sleep how far it can move and how long it is', () => {
    const [, nap] = rowsFor({ ageMonths: 8, wakeUp: 420, naps: 2 });
    expect(nap?.lines[0]).toMatch(/^anywhere \d\d:\d\d to \d\d:\d\d is just as good$/u);
    expect(nap?.lines[1]).toMatch(/^about .+(?:hours?|minutes), up by about \d\d:\d\d$/u);
    expect(nap?.give).toBeGreaterThan(0);
  });

  test('says of a nap at a given time that the time was given', () => {
    const fixedNaps = [{ start: 740, end: 800 }];
    const rows = rowsFor({ ageMonths: 14, wakeUp: 420, naps: 1, fixedNaps });
    const nap = rows.find(({ kind }) => kind === 'asleep');
    expect([nap?.at, nap?.give, nap?.lines.join()]).toEqual([
      740,
      0,
      expect.stringMatching(/gave/u),
    ]);
  });

  test('says so of no other time, however little room a busy time leaves', () => {
    const busy = [
      { start: 510, end: 555 },
      { start: 900, end: 945 },
    ];
    const rows = rowsFor({ ageMonths: 9, wakeUp: 420, busy });
    expect(rows.find(({ label }) => label === 'Afternoon nap')?.give).toBe(0);
    const usualDays = requests(4).map((request) => ({ ...request, soFar: undefined }));
    fc.assert(
      fc.property(usualDays, (request) => {
        const plan = planFor(request);
        const gave = dayRows(plan, '24h').filter(({ lines }) => lines.join().includes('gave'));
        const given = plan.naps.filter(({ fixed }) => fixed);
        expect(gave.map(({ at }) => at)).toEqual(given.map(({ start }) => start));
      }),
      { examples: [[{ ageMonths: 9, wakeUp: 420, busy, soFar: undefined }]], numRuns: 200 },
    );
  });

  test('from 2 years is a nap or quiet time, with a bedtime for each', () => {
    const rows = rowsFor({ ageMonths: 30, wakeUp: 420, naps: 1 });
    expect(rows.map(({ label }) => label)).toContain('Nap, or quiet time');
    expect(rows.at(-1)?.lines.join('\n')).toMatch(
      /after quiet time without sleep: about \d\d:\d\d/u,
    );
  });

  test('speaks of feeding at night to parents of babies, not of children over 2', () => {
    const night = (ageMonths: number) => rowsFor({ ageMonths, wakeUp: 420, naps: 0 }).at(-1)?.lines;
    expect(night(8)?.join()).toMatch(/waking .*common.*feeding/u);
    expect(night(44)?.join()).toMatch(/waking .*common/u);
    expect(night(44)?.join()).not.toMatch(/feeding/u);
  });

  test('writes times the way the reader chose', () => {
    const plan = planFor({ ageMonths: 8, wakeUp: 420, naps: 2 });
    const lines = dayRows(plan, '12h').flatMap((row) => row.lines);
    expect(lines.join(' ')).toMatch(/\d (?:am|pm)/u);
    expect(
      dayRows(plan, '24h')
        .flatMap((row) => row.lines)
        .join(' '),
    ).not.toMatch(/\d (?:am|pm)/u);
  });
});

describe('any day', () => {
  const plans = fc
    .record({ wish: wishes(4, 48), at: wakeUp })
    .map(({ wish, at }) => planFor({ ...wish, wakeUp: at }));

  test('is in order and without a gap, from the wake-up to the next', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const rows = dayRows(plan, '24h');
        expect(rows[0]?.from).toBe(plan.wakeUp);
        expect(rows.slice(1).map(({ from }) => from)).toEqual(
          rows.slice(0, -1).map(({ to }) => to),
        );
        expect(rows.at(-1)?.to).toBe(plan.wakeUp + 1440);
        for (const { from, to, at, lines, give } of rows) {
          expect(to).toBeGreaterThanOrEqual(from);
          expect(at).toBe(from);
          expect(give).toBeGreaterThanOrEqual(0);
          expect(lines.join('')).not.toMatch(/NaN|undefined|no time/u);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has a piece of sky for each sleep, soft at its edges and never inside out', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const pockets = dayPockets(plan);
        expect(pockets).toHaveLength(plan.naps.length + 1);
        for (const { from, fromSure, toSure, to } of pockets) {
          expect([from, fromSure, toSure, to]).toEqual(
            [from, fromSure, toSure, to].toSorted((a, b) => a - b),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
