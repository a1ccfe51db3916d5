// cspell:ignore zdump
import * as fc from 'fast-check';
import { Temporal as polyfill } from 'temporal-polyfill/implementation';
import { describe, expect, it } from 'vitest';
import { addDays, dayNumber } from '../../../src/domain/calendar-date.ts';
import {
  clockDays,
  clockSpan,
  clockStep,
  clockSteps,
  firstDayOf,
  type ClockWay,
} from '../../../src/domain/clock-change.ts';
import { nextChange } from '../../../src/domain/zone-clock.ts';
import { fortyZones } from '../../support/zdump.ts';

const firstDay = { year: 2027, month: 3, day: 28 };
const longBefore = { year: 2026, month: 11, day: 23 };
const way = fc.constantFrom<ClockWay>('nothing', 'nights', 'slow');
/** Every change there is: an hour, half an hour, two hours, and odd ones. */
const by = fc.constantFrom(60, -60, 30, -30, 120, -120, 20, -40);
const today = fc.integer({ min: -200, max: 7 }).map((days) => addDays(firstDay, days));

describe('the way through a clock change', () => {
  it('of a bedtime at 19:00 in spring is 18:45, 18:30, 18:15, 18:00, and 19:00 by the new clock', () => {
    const days = clockDays('nights', { by: 60, firstDay }, longBefore);
    expect(days.map(({ date, evening }) => [date.day, 19 * 60 + evening])).toEqual([
      [24, 1125],
      [25, 1110],
      [26, 1095],
      [27, 1080],
      [28, 1140],
    ]);
  });

  it('in autumn is later: 19:15, 19:30, 19:45, 20:00, and 19:00 by the new clock', () => {
    const days = clockDays('nights', { by: -60, firstDay }, longBefore);
    expect(days.map(({ evening }) => 19 * 60 + evening)).toEqual([1155, 1170, 1185, 1200, 1140]);
  });

  it('takes 12 days where it is slow, a step every third night', () => {
    const days = clockDays('slow', { by: 60, firstDay }, longBefore);
    expect(days.map(({ date }) => date.day)).toEqual([16, 19, 22, 25, 28]);
    expect(clockSpan(days, firstDay)).toEqual({ before: 12, after: 0 });
  });

  it('takes two nights for the half hour of Lord Howe Island', () => {
    expect(clockSteps(-30)).toBe(2);
    expect(clockDays('nights', { by: -30, firstDay }, longBefore)).toHaveLength(3);
  });

  it('is nothing until the day itself, for those who do nothing', () => {
    expect(clockDays('nothing', { by: 60, firstDay }, longBefore)).toEqual([
      { date: firstDay, isNew: true, morning: 0, evening: 0 },
    ]);
  });

  it('goes on after the change where it began late, or not before it at all', () => {
    const late = clockDays('nights', { by: 60, firstDay }, addDays(firstDay, -2));
    expect(late.map(({ date, evening }) => [date.day, evening])).toEqual([
      [26, -15],
      [27, -30],
      [28, 15],
      [29, 0],
      [30, 0],
    ]);
    const after = clockDays('nights', { by: -60, firstDay }, addDays(firstDay, 1));
    expect(after.map(({ evening }) => evening)).toEqual([-45, -30, -15, 0, 0]);
  });

  it('says how many of its days come before the change, and how many after', () => {
    const span = (how: ClockWay, days: number) =>
      clockSpan(clockDays(how, { by: 60, firstDay }, addDays(firstDay, days)), firstDay);
    expect(span('nights', -40)).toEqual({ before: 4, after: 0 });
    expect(span('nights', -2)).toEqual({ before: 2, after: 2 });
    expect(span('nights', 1)).toEqual({ before: 0, after: 4 });
    // Ten days are enough for the slow way.
    expect(span('slow', -10)).toEqual({ before: 10, after: 0 });
    expect(span('slow', -5)).toEqual({ before: 5, after: 5 });
    expect(span('nothing', -5)).toEqual({ before: 0, after: 0 });
    expect(clockSpan([], firstDay)).toEqual({ before: 0, after: 0 });
  });

  it('goes the right way only, never a step too far, and ends with the usual times', () => {
    fc.assert(
      fc.property(way, by, today, (how, minutes, now) => {
        const days = clockDays(how, { by: minutes, firstDay }, now);
        // How far the body's own day has been moved.
        const moved = days.map(({ evening, isNew }) => evening - (isNew ? minutes : 0));
        const steps = moved.map((at, index) => at - (moved[index - 1] ?? 0));
        for (const step of steps) {
          if (how === 'nothing') continue;
          expect(Math.sign(step) * Math.sign(minutes)).toBeLessThanOrEqual(0);
          expect(Math.abs(step)).toBeLessThanOrEqual(clockStep);
        }
        for (const at of moved) expect(Math.abs(at)).toBeLessThanOrEqual(Math.abs(minutes));
        expect(days.at(-1)).toMatchObject({ isNew: true, morning: 0, evening: 0 });
        expect(moved.at(-1)).toBe(0 - minutes);
      }),
    );
  });

  it('has days in order, none of them gone by, the new clock from the first day on', () => {
    fc.assert(
      fc.property(way, by, today, (how, minutes, now) => {
        const days = clockDays(how, { by: minutes, firstDay }, now);
        const numbers = days.map(({ date }) => dayNumber(date));
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(numbers[0]).toBeGreaterThanOrEqual(Math.min(dayNumber(now), dayNumber(firstDay)));
        for (const { date, isNew } of days) {
          expect(isNew).toBe(dayNumber(date) >= dayNumber(firstDay));
        }
      }),
    );
  });

  it('has mornings that follow the evening before', () => {
    const days = clockDays('nights', { by: 60, firstDay }, longBefore);
    expect(days.map(({ morning }) => morning)).toEqual([0, -15, -30, -45, 0]);
  });
});

describe('the first day by the new clock', () => {
  it('is that of a change in the small hours, and the day after one in the evening', () => {
    expect(firstDayOf({ date: firstDay, minutes: 120 })).toEqual(firstDay);
    expect(firstDayOf({ date: firstDay, minutes: 23 * 60 })).toEqual(addDays(firstDay, 1));
    expect(firstDayOf({ date: firstDay, minutes: 0 })).toEqual(firstDay);
  });

  it('begins within half a day of the change, in forty zones', () => {
    for (const zone of fortyZones) {
      const change = nextChange(polyfill, zone, Date.parse('2026-11-23T19:00Z'));
      if (!change) continue;
      const { becomes } = change;
      const days = dayNumber(firstDayOf(becomes)) - dayNumber(becomes.date);
      expect(Math.abs(days * 1440 - becomes.minutes), zone).toBeLessThanOrEqual(720);
    }
  });
});
