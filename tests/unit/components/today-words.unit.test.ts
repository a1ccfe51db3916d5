import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  assumedInWords,
  moveName,
  notATime,
  outOfPlace,
  reportInWords,
  stillAsleep,
  todayInWords,
  tooMany,
  withoutClock,
} from '../../../src/components/routine/today-words.ts';
import { planDay } from '../../../src/domain/day-plan.ts';
import type { DayRequest } from '../../../src/domain/day-request.ts';
import { formatTimeOfDay } from '../../../src/domain/time-of-day.ts';
import type { Report } from '../../../src/domain/today-log.ts';
import { movesOf } from '../../../src/domain/today-moves.ts';
import { todayOf } from '../../../src/domain/today.ts';
import { expectKindWords } from '../../support/kind-words.ts';
import { ages } from '../../support/load-ages.ts';
import { requests } from '../domain/arbitraries.ts';
import { reports } from '../domain/today-arbitraries.ts';

vi.setConfig({ testTimeout: 60_000 });

const format = (minutes: number) => formatTimeOfDay(minutes, '24h');
const today = (request: DayRequest, list: readonly Report[]) => {
  const usual = planDay(request, ages);
  if (usual.kind === 'rhythm') throw new Error('expected clock times');
  return todayOf(request, ages, usual, list);
};
const sevenMonths: DayRequest = { ageMonths: 7, wakeUp: 405 };
const { usual } = today(sevenMonths, []);
const at = (nap: number, after: number) => (usual.naps[nap]?.start ?? NaN) + after;
const sentence = (...list: readonly Report[]) => todayInWords(today(sevenMonths, list), format);
const time = String.raw`\d\d:\d\d`;

describe('what changed and why', () => {
  test('of a short nap: when it ended, how early, and what moves', () => {
    const end = format(at(0, 35));
    expect(sentence({ kind: 'slept', start: at(0, 0), end: at(0, 35) })).toMatch(
      new RegExp(
        `^The morning nap ended at ${end}, about 35 minutes early, so the midday nap moves to about ${time}(?: and bedtime to about ${time})?\\.$`,
        'u',
      ),
    );
  });

  test('of a nap at noon, at its set time: by a name that is true', () => {
    const nursery = { ageMonths: 9, wakeUp: 420, fixedNaps: [{ start: 720, end: 810 }] };
    const short = today(nursery, [{ kind: 'slept', start: 720, end: 755 }]);
    expect(short.usual.naps).toHaveLength(2);
    expect(todayInWords(short, format)).toMatch(
      /^The midday nap ended at 12:35, .* afternoon nap/u,
    );
  });

  test('of an early morning: by how much, and what moves', () => {
    expect(sentence({ kind: 'woke', at: 350 })).toMatch(
      new RegExp(
        `^Today began at 05:50, about 55 minutes early, so the morning nap moves to about ${time} and bedtime to about ${time}\\.$`,
        'u',
      ),
    );
  });

  test('of a nap that was not: what comes next', () => {
    expect(sentence({ kind: 'skipped', at: at(0, 30) })).toMatch(
      /^There was no morning nap, so the next nap comes at about \d\d:\d\d and bedtime /u,
    );
    expect(sentence({ kind: 'skipped', at: at(2, 20) })).toMatch(
      /^There was no late nap, so bedtime moves to about \d\d:\d\d\.$/u,
    );
  });

  test('of the car: when it was', () => {
    expect(sentence({ kind: 'slept', start: at(2, 20), end: at(2, 90) })).toMatch(
      /^The late nap was from \d\d:\d\d to \d\d:\d\d, so bedtime moves to about \d\d:\d\d\.$/u,
    );
    expect(sentence({ kind: 'slept', start: at(2, 120), end: at(2, 140) })).toMatch(
      /^There was an extra sleep from \d\d:\d\d to \d\d:\d\d, so bedtime moves to /u,
    );
  });

  test('of what made no difference: that the day stays', () => {
    const { start, end } = usual.naps[0] ?? { start: NaN, end: NaN };
    expect(sentence({ kind: 'slept', start, end })).toBe(
      'The morning nap was about as planned, and the rest of the day stays about as it is.',
    );
    expect(sentence({ kind: 'skipped', at: 2100 })).toBe(
      'That lies outside of today, so nothing moves.',
    );
    expect(sentence()).toBe('');
  });

  test('never gives what went as planned as the reason', () => {
    const short: Report = { kind: 'slept', start: at(0, 0), end: at(0, 35) };
    const next = today(sevenMonths, [short]).plan.naps[1] ?? { start: NaN, end: NaN };
    const asPlanned: Report = { kind: 'slept', start: next.start, end: next.end };
    expect(sentence(short, asPlanned)).toMatch(/^The morning nap ended at .* early, so the late /u);
    expect(sentence(short, { kind: 'woke', at: 405 })).toMatch(/^The morning nap ended at /u);
    fc.assert(
      fc.property(reports, (list) => {
        expect(sentence(...list)).not.toMatch(/(?:as planned|as usual|no further nap), so /u);
      }),
      { numRuns: 200 },
    );
  });

  test('is one kind sentence, and so is everything else the panel says', () => {
    const usualDays = requests(4, 48).map((request) => ({ ...request, soFar: undefined }));
    fc.assert(
      fc.property(usualDays, reports, (request, list) => {
        fc.pre(list.length > 0);
        const day = today(request, list);
        const said = todayInWords(day, format);
        expectKindWords(said);
        expect(said).toMatch(/^[^.]+\.$/u);
        for (const told of day.told) {
          const { title, about } = reportInWords(day, told, format);
          expectKindWords(`${title}, ${about}.`);
        }
        for (const move of movesOf(day)) expectKindWords(moveName(day, move));
        const assumed = assumedInWords(day, format);
        if (assumed) expectKindWords(assumed);
      }),
      { numRuns: 100 },
    );
    const limits = { from: 500, to: 900 };
    for (const text of [withoutClock, notATime, stillAsleep, tooMany, outOfPlace(limits, format)]) {
      expectKindWords(text);
    }
  });
});

test('naps that nobody spoke of are said to be counted as planned', () => {
  const day = today(sevenMonths, [{ kind: 'skipped', at: at(2, 20) }]);
  expect(assumedInWords(day, format)).toMatch(
    /^We count the morning nap \(\d\d:\d\d to \d\d:\d\d\) and the midday nap \(.*\) as planned\./u,
  );
});

test('a report that no longer counts says so in its own line', () => {
  const day = today(sevenMonths, [
    { kind: 'skipped', at: at(0, 30) },
    { kind: 'slept', start: at(0, 35), end: at(0, 60) },
    { kind: 'skipped', at: 2100 },
  ]);
  const lines = day.told.map((told) => reportInWords(day, told, format).about);
  expect(lines[0]).toContain('another note counts instead');
  expect(lines[1]).toMatch(/^\d\d:\d\d to \d\d:\d\d$/u);
  expect(lines[2]).toContain('outside of today');
});
