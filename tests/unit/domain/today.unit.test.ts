import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { planDay } from '../../../src/domain/day-plan.ts';
import type { DayRequest } from '../../../src/domain/day-request.ts';
import type { Report } from '../../../src/domain/today-log.ts';
import { movesOf } from '../../../src/domain/today-moves.ts';
import { pairUp } from '../../../src/domain/today-pairs.ts';
import { beganAt, spanOf, withReport, withoutReport } from '../../../src/domain/today-reports.ts';
import { todayOf } from '../../../src/domain/today.ts';
import { ages } from '../../support/load-ages.ts';
import { requests } from './arbitraries.ts';
import { report, reports } from './today-arbitraries.ts';

// Thousands of whole days: patience for slow machines.
vi.setConfig({ testTimeout: 500_000 });

const usualOf = (request: DayRequest) => {
  const plan = planDay(request, ages);
  if (plan.kind === 'rhythm') throw new Error('expected clock times');
  return plan;
};
const today = (request: DayRequest, list: readonly Report[]) =>
  todayOf(request, ages, usualOf(request), list);

const woke = (at: number): Report => ({ kind: 'woke', at });
const skipped = (at: number): Report => ({ kind: 'skipped', at });
const slept = (start: number, end: number): Report => ({ kind: 'slept', start, end });

const usualDays = requests(4, 48).map((request) => ({ ...request, soFar: undefined }));
const counting = ({ told }: ReturnType<typeof today>) =>
  told.filter(({ standing }) => standing === 'counts');

const sevenMonths: DayRequest = { ageMonths: 7, wakeUp: 405 };
const usual = usualOf(sevenMonths);
const [first, second, third] = usual.naps as [
  (typeof usual.naps)[0],
  (typeof usual.naps)[0],
  (typeof usual.naps)[0],
];

describe('whatever was reported, in any order', () => {
  test('there is a plan, with every nap and every report accounted for', () => {
    fc.assert(
      fc.property(usualDays, reports, (request, list) => {
        const { plan, naps, told } = today(request, list);
        expect(naps).toHaveLength(plan.naps.length);
        expect(told.map((one) => one.report)).toEqual(list);
        let since = plan.wakeUp;
        for (const { start, end } of plan.naps) {
          expect(start).toBeGreaterThan(since);
          expect(end).toBeGreaterThan(start);
          since = end;
        }
        expect(plan.bedtime.at).toBeGreaterThan(since);
      }),
      { numRuns: 3000 },
    );
  });

  test('the sleeps that count are in today’s plan to the minute', () => {
    fc.assert(
      fc.property(usualDays, reports, (request, list) => {
        const day = today(request, list);
        const sleeps = counting(day).flatMap((one) =>
          one.report.kind === 'slept' ? [one.report] : [],
        );
        for (const { start, end } of sleeps) {
          const nap = day.plan.naps.find((one) => one.start <= start && end <= one.end);
          expect(nap).toBeDefined();
          expect(nap?.fixed).toBe(true);
          // A sleep that runs straight into another, or into a set nap, is one sleep with it.
          const touching = [...sleeps, ...(request.fixedNaps ?? [])].some(
            (one) => one.end === start || one.start === end,
          );
          if (!touching) expect(nap).toMatchObject({ start, end });
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('a sleep that ran straight into a set nap is one sleep with it', () => {
    const request = { ageMonths: 4, wakeUp: 219, fixedNaps: [{ start: 1354, end: 1359 }] };
    const day = today(request, [slept(1215, 1354), slept(300, 301)]);
    expect(day.plan.naps).toContainEqual(
      expect.objectContaining({ start: 1215, end: 1359, fixed: true }),
    );
  });

  test('nothing new is planned before the last thing that happened', () => {
    fc.assert(
      fc.property(usualDays, reports, (request, list) => {
        const day = today(request, list);
        const last = Math.max(0, ...counting(day).map((one) => spanOf(one.report).end));
        day.plan.naps.forEach(({ start }, index) => {
          if (day.naps[index]!.how === 'ahead') expect(start).toBeGreaterThanOrEqual(last);
        });
        expect(day.plan.bedtime.at).toBeGreaterThanOrEqual(last);
      }),
      { numRuns: 3000 },
    );
  });

  test('the day begins at the wake-up that was reported last', () => {
    fc.assert(
      fc.property(usualDays, reports, (request, list) => {
        expect(today(request, list).plan.wakeUp).toBe(beganAt(list, request.wakeUp));
      }),
      { numRuns: 3000 },
    );
  });

  test('the last report counts, unless it lies outside of today', () => {
    fc.assert(
      fc.property(usualDays, reports, report, (request, list, last) => {
        fc.pre(last.kind !== 'skipped');
        expect(today(request, [...list, last]).told.at(-1)?.standing).not.toBe('replaced');
      }),
      { numRuns: 3000 },
    );
  });

  test('taking back the last report restores the plan before it', () => {
    fc.assert(
      fc.property(usualDays, reports, report, (request, list, last) => {
        fc.pre(list.length < 12);
        const taken = withoutReport(withReport(list, last), list.length);
        expect(today(request, taken)).toEqual(today(request, list));
      }),
      { numRuns: 60 },
    );
  });

  test('a move is named only where a time is 5 minutes or more from the usual one', () => {
    fc.assert(
      fc.property(usualDays, reports, (request, list) => {
        for (const { from, to } of movesOf(today(request, list))) {
          expect(from !== null || to !== null).toBe(true);
          if (from !== null && to !== null) expect(Math.abs(from - to)).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe('with no report', () => {
  test('today is the usual day, and nothing moves', () => {
    fc.assert(
      fc.property(usualDays, (request) => {
        const day = today(request, []);
        expect(day.plan).toEqual(day.usual);
        expect(
          day.naps.every(({ how }, index) => how === 'ahead' && day.naps[index]?.usual === index),
        ).toBe(true);
        expect(movesOf(day)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a report that lies outside of today changes nothing', () => {
    const day = today(sevenMonths, [slept(300, 330), woke(900), skipped(2100), slept(390, 420)]);
    expect(day.told.map(({ standing }) => standing)).toEqual(Array(4).fill('outside'));
    expect(day.plan).toEqual(usual);
  });
});

describe('which nap a report is about', () => {
  const about = (list: readonly Report[]) => today(sevenMonths, list).told.map(({ nap }) => nap);
  const hows = (list: readonly Report[]) =>
    today(sevenMonths, list).naps.map(({ usual: place, how }) => `${place} ${how}`);

  test('a sleep that overlaps a planned nap is that nap', () => {
    expect(about([slept(second.start + 20, second.end + 20)])).toEqual([1]);
  });

  test('a sleep within an hour of a planned nap is that nap', () => {
    expect(about([slept(third.end + 60, third.end + 80)])).toEqual([2]);
    expect(about([slept(first.start - 80, first.start - 60)])).toEqual([0]);
  });

  test('a sleep further from any is an extra one', () => {
    const day = today(sevenMonths, [slept(third.end + 61, third.end + 80)]);
    expect(day.told).toMatchObject([{ nap: null, planned: null, standing: 'counts' }]);
    expect(day.naps.map(({ how }) => how)).toEqual(['assumed', 'assumed', 'assumed', 'told']);
  });

  test('naps before a report that nobody spoke of are taken as planned', () => {
    expect(hows([slept(third.start + 10, third.end)])).toEqual([
      '0 assumed',
      '1 assumed',
      '2 told',
    ]);
    const { plan } = today(sevenMonths, [slept(third.start + 10, third.end)]);
    expect(plan.naps.slice(0, 2)).toEqual(usual.naps.slice(0, 2));
  });

  test('they are taken as planned today, not as on a usual day', () => {
    const early = today(sevenMonths, [woke(345)]);
    const later = today(sevenMonths, [woke(345), skipped(early.plan.naps[1]!.start + 30)]);
    expect(later.plan.naps[0]).toEqual(early.plan.naps[0]);
    expect(later.plan.naps[0]?.start).toBeLessThan(first.start);
  });

  test('what was noted of an earlier nap afterwards counts for that nap', () => {
    const list = [slept(third.start, third.end - 5), slept(first.start, first.start + 35)];
    expect(about(list)).toEqual([2, 0]);
    expect(hows(list)).toEqual(['0 told', '1 assumed', '2 told']);
  });
});

describe('a short nap', () => {
  test('brings the next one forward and keeps the one after in its place', () => {
    const day = today(sevenMonths, [slept(first.start, first.start + 35)]);
    const moves = movesOf(day);
    expect(moves[0]).toMatchObject({ what: 'nap', nap: 1, from: second.start });
    expect(moves[0]?.to).toBeLessThan(second.start);
  });

  test('corrected by a later report is the corrected one', () => {
    const day = today(sevenMonths, [
      slept(first.start, first.start + 35),
      slept(first.start, first.start + 50),
    ]);
    expect(day.told.map(({ standing }) => standing)).toEqual(['replaced', 'counts']);
    expect(day.plan).toEqual(today(sevenMonths, [slept(first.start, first.start + 50)]).plan);
  });

  test('broken in two is two sleeps, both to the minute', () => {
    const day = today(sevenMonths, [
      slept(first.start, first.start + 31),
      slept(first.start + 47, first.end),
    ]);
    expect(day.plan.naps.slice(0, 2)).toMatchObject([
      { start: first.start, end: first.start + 31 },
      { start: first.start + 47, end: first.end },
    ]);
  });
});

describe('a nap that was given up', () => {
  test('is not tried again within the hour, but soon where they are still awake after that', () => {
    const at = first.start + 30;
    const { plan } = today(sevenMonths, [skipped(at)]);
    expect(plan.naps[0]?.start).toBeGreaterThanOrEqual(at + 30);
    const stillAwake = today(sevenMonths, [skipped(first.start + 100)]);
    expect(stillAwake.plan.naps[0]?.start).toBeLessThan(first.start + 130);
    expect(plan.naps.length).toBeLessThan(4);
  });

  test.each([7, 10, 18, 30])('at %s months, the last of the day, is not planned again', (age) => {
    const request = { ageMonths: age, wakeUp: 420 };
    const before = usualOf(request);
    const last = before.naps.at(-1)!;
    const day = today(request, [skipped(last.start + 20)]);
    expect(day.plan.naps).toHaveLength(before.naps.length - 1);
    expect(day.plan.bedtime.at).toBeLessThan(before.bedtime.at);
    expect(movesOf(day)).toMatchObject([{ what: 'bedtime' }]);
    expect(day.plan.notes.map(({ code }) => code)).not.toContain('bedtime-in-busy-time');
  });

  test('and happened within the hour after all is that nap', () => {
    const day = today(sevenMonths, [skipped(first.start + 30), slept(first.end, first.end + 40)]);
    expect(day.told.map(({ standing, nap }) => [standing, nap])).toEqual([
      ['replaced', 0],
      ['counts', 0],
    ]);
  });

  test('twice within an hour was given up once', () => {
    const day = today(sevenMonths, [skipped(first.start + 20), skipped(first.start + 60)]);
    expect(day.told.map(({ standing }) => standing)).toEqual(['replaced', 'counts']);
  });
});

describe('a nap at a set time', () => {
  const nursery: DayRequest = {
    ageMonths: 12,
    wakeUp: 405,
    fixedNaps: [{ start: 720, end: 810 }],
  };

  test('that was short is the short one, and the set time is over', () => {
    const { plan } = today(nursery, [slept(720, 755)]);
    expect(plan.naps[0]).toMatchObject({ start: 720, end: 755 });
    expect(plan.notes.map(({ code }) => code)).not.toContain('nap-left-out');
  });

  test('that was given up does not stay in the plan', () => {
    const { plan } = today(nursery, [skipped(740)]);
    expect(plan.naps.some(({ start }) => start === 720)).toBe(false);
  });

  test('that nobody spoke of is taken as it was set', () => {
    const day = today(nursery, [slept(1000, 1020)]);
    expect(day.plan.naps[0]).toMatchObject({ start: 720, end: 810 });
    expect(day.naps[0]).toEqual({ usual: 0, how: 'assumed' });
    expect(day.plan.notes.map(({ code }) => code)).not.toContain('nap-left-out');
  });

  test('that is still to come stays where it is', () => {
    const { plan } = today(nursery, [woke(330)]);
    expect(plan.naps.some(({ start, end }) => start === 720 && end === 810)).toBe(true);
  });
});

describe('what moved', () => {
  test('names a nap that falls away, and one that is new', () => {
    const long = today(sevenMonths, [slept(first.start, second.end)]);
    expect(movesOf(long)).toContainEqual({ what: 'nap', nap: 2, from: third.start, to: null });
    const nursery = { ageMonths: 12, wakeUp: 405, fixedNaps: [{ start: 720, end: 810 }] };
    const early = movesOf(today(nursery, [woke(330)]));
    expect(early[0]).toMatchObject({ what: 'nap', nap: null, from: null });
  });

  test('comes in order of time, and bedtime is in it once at most', () => {
    fc.assert(
      fc.property(usualDays, reports, (request, list) => {
        const moves = movesOf(today(request, list));
        const times = moves.map(({ from, to }) => to ?? from ?? 0);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        expect(moves.filter(({ what }) => what === 'bedtime').length).toBeLessThan(2);
      }),
      { numRuns: 60 },
    );
  });
});

describe('pairing usual times with today’s', () => {
  const times = fc
    .uniqueArray(fc.nat({ max: 1440 }), { maxLength: 6 })
    .map((list) => list.sort((a, b) => a - b));

  test('pairs as many as can be, each once and in order', () => {
    fc.assert(
      fc.property(times, times, (before, now) => {
        const partners = pairUp(before, now);
        expect(partners).toHaveLength(now.length);
        const paired = partners.filter((one) => one !== null);
        expect(paired).toHaveLength(Math.min(before.length, now.length));
        expect(paired).toEqual([...new Set(paired)].sort((a, b) => a - b));
      }),
    );
  });

  test('pairs a day with itself', () => {
    fc.assert(
      fc.property(times, (list) => {
        expect(pairUp(list, list)).toEqual(list.map((_, index) => index));
      }),
    );
  });

  test('leaves out the one that is furthest from any', () => {
    expect(pairUp([545, 765, 990], [770, 980])).toEqual([1, 2]);
    expect(pairUp([545, 990], [540, 765, 985])).toEqual([0, null, 1]);
  });
});
