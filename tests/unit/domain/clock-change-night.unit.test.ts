import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayCount } from '../../../src/domain/day-text.ts';
import { wallClock } from '../../../src/domain/today-time.ts';
import { lastNight, whichNight } from '../../../src/domain/which-night.ts';

afterEach(() => vi.unstubAllEnvs());

const minute = 60_000;

/** What the device says at each quarter of an hour from one moment (UTC) to another. */
const through = (zone: string, from: string, to: string) => {
  vi.stubEnv('TZ', zone);
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const count = (end - start) / (15 * minute) + 1;
  return Array.from({ length: count }, (_, step) => new Date(start + step * 15 * minute)).map(
    (now) => ({
      clock: `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`,
      moment: wallClock(now),
      at: now.getTime(),
    }),
  );
};

/** From nine in the evening to the minute before five, in the night in which the clocks change. */
const nights = [
  ['Europe/London', 'on', '2026-03-28T21:00Z', '2026-03-29T03:45Z', '2026-03-28'],
  ['Europe/London', 'back', '2026-10-24T20:00Z', '2026-10-25T04:45Z', '2026-10-24'],
  ['America/New_York', 'on', '2026-03-08T02:00Z', '2026-03-08T08:45Z', '2026-03-07'],
  ['America/New_York', 'back', '2026-11-01T01:00Z', '2026-11-01T09:45Z', '2026-10-31'],
] as const;

describe.each(nights)('%s, the night the clocks go %s', (zone, way, from, to, night) => {
  test('is the night that this test means', () => {
    const clocks = through(zone, from, to).map(({ clock }) => clock);
    expect([clocks[0], clocks.at(-1)]).toEqual(['21:00', '04:45']);
    // An hour that is not there, or there twice.
    const half = zone === 'America/New_York' && way === 'on' ? '02:30' : '01:30';
    expect(clocks.filter((clock) => clock === half)).toHaveLength(way === 'on' ? 0 : 2);
  });

  test('is one night with one name, and whatever is noted in it is for its evening', () => {
    const names = through(zone, from, to).map(({ moment }) => whichNight(moment, null));
    expect([...new Set(names)]).toEqual([night]);
  });

  test('is last night from five in the morning on, or from the usual wake-up', () => {
    const [end] = through(zone, to, to);
    vi.stubEnv('TZ', zone);
    const after = (minutes: number) => wallClock(new Date(end!.at + minutes * minute));
    const before = whichNight(after(0), null);
    expect(lastNight(after(0), null)).not.toBe(night);
    expect(lastNight(after(15), null)).toBe(night);
    expect(dayCount(whichNight(after(15), null)) - dayCount(before)).toBe(1);
    expect(lastNight(after(15), 420)).not.toBe(night);
    expect(lastNight(after(135), 420)).toBe(night);
  });
});

describe('a device whose clock is set back, or that is carried to another time zone, in the night', () => {
  test('never has a day that is more than one from its own calendar', () => {
    const at = Date.parse('2026-11-24T02:30Z');
    for (const zone of ['Europe/London', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata']) {
      for (const back of [0, 30, 90, 24 * 60]) {
        vi.stubEnv('TZ', zone);
        const moment = wallClock(new Date(at - back * minute));
        expect([0, 1]).toContain(dayCount(moment.day) - dayCount(whichNight(moment, null)));
      }
    }
  });
});
