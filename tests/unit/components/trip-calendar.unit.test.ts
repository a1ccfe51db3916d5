// cspell:ignore ical vtimezone vevent dtstart TZOFFSETFROM TZOFFSETTO VALARM
import { Temporal } from 'temporal-polyfill/implementation';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { tripCalendar } from '../../../src/components/trip/trip-calendar.ts';
import { addDays, formatCalendarDate } from '../../../src/domain/calendar-date.ts';
import { planTrip } from '../../../src/domain/trip-plan.ts';
import { zonePlace } from '../../../src/domain/zone-place.ts';
import { plainDay } from '../domain/trip-arbitraries.ts';

/** London to New York over both springs: there the clocks change first. */
const zones = { home: 'Europe/London', away: 'America/New_York' };
const clocks = { home: zonePlace(Temporal, zones.home), away: zonePlace(Temporal, zones.away) };
const leave = { year: 2027, month: 3, day: 10 };
const plan = planTrip({
  ...clocks,
  out: { date: leave, at: 540, minutes: 600 },
  back: { date: addDays(leave, 25), at: 600, minutes: 600 },
  way: 'local',
  step: null,
  before: 0,
  usual: plainDay,
});
if (!plan) throw new Error('this trip can be planned');
const file = tripCalendar(Temporal, {
  plan,
  zones,
  clocks,
  names: { home: 'London', away: 'New York' },
  child: 'Ada',
  ageMonths: 9,
  clock: '24h',
  now: Date.parse('2027-01-01T00:00:00Z'),
});

/** Every entry’s starts, as an independent reader of the file’s own zones works them out. */
const calendar = new ICAL.Component(
  ICAL.parse(file) as ConstructorParameters<typeof ICAL.Component>[0],
);
const zoneOf = new Map(
  calendar
    .getAllSubcomponents('vtimezone')
    .map((zone) => [String(zone.getFirstPropertyValue('tzid')), new ICAL.Timezone(zone)]),
);
const starts = calendar.getAllSubcomponents('vevent').flatMap((component) => {
  const event = new ICAL.Event(component);
  const tzid = String(component.getFirstProperty('dtstart')?.getParameter('tzid'));
  const iterator = event.iterator();
  const found = [];
  // The reader’s types don’t say that the last answer is none.
  const nextOf = () => iterator.next() as InstanceType<typeof ICAL.Time> | undefined;
  for (let next = nextOf(); next; next = nextOf()) {
    const zoned = next.clone();
    zoned.zone = zoneOf.get(tzid)!;
    found.push({ title: event.summary, tzid, at: zoned.toUnixTime() * 1000 });
    if (!event.isRecurring()) break;
  }
  return found;
});
const wall = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);

describe('a trip in a calendar', () => {
  test('has the zones of both places, with their changes', () => {
    expect([...zoneOf.keys()].sort()).toEqual(['America/New_York', 'Europe/London']);
    expect(file).toContain('DTSTART:20270314T020000\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400');
    expect(file).toContain('DTSTART:20270328T010000\r\nTZOFFSETFROM:+0000\r\nTZOFFSETTO:+0100');
  });

  test('every bedtime there is at 19:00 on the clock there, before and after the change', () => {
    const bedtimes = starts.filter(
      ({ title, tzid }) => title.includes('Asleep') && tzid === zones.away,
    );
    const shown = bedtimes.map(({ at }) => wall(at, zones.away));
    expect(shown.every((text) => text.endsWith(' 19:00'))).toBe(true);
    expect(shown.map((text) => text.slice(0, 10))).toEqual(
      Array.from({ length: 24 }, (_, index) => {
        const { month, day } = addDays(leave, index + 1);
        return `2027-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      }),
    );
  });

  test('every time at home is that of the plan on the clock at home', () => {
    const home = starts.filter(
      ({ title, tzid }) => title.includes('Asleep') && tzid === zones.home,
    );
    expect(home.length).toBeGreaterThan(2);
    for (const { at } of home) expect(wall(at, zones.home)).toMatch(/ 19:00$/u);
  });

  test('every wake-up is in it, at 06:30 on the clock where they wake, on the travel days too', () => {
    const ups = starts.filter(({ title }) => title.includes('Up for the day'));
    const shown = ups.map(({ at, tzid }) => wall(at, tzid));
    expect(shown.every((text) => text.endsWith(' 06:30'))).toBe(true);
    const day = (by: number) => formatCalendarDate(addDays(leave, by));
    expect(ups.filter(({ tzid }) => tzid === zones.away)).toHaveLength(25);
    expect(shown.map((text) => text.slice(0, 10)).sort()).toEqual(
      Array.from({ length: shown.length }, (_, by) => day(by)),
    );
  });

  test('the naps of both ways are in it, where their own clock has them, in the zone of that place', () => {
    const way = [...plan.out.sleeps, ...plan.back.sleeps].filter(({ kind }) => kind === 'nap');
    const naps = starts.filter(({ title }) => title.includes('Nap'));
    for (const { from } of way) {
      const found = naps.filter(({ at }) => at === from * 60_000);
      expect(found).toHaveLength(1);
    }
    const onDay = (date: string) =>
      naps.map(({ at, tzid }) => `${tzid} ${wall(at, tzid)}`).filter((text) => text.includes(date));
    expect(onDay('2027-03-10')).toEqual([
      'Europe/London 2027-03-10 09:30',
      'Europe/London 2027-03-10 13:45',
    ]);
    // The last days there go by local time, and the way home begins at 10:00.
    expect(onDay('2027-04-04')).toEqual([
      'America/New_York 2027-04-04 09:30',
      'America/New_York 2027-04-04 13:45',
    ]);
    expect(file).toContain('It may happen on the way\\, or not.');
  });

  test('both ways are in it, at the time they set off', () => {
    const ways = starts.filter(({ title }) => title.includes('On the way'));
    expect(ways.map(({ at, tzid }) => wall(at, tzid))).toEqual([
      '2027-03-10 09:00',
      '2027-04-04 10:00',
    ]);
  });

  test('is as the standard has it: short lines, a name for the child, no alarm', () => {
    const encoder = new TextEncoder();
    for (const line of file.split('\r\n')) expect(encoder.encode(line).length).toBeLessThan(76);
    expect(file).not.toContain('VALARM');
    expect(file).toContain('SUMMARY:Ada: ');
    expect(new Set(file.match(/UID:.*/gu)).size).toBe(file.match(/BEGIN:VEVENT/gu)?.length);
  });
});
