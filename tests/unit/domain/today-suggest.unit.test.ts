import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { planDay } from '../../../src/domain/day-plan.ts';
import type { DayRequest } from '../../../src/domain/day-request.ts';
import { limitsOf, withinLimits, withTime } from '../../../src/domain/today-limits.ts';
import type { Report } from '../../../src/domain/today-log.ts';
import { spanOf, standings } from '../../../src/domain/today-reports.ts';
import { openNaps, reportOf, suggest, type Tap } from '../../../src/domain/today-suggest.ts';
import { todayOf } from '../../../src/domain/today.ts';
import { ages } from '../../support/load-ages.ts';
import { requests } from './arbitraries.ts';
import { reports } from './today-arbitraries.ts';

vi.setConfig({ testTimeout: 500_000 });

const today = (request: DayRequest, list: readonly Report[] = []) => {
  const usual = planDay(request, ages);
  if (usual.kind === 'rhythm') throw new Error('expected clock times');
  return todayOf(request, ages, usual, list);
};
const sevenMonths: DayRequest = { ageMonths: 7, wakeUp: 405 };
const taps: readonly Tap[] = ['woke', 'short-nap', 'no-nap', 'fell-asleep'];
const usualDays = requests(4, 48).map((request) => ({ ...request, soFar: undefined }));
const now = fc.integer({ min: 0, max: 2100 });

const { usual } = today(sevenMonths);
const [first, second, third] = usual.naps as [
  (typeof usual.naps)[0],
  (typeof usual.naps)[0],
  (typeof usual.naps)[0],
];
/** What a tap says at a minute of the day at 7 months. */
const says = (tap: Tap, minutes: number, list: readonly Report[] = []) =>
  suggest(tap, today(sevenMonths, list), minutes);

describe('the first tap', () => {
  test('says something that counts, to 5 minutes, at any time of any day', () => {
    fc.assert(
      fc.property(usualDays, now, fc.constantFrom(...taps), (request, minutes, tap) => {
        const day = today(request);
        const suggestion = suggest(tap, day, minutes);
        if (!suggestion) {
          expect(tap.endsWith('-nap')).toBe(true);
          expect(day.plan.naps).toEqual([]);
          return;
        }
        if (!('report' in suggestion)) throw new Error('nothing was told yet');
        const { report } = suggestion;
        const { start, end } = spanOf(report);
        expect(standings([report], request.wakeUp)).toEqual(['counts']);
        expect(end - start).toBeGreaterThanOrEqual(report.kind === 'slept' ? 5 : 0);
        const nap = day.usual.naps.find((one) => one.start === start);
        // A nap at a set time begins when the family says, to the minute.
        if (!nap?.fixed && request.wakeUp % 5 === 0 && report.kind === 'slept') {
          expect(start % 5).toBe(0);
        }
      }),
      { numRuns: 4000 },
    );
  });

  test('says something that counts also at the very end of a day with a late bedtime', () => {
    const day = today({ ageMonths: 4, wakeUp: 180, bedtime: 1341 });
    const suggestion = suggest('no-nap', day, 1323);
    if (!suggestion || !('report' in suggestion)) throw new Error('expected a report');
    expect(standings([suggestion.report], 180)).toEqual(['counts']);
  });

  test('never runs into a sleep that was reported', () => {
    fc.assert(
      fc.property(usualDays, reports, now, (request, list, minutes) => {
        const day = today(request, list);
        const suggestion = suggest('fell-asleep', day, minutes);
        if (!suggestion || !('report' in suggestion)) throw new Error('expected a report');
        const { start, end } = spanOf(suggestion.report);
        fc.pre(end < request.wakeUp + 1000);
        for (const { report, standing } of day.told) {
          if (standing !== 'counts' || report.kind !== 'slept') continue;
          expect(end <= report.start || start >= report.end).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('before the first nap says that they are up since now', () => {
    expect(says('woke', 351)).toEqual({ report: { kind: 'woke', at: 350 } });
    expect(says('woke', 462)).toEqual({ report: { kind: 'woke', at: 460 } });
  });

  test('later in the day says that they were up half an hour early', () => {
    expect(says('woke', 900)).toEqual({ report: { kind: 'woke', at: 375 } });
    expect(says('woke', 407)).toEqual({ report: { kind: 'woke', at: 375 } });
  });

  test('of a short nap ends it now, while it is on', () => {
    expect(says('short-nap', first.start + 37)).toEqual({
      report: { kind: 'slept', start: first.start, end: first.start + 35 },
    });
  });

  test('of a short nap that is over says about 35 minutes', () => {
    expect(says('short-nap', second.end + 20)).toEqual({
      report: { kind: 'slept', start: second.start, end: second.start + 35 },
    });
  });

  test('is about the last nap that was begun, and about the first before any', () => {
    const starts = [first.start - 60, second.start + 30, third.end + 300].map((minutes) => {
      const suggestion = says('short-nap', minutes);
      return suggestion && 'report' in suggestion ? spanOf(suggestion.report).start : null;
    });
    expect(starts).toEqual([first.start, second.start, third.start]);
  });

  test('of no nap says that they are still awake now', () => {
    expect(says('no-nap', second.start + 22)).toEqual({
      report: { kind: 'skipped', at: second.start + 20 },
    });
    expect(says('no-nap', second.end + 60)).toEqual({
      report: { kind: 'skipped', at: second.end + 60 },
    });
  });

  test('of no nap, in the evening, says that it was given up after half an hour', () => {
    expect(says('no-nap', usual.bedtime.at + 120)).toEqual({
      report: { kind: 'skipped', at: third.start + 30 },
    });
  });

  test('of no nap before one that was reported keeps clear of that', () => {
    const slept: Report = { kind: 'slept', start: second.start, end: second.start + 40 };
    const day = today(sevenMonths, [slept]);
    const { report } = suggest('no-nap', day, second.end) as { report: Report };
    const both = today(sevenMonths, [slept, report]);
    expect(both.told.map(({ standing, nap }) => [standing, nap])).toEqual([
      ['counts', 1],
      ['counts', 0],
    ]);
  });

  test('of falling asleep says now, and as long as the nap it may be', () => {
    const length = third.end - third.start;
    expect(says('fell-asleep', third.start + 12)).toEqual({
      report: { kind: 'slept', start: third.start + 10, end: third.start + 10 + length },
    });
    expect(says('fell-asleep', third.end + 70)).toEqual({
      report: { kind: 'slept', start: third.end + 70, end: third.end + 100 },
    });
  });

  test('of falling asleep, at night, is about the day that was', () => {
    const suggestion = says('fell-asleep', 1500);
    expect(suggestion).toMatchObject({ report: { kind: 'slept', start: third.start } });
  });

  test('of what is told already leads there', () => {
    const woke: Report = { kind: 'woke', at: 350 };
    expect(says('woke', 900, [woke])).toEqual({ told: 0 });
    const all = usual.naps.map(({ start }): Report => ({ kind: 'slept', start, end: start + 40 }));
    expect(
      says('no-nap', 1200, [
        woke,
        ...all.slice(0, 1),
        { kind: 'skipped', at: 800 },
        ...all.slice(2),
      ]),
    ).toEqual({
      told: 3,
    });
  });

  test('where there are no naps has nothing to say of them', () => {
    const day = today({ ageMonths: 45, wakeUp: 420 });
    expect(day.plan.naps).toEqual([]);
    expect(suggest('short-nap', day, 800)).toBeNull();
  });

  test('of a very short nap is shorter still', () => {
    const nap = { start: 600, end: 630, usual: 0, until: 700 };
    const report = reportOf('short-nap', nap, 900);
    expect(report).toEqual({ kind: 'slept', start: 600, end: 620 });
  });

  test('offers every nap that nothing was said of', () => {
    const day = today(sevenMonths, [{ kind: 'slept', start: first.start, end: first.end - 30 }]);
    expect(openNaps(day).map((nap) => nap.usual)).toEqual([1, 2]);
  });
});

describe('choosing a nap', () => {
  test('makes the report about that very nap', () => {
    fc.assert(
      fc.property(usualDays, reports, now, fc.nat(), (request, list, minutes, place) => {
        const day = today(request, list);
        const open = openNaps(day);
        fc.pre(open.length > 0);
        const nap = open[place % open.length]!;
        const report = reportOf('short-nap', nap, minutes);
        const told = today(request, [...list, report]).told.at(-1)!;
        expect(told).toMatchObject({ standing: 'counts' });
        const { start, end } = spanOf(report);
        expect(start >= nap.start && end <= Math.max(nap.end, start + 5)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('that was not makes it that nap on any usual day', () => {
    fc.assert(
      fc.property(usualDays, now, fc.nat(), (request, minutes, place) => {
        const day = today(request);
        const open = openNaps(day);
        fc.pre(open.length > 0);
        const nap = open[place % open.length]!;
        const told = today(request, [reportOf('no-nap', nap, minutes)]).told[0]!;
        expect([told.standing, told.nap]).toEqual(['counts', nap.usual]);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the second tap', () => {
  test('can move a time as far as it still counts, clear of the others', () => {
    fc.assert(
      fc.property(usualDays, reports, fc.nat(), fc.nat(), (request, list, place, step) => {
        fc.pre(list.length > 0);
        const index = place % list.length;
        const day = today(request, list);
        const { report, standing } = day.told[index]!;
        fc.pre(standing === 'counts');
        const parts = report.kind === 'slept' ? (['start', 'end'] as const) : (['at'] as const);
        for (const part of parts) {
          const { from, to } = limitsOf(day.told, index, part, request.wakeUp);
          fc.pre(from <= to);
          const changed = withTime(report, part, from + (step % (to - from + 1)));
          const { start, end } = spanOf(changed);
          expect(end).toBeGreaterThanOrEqual(start);
          const counted = day.told.flatMap((one, at) =>
            at !== index && one.standing === 'counts' ? [one.report] : [],
          );
          for (const other of counted) {
            if (report.kind === 'slept' && other.kind === 'slept') {
              expect(end <= other.start || start >= other.end).toBe(true);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('keeps a wake-up before the first thing that happened', () => {
    const { told } = today(sevenMonths, [
      { kind: 'woke', at: 350 },
      { kind: 'slept', start: 500, end: 540 },
    ]);
    expect(limitsOf(told, 0, 'at', 405)).toEqual({ from: 165, to: 495 });
    expect(limitsOf(told, 1, 'start', 405)).toEqual({ from: 355, to: 535 });
    expect(limitsOf(told, 1, 'end', 405)).toEqual({ from: 505, to: 1545 });
  });

  test('typed after midnight belongs to the same day', () => {
    const late = { from: 1300, to: 1545 };
    expect([15, 1310, 600].map((clock) => withinLimits(clock, late))).toEqual([1455, 1310, null]);
  });
});
