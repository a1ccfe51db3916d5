import type { CalendarDate } from './calendar-date.ts';
import { instantOf, localTime, shownAt, type PlaceClock } from './place-clock.ts';
import type { UsualDay } from './usual-day.ts';

/** A sleep around a journey, in instants (minutes since 1970 in UTC), by the child’s own clock. */
export interface JourneySleep {
  readonly kind: 'nap' | 'night';
  readonly from: number;
  readonly to: number;
  /** When it begins by the clock at home, and by the clock there: minutes from midnight. */
  readonly home: number;
  readonly away: number;
  /** Where the family is when it begins; `into`: it begins before they leave, and goes on on the way. */
  readonly where: 'before' | 'into' | 'on-the-way' | 'there';
}

/** When a way of a trip begins and ends, in instants (minutes since 1970 in UTC). */
export interface JourneyTimes {
  readonly leave: number;
  readonly arrive: number;
  /** The day of arrival, by the clock there. */
  readonly arriveOn: CalendarDate;
  /** The time of arrival by the clock there, minutes from midnight. */
  readonly arriveAt: number;
}

/** One way of a trip. */
export interface Journey extends JourneyTimes {
  /** When the child may be tired: up to the first night that ends after the arrival. */
  readonly sleeps: readonly JourneySleep[];
  /** Whether at least 3 hours of a night are on the way: of the child’s, or of the place they leave. */
  readonly isOvernight: boolean;
}

/** When the family sets off, by the clock it leaves, and how long it is under way in minutes. */
export interface SetOff {
  readonly date: CalendarDate;
  readonly at: number;
  readonly minutes: number;
}

/** When a journey begins and ends. */
export const journeyTimes = (
  { date, at, minutes }: SetOff,
  from: PlaceClock,
  to: PlaceClock,
): JourneyTimes => {
  const leave = instantOf(from, localTime(date, at));
  const arrive = leave + minutes;
  const shown = shownAt(to, arrive);
  return { leave, arrive, arriveOn: shown.date, arriveAt: shown.minutes };
};

/** More body days than any journey takes. */
const mostDays = 8;

/** A sleep with so little of it left (minutes) is as good as over when they set off. */
const asGoodAsOver = 15;

/** So much of a night on the way makes it a night’s journey, in minutes. */
const muchOfANight = 3 * 60;

/** When grown-ups are in bed, minutes from midnight. */
const familyNight = { from: 23 * 60, to: 29 * 60 } as const;

/** The clocks of a journey: both places’, and of the one they leave. */
interface JourneyClocks {
  readonly home: PlaceClock;
  readonly away: PlaceClock;
  readonly from: PlaceClock;
}

const sleepsAround = (
  { leave, arrive }: JourneyTimes,
  date: CalendarDate,
  { home, away, from }: JourneyClocks,
  usual: UsualDay,
  lag: number,
): readonly JourneySleep[] => {
  const dayBegins = instantOf(from, localTime(date, 0));
  const morning = instantOf(from, localTime(date, usual.wakeUp + lag));
  const at = (minutes: number, day: number) => morning + day * 1440 + minutes - usual.wakeUp;
  const whereIs = (start: number, end: number): JourneySleep['where'] => {
    if (start >= arrive) return 'there';
    if (start >= leave) return 'on-the-way';
    return end > leave + asGoodAsOver ? 'into' : 'before';
  };
  const night = { start: usual.bedtime, end: usual.wakeUp + 1440 };
  const sleeps: JourneySleep[] = [];
  // Who leaves in the small hours wakes them from the night before.
  for (let day = -1; day < mostDays; day += 1) {
    for (const sleep of [...usual.naps, night]) {
      const [start, end] = [at(sleep.start, day), at(sleep.end, day)];
      const where = whereIs(start, end);
      if (where === 'before' && start < dayBegins) continue;
      const kind = sleep === night ? 'night' : 'nap';
      const by = (clock: PlaceClock) => shownAt(clock, start).minutes;
      sleeps.push({ kind, from: start, to: end, home: by(home), away: by(away), where });
    }
    if (at(night.end, day) > arrive) break;
  }
  return sleeps;
};

const goesThroughANight = (
  { leave, arrive }: JourneyTimes,
  date: CalendarDate,
  from: PlaceClock,
  sleeps: readonly JourneySleep[],
): boolean => {
  const isMuch = (start: number, end: number) =>
    Math.min(end, arrive) - Math.max(start, leave) >= muchOfANight;
  const onDay = (day: number, minutes: number) =>
    instantOf(from, localTime(date, day * 1440 + minutes));
  const theirs = Array.from({ length: mostDays }, (_, index) => index - 1).some((day) =>
    isMuch(onDay(day, familyNight.from), onDay(day, familyNight.to)),
  );
  return theirs || sleeps.some((one) => one.kind === 'night' && isMuch(one.from, one.to));
};

/**
 * A journey with the sleeps around it: a usual day that runs `lag` minutes late by the clock of the
 * place they leave, on `date`.
 */
export const journeyOfDay = (
  times: JourneyTimes,
  date: CalendarDate,
  clocks: JourneyClocks,
  usual: UsualDay,
  lag: number,
): Journey => {
  const sleeps = sleepsAround(times, date, clocks, usual, lag);
  return { ...times, sleeps, isOvernight: goesThroughANight(times, date, clocks.from, sleeps) };
};
