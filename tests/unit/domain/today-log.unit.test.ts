import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayNumber,
  formatCalendarDate,
  parseCalendarDate,
} from '../../../src/domain/calendar-date.ts';
import { isTodayLog, mostReports, type Report } from '../../../src/domain/today-log.ts';
import { withReport, withoutReport } from '../../../src/domain/today-reports.ts';
import { beginsNewDay, dayNow, isLogOfNow, wallClock } from '../../../src/domain/today-time.ts';
import { reports } from './today-arbitraries.ts';

const wakeUp = 7 * 60;
const log = (day: string, list: readonly Report[] = [{ kind: 'woke', at: 350 }]) => ({
  day,
  reports: list,
});

describe('which day it is', () => {
  test('at half past one at night it is still yesterday’s day', () => {
    expect(dayNow({ day: '2026-11-24', minutes: 90 }, wakeUp, null)).toEqual({
      day: '2026-11-23',
      minutes: 1530,
    });
  });

  test('a new day begins at the usual wake-up, not at midnight', () => {
    const at = (minutes: number) => dayNow({ day: '2026-11-24', minutes }, wakeUp, null).day;
    expect([at(0), at(419), at(420), at(1439)]).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-24',
      '2026-11-24',
    ]);
  });

  test('a day that was begun early stays begun, and the older day is over', () => {
    const now = { day: '2026-11-24', minutes: 355 };
    expect(dayNow(now, wakeUp, log('2026-11-24'))).toEqual(now);
    expect(isLogOfNow(log('2026-11-24'), now, wakeUp)).toBe(true);
  });

  test('the last night of the year belongs to the old one', () => {
    expect(dayNow({ day: '2027-01-01', minutes: 30 }, wakeUp, null).day).toBe('2026-12-31');
  });

  test('it is always the calendar’s day or the one before, and no moment is lost', () => {
    const date = fc
      .integer({ min: 0, max: 60_000 })
      .map((days) => formatCalendarDate(addDays({ year: 1990, month: 1, day: 1 }, days)));
    fc.assert(
      fc.property(
        date,
        fc.nat({ max: 1439 }),
        fc.integer({ min: 180, max: 660 }),
        fc.option(date),
        (day, minutes, usual, kept) => {
          const found = dayNow({ day, minutes }, usual, kept === null ? null : log(kept));
          const apart =
            dayNumber(parseCalendarDate(day)!) - dayNumber(parseCalendarDate(found.day)!);
          expect([0, 1]).toContain(apart);
          expect(found.minutes).toBe(minutes + 1440 * apart);
          if (minutes >= usual) expect(apart).toBe(0);
        },
      ),
    );
  });

  test.each([
    // The clocks go back and on in London, and the same minute may come twice or never.
    ['2026-10-25T00:30:00Z', 'Europe/London', { day: '2026-10-25', minutes: 90 }],
    ['2026-10-25T01:30:00Z', 'Europe/London', { day: '2026-10-25', minutes: 90 }],
    ['2026-03-29T01:30:00Z', 'Europe/London', { day: '2026-03-29', minutes: 150 }],
    ['2026-12-31T13:00:00Z', 'Pacific/Auckland', { day: '2027-01-01', minutes: 120 }],
  ])('%s in %s is what the clock on the wall shows', (moment, zone, shown) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    const found = wallClock(new Date(moment));
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(found).toEqual(shown);
    expect(dayNow(found, wakeUp, null).minutes).toBe(shown.minutes + 1440);
  });
});

describe('a kept log', () => {
  test('is today’s until the next wake-up, and then it is over', () => {
    const kept = log('2026-11-23');
    const at = (day: string, minutes: number) => isLogOfNow(kept, { day, minutes }, wakeUp);
    expect(at('2026-11-23', 900)).toBe(true);
    expect(at('2026-11-24', 419)).toBe(true);
    expect(at('2026-11-24', 420)).toBe(false);
    expect(at('2026-12-24', 300)).toBe(false);
  });

  test('of a day to come (the device’s clock was set back) says nothing', () => {
    expect(isLogOfNow(log('2026-11-25'), { day: '2026-11-23', minutes: 600 }, wakeUp)).toBe(false);
  });

  test('that is empty, or not there, says nothing', () => {
    const now = { day: '2026-11-23', minutes: 600 };
    expect(isLogOfNow(log('2026-11-23', []), now, wakeUp)).toBe(false);
    expect(isLogOfNow(null, now, wakeUp)).toBe(false);
  });

  test('holds any valid reports, and not one more than fit', () => {
    fc.assert(
      fc.property(reports, fc.nat(), (list, place) => {
        expect(isTodayLog(log('2026-11-23', list))).toBe(true);
        const more = withReport(list, { kind: 'woke', at: 400 });
        expect(isTodayLog(log('2026-11-23', more))).toBe(true);
        expect(more).toHaveLength(Math.min(list.length + 1, mostReports));
        if (list.length < mostReports) expect(withoutReport(more, list.length)).toEqual(list);
        const index = place % Math.max(list.length, 1);
        expect(withoutReport(list, index)).toHaveLength(Math.max(list.length - 1, 0));
      }),
    );
  });
});

describe('getting up before the usual wake-up', () => {
  const night = (minutes: number) => ({ day: '2026-11-23', minutes: 1440 + minutes });

  test('begins a new day once the night has begun and morning is near', () => {
    expect(beginsNewDay(night(350), 1190, wakeUp)).toBe(true);
    expect(beginsNewDay(night(180), 1190, wakeUp)).toBe(true);
  });

  test('at one at night is a night waking, not a morning', () => {
    expect(beginsNewDay(night(60), 1190, wakeUp)).toBe(false);
  });

  test('in the middle of a day begins nothing', () => {
    expect(beginsNewDay({ day: '2026-11-23', minutes: 900 }, 1190, wakeUp)).toBe(false);
  });

  test('of a child who is up late begins a day only after their bedtime', () => {
    expect(beginsNewDay(night(300), 1440 + 310, 540)).toBe(false);
  });
});
