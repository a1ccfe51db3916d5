// cspell:ignore zdump tzdata
import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { Temporal as polyfill } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import {
  type TemporalApi,
  changeHorizon,
  nextChange,
  offsetAt,
} from '../../../src/domain/zone-clock.ts';
import { changeByIntl } from '../../support/intl-zones.ts';
import {
  fortyZones,
  keptTable,
  keptYears,
  systemTable,
  type ZoneTable,
} from '../../support/zdump.ts';

const temporal: TemporalApi = polyfill;
const at = (iso: string) => Date.parse(iso);
const day = (year: number, month: number, date: number) => ({ year, month, day: date });
const zone = fc.constantFrom(...fortyZones);
const instant = fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2029-01-01T00:00Z') });
/** From each of these on, the next change is asked for. */
const starts = ['2026-01-15T12:00Z', '2026-07-15T12:00Z', '2027-11-01T00:00Z', '2028-05-05T05:05Z'];

/** The tz database of this system; null where it has no zdump to ask. */
const system = systemTable();

/** Expects the next change from each start on to be the one of a table, as far as its years go. */
const namedBy = (table: ZoneTable) => {
  for (const start of starts) {
    expect(at(start) + changeHorizon * 86_400_000).toBeLessThan(Date.UTC(keptYears.to + 1, 0));
    for (const [place, changes] of Object.entries(table)) {
      const [when, from, to] = changes.find(([iso]) => at(iso) > at(start)) ?? [];
      const found = nextChange(temporal, place, at(start));
      expect(
        found && [new Date(found.instant).toISOString(), found.from, found.to],
        `${place} after ${start}; tz database of Node: ${process.versions['tz'] ?? '?'}`,
      ).toEqual(when === undefined ? null : [when, from, to]);
    }
  }
};

describe('the next change of the clocks', () => {
  it('is the one that the kept table of tzdata 2025b names, in 40 zones', () => {
    expect(Object.keys(keptTable())).toEqual([...fortyZones]);
    namedBy(keptTable());
  });

  it(
    system
      ? 'is the one that zdump names from the tz database of this system, in the same zones'
      : 'is not compared with a tz database of this system, which has no zdump',
    () => {
      // A system without one has the kept table only, and that is never passed off as its own.
      if (system) namedBy(system);
      else expect(() => execFileSync('zdump', { stdio: 'ignore' })).toThrow(/ENOENT/u);
    },
  );

  it.each([
    ['in the northern winter', '2026-11-23T19:00Z'],
    ['in the southern winter', '2026-07-15T12:00Z'],
    ['after the northern spring', '2027-04-10T00:00Z'],
    ['after the southern spring', '2027-10-10T00:00Z'],
    ['at the minute of London’s change', '2027-03-28T01:00Z'],
    ['in a leap year', '2028-02-29T23:59Z'],
    ['before Turkey gave up changing', '2016-01-15T00:00Z'],
    ['before Brazil gave up changing', '2019-01-15T00:00Z'],
    ['before Mexico gave up changing', '2022-09-01T00:00Z'],
    ['as Egypt began again, and Greenland moved', '2023-02-01T00:00Z'],
  ])('is the one that Intl leads to by itself, in the same zones, %s', (_, iso) => {
    const start = at(iso);
    for (const place of fortyZones) {
      const found = nextChange(temporal, place, start);
      expect(found && [found.instant, found.from, found.to], place).toEqual(
        changeByIntl(place, start),
      );
    }
  });

  it('says by how much, and what the clocks show: London in spring and in autumn', () => {
    expect(nextChange(temporal, 'Europe/London', at('2026-11-23T19:00Z'))).toEqual({
      instant: at('2027-03-28T01:00Z'),
      by: 60,
      from: 0,
      to: 60,
      at: { date: day(2027, 3, 28), minutes: 60 },
      becomes: { date: day(2027, 3, 28), minutes: 120 },
    });
    expect(nextChange(temporal, 'Europe/London', at('2027-06-01T00:00Z'))).toMatchObject({
      by: -60,
      at: { date: day(2027, 10, 31), minutes: 120 },
      becomes: { date: day(2027, 10, 31), minutes: 60 },
    });
  });

  it.each([
    ['half an hour, on Lord Howe Island', 'Australia/Lord_Howe', '2026-11-23T19:00Z', -30],
    ['two hours, at Troll station', 'Antarctica/Troll', '2026-11-23T19:00Z', 120],
    ['back first, south of the equator', 'Australia/Sydney', '2026-11-23T19:00Z', -60],
    [
      'the winter of Dublin, whose law calls it the odd one',
      'Europe/Dublin',
      '2027-06-01T00:00Z',
      -60,
    ],
  ])('is %s', (_, place, start, by) => {
    expect(nextChange(temporal, place, at(start))?.by).toBe(by);
  });

  it('at midnight belongs to the evening before: Beirut goes from 24:00 to 01:00', () => {
    const found = nextChange(temporal, 'Asia/Beirut', at('2026-11-23T19:00Z'));
    expect(found?.at).toEqual({ date: day(2027, 3, 27), minutes: 1440 });
    expect(found?.becomes).toEqual({ date: day(2027, 3, 28), minutes: 60 });
  });

  it('is over once it has come: from its own instant on, the one after is next', () => {
    const first = nextChange(temporal, 'Europe/London', at('2026-11-23T19:00Z'))!;
    expect(nextChange(temporal, 'Europe/London', first.instant - 1)).toEqual(first);
    expect(nextChange(temporal, 'Europe/London', first.instant)?.by).toBe(-60);
  });

  it('is none where clocks stay as they are, and where a country gave up changing them', () => {
    for (const place of ['Asia/Tokyo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      expect(nextChange(temporal, place, at('2026-11-23T19:00Z')), place).toBeNull();
    }
    // Mexico changed its clocks until October 2022, Turkey until 2016.
    expect(nextChange(temporal, 'America/Mexico_City', at('2022-09-01T00:00Z'))?.by).toBe(-60);
    expect(nextChange(temporal, 'America/Mexico_City', at('2022-11-01T00:00Z'))).toBeNull();
    expect(nextChange(temporal, 'Europe/Istanbul', at('2016-01-01T00:00Z'))?.by).toBe(60);
    expect(nextChange(temporal, 'Europe/Istanbul', at('2016-04-01T00:00Z'))).toBeNull();
  });

  it('follows rules that are changed by decree: Morocco back for Ramadan, and forward after', () => {
    const back = nextChange(temporal, 'Africa/Casablanca', at('2026-01-01T00:00Z'))!;
    expect([new Date(back.instant).toISOString(), back.by]).toEqual([
      '2026-02-15T02:00:00.000Z',
      -60,
    ]);
    const forward = nextChange(temporal, 'Africa/Casablanca', back.instant)!;
    expect([new Date(forward.instant).toISOString(), forward.by]).toEqual([
      '2026-03-22T02:00:00.000Z',
      60,
    ]);
  });

  it('lies ahead, changes the clocks by what it says, and nothing changes before it', () => {
    fc.assert(
      fc.property(
        zone,
        instant,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (place, from, share) => {
          const found = nextChange(temporal, place, from);
          const end = found?.instant ?? from + 550 * 86_400_000;
          const before = offsetAt(temporal, place, from);
          const between = from + Math.floor((end - from - 1) * share);
          expect(offsetAt(temporal, place, between)).toBe(before);
          if (!found) return;
          expect(found.instant).toBeGreaterThan(from);
          expect(found.by).not.toBe(0);
          expect([found.from, found.to]).toEqual([before, before + found.by]);
          expect(offsetAt(temporal, place, found.instant)).toBe(found.to);
        },
      ),
      { numRuns: 200 },
    );
  });
});
