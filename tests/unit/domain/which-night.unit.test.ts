import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayCount } from '../../../src/domain/day-text.ts';
import type { WallClock } from '../../../src/domain/today-time.ts';
import { lastNight, whichNight } from '../../../src/domain/which-night.ts';

const clock = (day: string, time: string): WallClock => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return { day, minutes: hours * 60 + minutes };
};

describe('a moment belongs', () => {
  test.each([
    ['in the evening, to the night that begins', '2026-11-23', '22:10', null, '2026-11-23'],
    ['after midnight, to the same night', '2026-11-24', '00:30', null, '2026-11-23'],
    ['just before five, still to it', '2026-11-24', '04:59', null, '2026-11-23'],
    [
      'at five, where no wake-up is known, to the new day',
      '2026-11-24',
      '05:00',
      null,
      '2026-11-24',
    ],
    ['at six, where seven is usual, still to the night', '2026-11-24', '06:00', 420, '2026-11-23'],
    ['at the usual wake-up, to the new day', '2026-11-24', '07:00', 420, '2026-11-24'],
    [
      'at four, where a shift begins the day at half past three',
      '2026-11-24',
      '04:00',
      210,
      '2026-11-24',
    ],
    ['on New Year’s night, to the old year', '2027-01-01', '02:00', null, '2026-12-31'],
    ['on 1 March of a leap year, to the 29th', '2028-03-01', '01:00', null, '2028-02-29'],
  ])('%s', (_, day, time, wakeUp, night) => {
    expect(whichNight(clock(day, time), wakeUp)).toBe(night);
  });
});

describe('last night', () => {
  test('is the night that is over, all through the day and the evening', () => {
    for (const time of ['07:30', '12:00', '19:00', '23:59']) {
      expect(lastNight(clock('2026-11-24', time), 420)).toBe('2026-11-23');
    }
  });

  test('does not flip at midnight, but with the morning', () => {
    expect(lastNight(clock('2026-11-25', '00:01'), 420)).toBe('2026-11-23');
    expect(lastNight(clock('2026-11-25', '06:59'), 420)).toBe('2026-11-23');
    expect(lastNight(clock('2026-11-25', '07:00'), 420)).toBe('2026-11-24');
  });

  test('is always the one before that of the moment, which is the clock’s day or the one before', () => {
    const day = fc
      .date({ min: new Date('2000-01-02'), max: new Date('2999-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const wakeUp = fc.option(fc.integer({ min: 180, max: 720 }));
    fc.assert(
      fc.property(day, fc.nat(1439), wakeUp, (today, minutes, usual) => {
        const now = { day: today, minutes };
        const night = whichNight(now, usual);
        expect(dayCount(today) - dayCount(night)).toBe(minutes < (usual ?? 300) ? 1 : 0);
        expect(dayCount(night) - dayCount(lastNight(now, usual))).toBe(1);
        // A clock that is set back says what it said then.
        expect(whichNight({ ...now }, usual)).toBe(night);
      }),
    );
  });
});

const clockIn = (zone: string) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (ms: number): WallClock => {
    const parts = Object.fromEntries(
      format.formatToParts(ms).map(({ type, value }) => [type, value]),
    );
    const { year, month, day, hour, minute } = parts;
    return { day: `${year}-${month}-${day}`, minutes: Number(hour) * 60 + Number(minute) };
  };
};

const hour = 3_600_000;
const newYear = Date.parse('2026-01-01T00:00Z');
const ofTheYear = (step: number) =>
  Array.from({ length: Math.floor((365 * 24 * hour) / step) }, (_, at) => newYear + at * step);

/** Hours of the year 2026 from one to the next of which a zone’s clocks do not go on by an hour. */
const clockChanges = (read: (ms: number) => WallClock) => {
  const offset = (ms: number) => {
    const { day, minutes } = read(ms);
    return dayCount(day) * 1440 + minutes - ms / 60_000;
  };
  return ofTheYear(6 * hour).filter((ms) => offset(ms) !== offset(ms + 6 * hour));
};

describe.each([
  ['Europe/London', 2],
  ['America/New_York', 2],
  ['America/St_Johns', 2],
  // The clocks change at midnight, so one day has no 00:30 and another has two.
  ['America/Havana', 2],
  // By half an hour.
  ['Australia/Lord_Howe', 2],
  ['Pacific/Auckland', 2],
  ['America/Nuuk', 2],
  ['Asia/Kolkata', 0],
  ['Pacific/Kiritimati', 0],
])('where the clocks are those of %s', (zone, changes) => {
  const read = clockIn(zone);

  test('a night in which the clocks change is one night, from one wake-up to the next', () => {
    const found = clockChanges(read);
    expect(found).toHaveLength(changes);
    for (const change of found) {
      for (const wakeUp of [null, 240, 420, 660]) {
        const lengths = new Map<string, number>();
        let before = '';
        for (let ms = change - 72 * hour; ms < change + 72 * hour; ms += hour / 12) {
          const night = whichNight(read(ms), wakeUp);
          expect(night >= before, `${night} after ${before}`).toBe(true);
          before = night;
          lengths.set(night, (lengths.get(night) ?? 0) + 1 / 12);
        }
        // The first and the last are cut off.
        for (const length of [...lengths.values()].slice(1, -1)) {
          expect(length).toBeGreaterThan(22.9);
          expect(length).toBeLessThan(25.1);
        }
      }
    }
  });

  test('a night has one name all through the small hours of any day', () => {
    for (const ms of ofTheYear(24 * hour)) {
      const { day, minutes } = read(ms);
      expect(dayCount(day) - dayCount(whichNight({ day, minutes }, null))).toBe(
        minutes < 300 ? 1 : 0,
      );
    }
  });
});

test('a flight to another time zone moves the night by a day at most', () => {
  const zones = ['Pacific/Kiritimati', 'Europe/London', 'Pacific/Pago_Pago'].map(clockIn);
  for (const ms of ofTheYear(7 * hour)) {
    const [east, home, west] = zones.map((read) => dayCount(whichNight(read(ms), null)));
    expect([0, 1]).toContain(east! - home!);
    expect([0, 1]).toContain(home! - west!);
  }
});
