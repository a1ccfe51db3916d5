import { describe, expect, it } from 'vitest';
import { shortWay, stepsAfterMakeSense, suggestedWay } from '../../../src/domain/body-shift.ts';
import { addDays, formatCalendarDate } from '../../../src/domain/calendar-date.ts';
import { localTime } from '../../../src/domain/place-clock.ts';
import { planTrip } from '../../../src/domain/trip-plan.ts';
import type { TripPlan, TripRequest } from '../../../src/domain/trip-types.ts';
import { aTrip, changingClock, plainDay, leaveOn } from './trip-arbitraries.ts';

const plan = (request: TripRequest): TripPlan => {
  const made = planTrip(request);
  if (!made) throw new Error('this trip can be planned');
  return made;
};
const there = ({ going }: TripPlan) => going.filter(({ part }) => part === 'there');
const after = ({ homeAgain }: TripPlan) => homeAgain.filter(({ part }) => part === 'after');
const before = ({ going }: TripPlan) => going.filter(({ part }) => part === 'before');
describe('which way', () => {
  it('east is earlier, west is later', () => {
    expect(shortWay(300)).toBe(300);
    expect(shortWay(-300)).toBe(-300);
  });

  it('over 12 hours the other way round is shorter, and 12 hours go later', () => {
    expect(shortWay(13 * 60)).toBe(-11 * 60);
    expect(shortWay(-13 * 60)).toBe(11 * 60);
    expect(Math.abs(shortWay(12 * 60))).toBe(720);
    expect(shortWay(12 * 60)).toBe(-720);
    expect(shortWay(-12 * 60)).toBe(-720);
  });

  it('from UTC+14 to UTC−11 it is an hour later, and the day before', () => {
    const trip = plan(aTrip(840, -660, 6));
    expect(trip.whole).toBe(-60);
    expect(trip.difference).toBe(-1500);
    expect(formatCalendarDate(trip.out.arriveOn)).toBe('2026-08-12');
  });

  it('up to 3 days lean to home time, longer stays to the clock there', () => {
    expect([1, 2, 3, 4, 10].map(suggestedWay)).toEqual(['home', 'home', 'home', 'local', 'local']);
  });

  it('no day begins in the middle of the night by small steps', () => {
    expect(stepsAfterMakeSense(390, -300)).toBe(false);
    expect(stepsAfterMakeSense(390, -120)).toBe(true);
    expect(stepsAfterMakeSense(390, 540)).toBe(true);
  });
});

describe('a trip', () => {
  it('5 hours west, by local time from the first morning: their own clock follows by an hour a day', () => {
    const trip = plan(aTrip(0, -300, 10));
    const days = there(trip);
    expect(days[0]?.times).toEqual(plainDay);
    // Ready for breakfast at 1:30, as the article on jet lag says.
    expect(days.map(({ ownLag }) => ownLag)).toEqual([-300, -240, -180, -120, -60, 0]);
    expect(days.at(-1)?.last).toEqual({ year: 2026, month: 8, day: 22 });
    expect(days[0]?.light).toEqual({ kind: 'out-late', out: 960 });
  });

  it('5 hours east: light from mid-morning, an hour sooner each day', () => {
    const days = there(plan(aTrip(0, 300, 10)));
    expect(days.map(({ light }) => light)).toEqual([
      { kind: 'out-from', out: 660 },
      { kind: 'out-from', out: 600 },
      { kind: 'out-from', out: 540 },
      { kind: 'out-from', out: 480 },
      { kind: 'out-from', out: 420 },
      null,
    ]);
  });

  it('6 or 7 hours east: light from around noon', () => {
    for (const [hours, out] of [
      [6, 720],
      [7, 780],
    ] as const) {
      expect(there(plan(aTrip(0, hours * 60, 10)))[0]?.light).toEqual({ kind: 'out-from', out });
    }
  });

  it('with 8 hours the sums get slippery, and with 2 they hardly matter', () => {
    expect(there(plan(aTrip(0, 480, 10)))[0]?.light).toEqual({ kind: 'midday' });
    expect(there(plan(aTrip(0, -120, 10)))[0]?.light).toEqual({ kind: 'little' });
  });

  it('on home time, 7 pm is 8 pm on the clock an hour east', () => {
    const trip = plan(aTrip(0, 60, 3, { way: 'home' }));
    expect(there(trip)).toHaveLength(1);
    expect(there(trip)[0]?.times.bedtime).toBe(1200);
    expect(after(trip)[0]?.times).toEqual(plainDay);
  });

  it('half-way stays half-way: later by the local clock after flying east', () => {
    const trip = plan(aTrip(0, 300, 8, { way: 'half' }));
    expect(trip.target).toBe(150);
    expect(there(trip).map(({ times }) => times.bedtime - 1140)).toEqual([150, 150, 150, 150]);
    expect(trip.wholeBack).toBe(-150);
  });

  it('small steps before flying east go earlier, before flying west later', () => {
    const steps = (offset: number) =>
      before(plan(aTrip(0, offset, 10, { before: 15 }))).map(({ times }) => times.bedtime);
    expect(steps(60)).toEqual([1125, 1110, 1095, 1080]);
    expect(steps(-60)).toEqual([1155, 1170, 1185, 1200]);
    expect(steps(540)).toHaveLength(7);
  });

  it('in the same zone nothing moves', () => {
    const trip = plan(aTrip(60, 60, 7, { before: 15 }));
    expect(trip.whole).toBe(0);
    expect(before(trip)).toEqual([]);
    expect(there(trip)).toHaveLength(1);
    expect(trip.homeAgain.every(({ lag, ownLag }) => lag === 0 && ownLag === 0)).toBe(true);
  });

  it('of one day there and back has no day there, and cannot end before it begins', () => {
    const there8 = { out: { date: leaveOn, at: 480, minutes: 120 } };
    const back = (at: number) => ({ back: { date: leaveOn, at, minutes: 120 } });
    const trip = plan(aTrip(0, 60, 0, { ...there8, ...back(1080), way: 'home' }));
    expect(there(trip)).toEqual([]);
    expect(trip.days).toBe(1);
    expect(planTrip(aTrip(0, 60, 0, { ...there8, ...back(600) }))).toBeNull();
  });

  it('home again goes by small steps from where their own clock is, not from where the plan was', () => {
    // 8 hours west, steps would begin in the night, so the plan is there at once; they follow slowly.
    const trip = plan(aTrip(0, -480, 4, { step: 30 }));
    expect(there(trip).at(-1)).toMatchObject({ lag: 0, ownLag: -360 });
    expect(trip.wholeBack).toBe(180);
    expect(after(trip).map(({ lag }) => lag)).toEqual([150, 120, 90, 60, 30, 0]);
  });

  it('keeps its wall-clock times when the clocks there go back in the middle of the stay', () => {
    const change = localTime({ year: 2026, month: 8, day: 20 }, 60);
    const trip = plan(aTrip(0, 0, 12, { away: changingClock(60, 0, change) }));
    const days = there(trip);
    expect(new Set(days.map(({ times }) => times.bedtime))).toEqual(new Set([1140]));
    expect(days.find(({ change: by }) => by !== 0)?.date.day).toBe(20);
  });

  it('on home time it moves by the local clock when that changes', () => {
    const change = localTime({ year: 2026, month: 8, day: 20 }, 60);
    const away = changingClock(60, 0, change);
    const days = there(plan(aTrip(0, 0, 12, { away, way: 'home' })));
    expect(new Set(days.map(({ times }) => times.bedtime))).toEqual(new Set([1200, 1140]));
  });

  it('leaves on the day of a clock change at the time the clock shows', () => {
    const change = localTime(leaveOn, 60);
    const home = changingClock(0, 60, change);
    const trip = plan(aTrip(0, -300, 10, { home }));
    expect(trip.out.leave).toBe(localTime(leaveOn, 540) - 60);
    expect(trip.difference).toBe(-360);
  });

  it('leaves on the day of a clock change with the clock of the last morning at home', () => {
    // New York to Los Angeles: 3 hours by the clocks, and 2 for a child who woke before the change.
    const home = changingClock(-300, -240, localTime(leaveOn, 120) + 300);
    const away = changingClock(-480, -420, localTime(leaveOn, 120) + 480);
    const trip = plan(aTrip(0, 0, 10, { home, away }));
    expect(trip.difference).toBe(-180);
    expect(trip.whole).toBe(-120);
    expect(there(trip)[0]?.own.wakeUp).toBe(plainDay.wakeUp - 120);
  });

  it('comes home over a clock change: their own clock does not jump with it', () => {
    // New York to London in the night of the change: 06:30 in New York is 11:30 in London then.
    const back = addDays(leaveOn, 10);
    const home = changingClock(0, 60, localTime(addDays(back, 1), 60));
    const trip = plan(
      aTrip(0, -240, 10, { home, back: { date: back, at: 18 * 60, minutes: 600 } }),
    );
    expect(trip.wholeBack).toBe(300);
    expect(after(trip)[0]?.own.wakeUp).toBe(plainDay.wakeUp + 300);
  });

  it('is there when the clocks change: their own clock is so much later by the new time', () => {
    const away = changingClock(-300, -240, localTime(addDays(leaveOn, 1), 120) + 300);
    const trip = plan(aTrip(0, 0, 10, { away }));
    expect(there(trip).map(({ ownLag }) => ownLag)).toEqual([-240, -180, -120, -60, 0]);
  });

  it('of 12 hours goes later both ways', () => {
    const trip = plan(aTrip(0, 720, 30));
    expect(trip.whole).toBe(-720);
    expect(trip.wholeBack).toBe(-720);
  });

  it('plans the whole day for a family that lands in the small hours', () => {
    // London to Tokyo by day: there at 02:00.
    const trip = plan(aTrip(0, 540, 10));
    expect(trip.out.arriveAt).toBe(120);
    expect(trip.going.map(({ part }) => part).slice(0, 2)).toEqual(['out', 'there']);
    expect(there(trip)[0]?.date).toEqual(addDays(leaveOn, 1));
  });

  it('tells where the naps of the way could fall', () => {
    const trip = plan(aTrip(0, -300, 10));
    expect(trip.out.sleeps.map(({ kind, where }) => `${kind} ${where}`)).toEqual([
      'nap on-the-way',
      'nap on-the-way',
      'night there',
    ]);
    // Bedtime at home, by the clock there: 14:00.
    expect((trip.out.sleeps.at(-1)?.from ?? 0) - 300).toBe(localTime(leaveOn, 840));
  });
});
