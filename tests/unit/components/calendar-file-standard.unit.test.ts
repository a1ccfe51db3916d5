// cspell:ignore DTSTAMP VTIMEZONE VCALENDAR CALSCALE
import * as fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { calendarFile } from '../../../src/components/routine/calendar-file.ts';
import { child, dayBetween, routine } from '../domain/shared-arbitraries.ts';
import { entriesOf, startsUntil } from './calendar-reader.ts';
import { entries, file, mia, now, nursery, nurseryNap, request } from './sample-family.ts';

vi.setConfig({ testTimeout: 60_000 });

const uids = (change: Parameters<typeof file>[0] = {}) => entries(change).map(({ uid }) => uid);

const encoder = new TextEncoder();
const longest = (text: string) =>
  Math.max(...text.split('\r\n').map((line) => encoder.encode(line).length));

describe('a second import', () => {
  test('changes the entries instead of doubling them', () => {
    const before = uids({ routine: nursery });
    const change = { routine: { ...nursery, wakeUp: 450, name: 'New' }, today: '2026-12-24' };
    expect(uids({ ...change, child: { ...mia, name: 'Mia' }, now: now + 5 })).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
  });

  test('counts as the later one', () => {
    const sequence = (at: number) => entries({ now: at }).map((entry) => entry.sequence);
    expect(Math.min(...sequence(now + 60_000))).toBeGreaterThan(Math.max(...sequence(now)));
    expect(file()).toContain('\r\nDTSTAMP:20261123T201500Z\r\n');
    // What a calendar can hold as a whole number.
    expect(Math.max(...sequence(Date.parse('2099-01-01')))).toBeLessThan(2 ** 31);
  });

  test('of another routine stands beside it', () => {
    expect(uids({ key: 'xyz' }).filter((uid) => uids().includes(uid))).toEqual([]);
  });
});

describe('the clocks', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) Reflect.deleteProperty(process.env, 'TZ');
    else process.env['TZ'] = zone;
  });

  test.each([
    ['Europe/London', '2027-03-28', '2027-10-31'],
    ['America/New_York', '2027-03-14', '2027-11-07'],
  ])('change in %s on %s and %s, and the entries stay at their time', (place, spring, autumn) => {
    process.env['TZ'] = place;
    const offsets = new Set<number>();
    for (const entry of entries()) {
      const starts = startsUntil(entry, '2027-12-01').map((start) => start.toJSDate());
      const times = starts.map((start) => `${start.getHours()}:${start.getMinutes()}`);
      expect(new Set(times).size, entry.summary).toBe(1);
      for (const start of starts) offsets.add(start.getTimezoneOffset());
      const days = starts.map((start) => start.toLocaleDateString('sv-SE'));
      expect(days).toEqual(expect.arrayContaining([spring, autumn]));
      expect(new Set(days).size).toBe(days.length);
    }
    expect(offsets.size, 'summer time and winter time were both met').toBe(2);
  });

  test('of no place are named in the file', () => {
    expect(file()).not.toMatch(/TZID|VTIMEZONE/u);
    expect(file().match(/^DT(?:START|END).*Z/gmu)).toBeNull();
    expect(file().match(/^DT(?:START|END):\d{8}T\d{6}$/gmu)).toHaveLength(8);
  });
});

describe('any routine', () => {
  const anyRoutine = fc.record({
    child: child('1'),
    routine: routine('1', ['1'], 3),
    today: dayBetween('2026-01-01', '2028-12-31'),
    clock: fc.constantFrom('12h' as const, '24h' as const),
  });

  test('becomes a file that another program reads, line by line as the standard says', () => {
    let read = 0;
    fc.assert(
      fc.property(anyRoutine, (change) => {
        const text = calendarFile({ ...request, ...change });
        if (text === null) return;
        read += 1;
        expect(longest(text)).toBeLessThanOrEqual(75);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.match(/CALSCALE:GREGORIAN/gu)).toHaveLength(1);
        expect(text.isWellFormed()).toBe(true);
        for (const line of text.split('\r\n')) expect(line.isWellFormed()).toBe(true);
        const found = entriesOf(text);
        expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length);
        for (const { summary, startDate, endDate, description } of found) {
          if (change.child.name) expect(summary.startsWith(`${change.child.name}: `)).toBe(true);
          expect(startDate.compare(endDate)).toBeLessThan(0);
          expect(startDate.zone.tzid).toBe('floating');
          expect(description).not.toMatch(/undefined|NaN|null/u);
          expect(startDate.toString() >= change.today).toBe(true);
        }
        const steps = change.routine.windDown ?? [];
        const winding = found.find(({ uid }) => uid.includes('wind-down'));
        for (const { name } of winding ? steps : []) expect(winding?.description).toContain(name);
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(100);
  });

  test('begins each entry on a day its own rule names', () => {
    fc.assert(
      fc.property(anyRoutine, (change) => {
        const text = calendarFile({ ...request, ...change }) ?? '';
        for (const entry of text ? entriesOf(text) : []) {
          const [first] = startsUntil(entry, '2030');
          expect(first?.toString()).toBe(entry.startDate.toString());
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('names with commas, line ends and emoji come back as they were', () => {
  const name = 'Zoë, “Zo”; back\\slash 👩‍👧‍👦';
  const label = `${'ü'.repeat(38)}👶`;
  const change = {
    child: { ...mia, name },
    routine: { ...nursery, setNaps: [{ ...nurseryNap, label }] },
  };
  expect(longest(file(change))).toBeLessThanOrEqual(75);
  const [morning, nap] = ['Morning nap', label].map((what) =>
    entries(change).find(({ summary }) => summary.startsWith(`${name}: ${what}, around `)),
  );
  expect(nap?.summary).toBe(`${name}: ${label}, around 12:00`);
  expect(morning?.description.split('\n').length).toBeGreaterThan(2);
});
