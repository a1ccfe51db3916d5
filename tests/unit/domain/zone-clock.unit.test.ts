// cspell:ignore zdump
import * as fc from 'fast-check';
import { Temporal as polyfill } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import {
  type TemporalApi,
  isZone,
  localTimeAt,
  momentOf,
  offsetAt,
  zoneDifference,
} from '../../../src/domain/zone-clock.ts';
import { offsetByIntl } from '../../support/intl-zones.ts';
import { fortyZones } from '../../support/zdump.ts';

const temporal: TemporalApi = polyfill;
const at = (iso: string) => Date.parse(iso);
const day = (year: number, month: number, date: number) => ({ year, month, day: date });
const zone = fc.constantFrom(...fortyZones);
const instant = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2029-01-01T00:00Z') });
describe('a wall-clock time', () => {
  it('of an instant is what Intl shows, and leads back to the instant', () => {
    fc.assert(
      fc.property(zone, instant, (place, ms) => {
        const minute = Math.floor(ms / 60_000) * 60_000;
        const local = localTimeAt(temporal, place, minute);
        const { date, minutes } = local;
        const midnight = Date.UTC(date.year, date.month - 1, date.day);
        expect(midnight + minutes * 60_000 - minute).toBe(offsetByIntl(place, minute) * 60_000);
        const back = momentOf(temporal, place, local);
        expect(back.comes).not.toBe('skipped');
        if (back.comes === 'once') expect(back.instant).toBe(minute);
        else
          expect([back.instant, back.instant + 3_600_000, back.instant + 1_800_000]).toContain(
            minute,
          );
      }),
    );
  });

  it('that the clocks skip is as long after the jump as it is into it', () => {
    const found = momentOf(temporal, 'Europe/London', { date: day(2027, 3, 28), minutes: 90 });
    expect(found).toEqual({ instant: at('2027-03-28T01:30Z'), offset: 60, comes: 'skipped' });
  });

  it('that comes twice is the first of the two', () => {
    const found = momentOf(temporal, 'Europe/London', { date: day(2027, 10, 31), minutes: 90 });
    expect(found).toEqual({ instant: at('2027-10-31T00:30Z'), offset: 60, comes: 'twice' });
  });

  it('past midnight is the next day’s, and below 0 the day’s before', () => {
    const late = momentOf(temporal, 'Asia/Tokyo', { date: day(2026, 12, 31), minutes: 1470 });
    expect(late.instant).toBe(at('2026-12-31T15:30Z'));
    const early = momentOf(temporal, 'Asia/Tokyo', { date: day(2027, 1, 1), minutes: -30 });
    expect(early.instant).toBe(at('2026-12-31T14:30Z'));
  });

  it('on a day that an island left out by crossing the date line is the next day’s', () => {
    const found = momentOf(temporal, 'Pacific/Apia', { date: day(2011, 12, 30), minutes: 600 });
    expect(found.comes).toBe('skipped');
    expect(localTimeAt(temporal, 'Pacific/Apia', found.instant).date).toEqual(day(2011, 12, 31));
  });
});

describe('the difference between two zones', () => {
  it('changes with the seasons: London and New York are 4 hours apart for some weeks', () => {
    const apart = (date: ReturnType<typeof day>) =>
      zoneDifference(temporal, 'Europe/London', 'America/New_York', date);
    expect(apart(day(2027, 1, 10))).toBe(-300);
    expect(apart(day(2027, 3, 20))).toBe(-240);
    expect(apart(day(2027, 4, 10))).toBe(-300);
  });

  it('goes from UTC+14 to UTC−11, more than a whole day', () => {
    expect(
      zoneDifference(temporal, 'Pacific/Pago_Pago', 'Pacific/Kiritimati', day(2027, 1, 1)),
    ).toBe(25 * 60);
  });

  it('is the same both ways round, and nothing between two names of one zone', () => {
    fc.assert(
      fc.property(zone, zone, instant, (from, to, ms) => {
        const there = offsetAt(temporal, to, ms) - offsetAt(temporal, from, ms);
        const { date } = localTimeAt(temporal, from, ms);
        const noon = momentOf(temporal, from, { date, minutes: 720 }).instant;
        expect(zoneDifference(temporal, from, to, date)).toBe(
          offsetByIntl(to, noon) - offsetByIntl(from, noon),
        );
        expect(Math.abs(there)).toBeLessThanOrEqual(26 * 60);
      }),
    );
    expect(zoneDifference(temporal, 'Asia/Kolkata', 'Asia/Calcutta', day(2027, 1, 1))).toBe(0);
  });
});

describe('a zone', () => {
  it('is known by its name, also in small letters, and nothing else is one', () => {
    for (const name of ['Europe/London', 'asia/kolkata', 'UTC']) {
      expect(isZone(temporal, name), name).toBe(true);
    }
    for (const name of ['', 'Atlantis', '+01:00', 'Europe/', 'London']) {
      expect(isZone(temporal, name), name).toBe(false);
    }
  });
});
