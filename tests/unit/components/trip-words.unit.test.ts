import { describe, expect, test } from 'vitest';
import {
  sleepInWords,
  sleepsOnTheWay,
  travelInWords,
  travelOn,
} from '../../../src/components/trip/journey-words.ts';
import { helpInWords } from '../../../src/components/trip/help-words.ts';
import { goingInWords } from '../../../src/components/trip/trip-words.ts';
import type { TripWay } from '../../../src/domain/body-shift.ts';
import { addDays, type CalendarDate } from '../../../src/domain/calendar-date.ts';
import { localTime } from '../../../src/domain/place-clock.ts';
import { planTrip } from '../../../src/domain/trip-plan.ts';
import type { TripDay, TripRequest } from '../../../src/domain/trip-types.ts';
import { aTrip, changingClock, leaveOn } from '../domain/trip-arbitraries.ts';

const plan = (request: TripRequest) => {
  const made = planTrip(request);
  if (!made) throw new Error('this trip can be planned');
  return made;
};

describe('a day on which clocks change', () => {
  const changed = addDays(leaveOn, 6);
  const at = (date: CalendarDate) => localTime(date, 60);
  const format = (minutes: number) => String(minutes);
  /** What is said in the whole stay of clocks, day by day. */
  const said = (request: TripRequest, way: TripWay) => {
    const made = plan({ ...request, way });
    const days = made.going.filter(({ at: where }) => where === 'away');
    const words = (day: TripDay) =>
      helpInWords(day, made, { way, isFirst: false, format })
        .filter((sentence) => /clocks|Home time goes|stays? /u.test(sentence))
        .join(' ');
    return days.map((day) => [day.date.day, words(day)]).filter(([, text]) => text);
  };
  const home = changingClock(0, 60, at(changed));
  const away = changingClock(-300, -240, at(changed) + 300);

  test('at home says so where home time is kept, and by how much it moves', () => {
    expect(said(aTrip(0, -300, 12, { home }), 'home')).toEqual([
      [
        changed.day,
        'The clocks at home have gone forward 1 hour. Home time goes with them: from today 1 hour earlier by the clock here.',
      ],
    ]);
    const made = plan(aTrip(0, -300, 12, { home, way: 'home' }));
    const there = made.going.filter(({ part }) => part === 'there');
    expect(there.map(({ times }) => times.bedtime)).toEqual([840, 780, 780]);
  });

  test('at home says so halfway, where nothing moves, and nothing by local time', () => {
    expect(said(aTrip(0, -300, 12, { home }), 'half')).toEqual([
      [
        changed.day,
        'The clocks at home have gone forward 1 hour. Your times here stay as they are.',
      ],
    ]);
    expect(said(aTrip(0, -300, 12, { home }), 'local')).toEqual([]);
  });

  test('there says so as ever', () => {
    expect(said(aTrip(0, -300, 12, { away }), 'home')).toEqual([
      [changed.day, 'The clocks here go forward 1 hour today. Home time stays home time.'],
    ]);
  });

  test('in both places says so once', () => {
    for (const way of ['home', 'half', 'local'] as const) {
      expect(said(aTrip(0, -300, 12, { home, away }), way)).toEqual([
        [changed.day, 'The clocks go forward 1 hour today, here and at home. Go by the new time.'],
      ]);
    }
  });
});

describe('the days at home', () => {
  const last = (request: TripRequest) => {
    const made = plan(request);
    const day = made.homeAgain.at(-1)!;
    const words = helpInWords(day, made, { way: 'local', isFirst: false, format: String });
    return { lag: day.lag, words: words.join(' ') };
  };

  test('that don’t fit in two weeks of small steps go on in words', () => {
    const { lag, words } = last(aTrip(0, -600, 40, { step: 30 }));
    expect(lag).toBeGreaterThan(0);
    expect(words).toContain('And so on, by the same small step, until it’s the usual day.');
  });

  test('that fit end with the usual day', () => {
    const { lag, words } = last(aTrip(0, -300, 40, { step: 30 }));
    expect(lag).toBe(0);
    expect(words).not.toContain('And so on');
  });
});

describe('halfway', () => {
  const caution = /From practice: halfway suits some days to about 2 weeks/u;
  const words = (days: number, way: TripWay) =>
    goingInWords(plan(aTrip(0, 300, days, { way })), way).join(' ');

  test('for weeks and months has a word of caution, and leaves the choice', () => {
    expect(words(60, 'half')).toMatch(caution);
    expect(words(60, 'half')).toContain('It’s yours to choose.');
  });

  test('for up to 2 weeks has none, nor has another way', () => {
    expect(words(14, 'half')).not.toMatch(caution);
    expect(words(60, 'local')).not.toMatch(caution);
  });
});

describe('a flight', () => {
  const night = { at: 23 * 60, minutes: 720 };
  const day = { at: 9 * 60, minutes: 480 };
  const flights = (out: typeof day, back: typeof day) => {
    const home = { date: addDays(leaveOn, 10), ...back };
    return plan(aTrip(0, -300, 10, { out: { date: leaveOn, ...out }, back: home }));
  };

  test('through the night has the words of one, out and back, each by itself', () => {
    const there = flights(night, day);
    const back = flights(day, night);
    expect(travelOn(there.out, 'day-flight')).toBe('night-flight');
    expect(travelOn(there.back, 'night-flight')).toBe('day-flight');
    expect(travelOn(back.out, 'night-flight')).toBe('day-flight');
    expect(travelOn(back.back, 'day-flight')).toBe('night-flight');
    expect(travelInWords['night-flight'].join(' ')).toContain('don’t drive');
    for (const one of [there.out, back.back]) {
      expect(sleepsOnTheWay(one)).toBe(true);
      expect(one.sleeps.map(sleepInWords)).toContain(
        'Bedtime, and the night goes on as you travel',
      );
    }
  });

  test('is one, where a drive by night stays a drive', () => {
    expect(travelOn(flights(night, night).out, 'car')).toBe('car');
    expect(travelOn(flights(night, night).back, 'train')).toBe('train');
  });

  test('between two sleeps has none on the way', () => {
    const { out } = flights({ at: 15 * 60 + 30, minutes: 120 }, day);
    expect(sleepsOnTheWay(out)).toBe(false);
  });
});
