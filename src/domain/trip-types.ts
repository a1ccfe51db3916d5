import type { TripWay } from './body-shift.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Journey, JourneyTimes, SetOff } from './journey.ts';
import type { PlaceClock } from './place-clock.ts';
import type { TripLight } from './trip-light.ts';
import type { UsualDay } from './usual-day.ts';

/** What a trip is planned from. */
export interface TripRequest {
  readonly home: PlaceClock;
  readonly away: PlaceClock;
  /** Out, by the clock at home; back, by the clock there. */
  readonly out: SetOff;
  readonly back: SetOff;
  readonly way: TripWay;
  /**
   * The most minutes a day that the plan moves by once there, and at home again; null: all at once,
   * on arrival. It’s all at once too where such steps would begin in the middle of the night.
   */
  readonly step: number | null;
  /** Minutes a night of small steps before the trip, 0 for none. */
  readonly before: number;
  readonly usual: UsualDay;
}

/** Which part of a trip a day is. On `arrival` and `home` they come, after a journey over midnight. */
export type TripPart = 'before' | 'out' | 'arrival' | 'there' | 'back' | 'home' | 'after';

/** A day of a trip, or several days that are alike. */
export interface TripDay {
  readonly part: TripPart;
  readonly date: CalendarDate;
  /** The last of the days that are alike. */
  readonly last: CalendarDate;
  /** Where they wake up, whose calendar `date` is of. */
  readonly at: 'home' | 'away';
  /** How far the place away is ahead of home on that day, in minutes. */
  readonly difference: number;
  /** How late the plan runs by the clock of `at`, in minutes; early where negative. */
  readonly lag: number;
  /** The same of the child’s own clock, as a guess. */
  readonly ownLag: number;
  /** What the child’s own clock has to go still, positive for earlier. */
  readonly left: number;
  /** The times of the plan by the clock of `at`. */
  readonly times: UsualDay;
  /** A usual day of the child’s own clock, by the clock of `at`. */
  readonly own: UsualDay;
  /** How far the clocks there go forward on that day, in minutes; 0 on nearly all. */
  readonly change: number;
  /** The same of the clocks at home, since the morning before; 0 where they are at home. */
  readonly homeChange: number;
  readonly light: TripLight | null;
}

/** The facts of a trip that need no child. */
export interface TripTimes {
  readonly out: JourneyTimes;
  readonly back: JourneyTimes;
  /** How far the place away is ahead of home in minutes: on arrival there, and on the way back. */
  readonly difference: number;
  readonly differenceBack: number;
  /** Days there, at least 1: from Friday to Sunday are 2. */
  readonly days: number;
}

/** A planned trip. */
export interface TripPlan extends TripTimes {
  readonly out: Journey;
  readonly back: Journey;
  /** The way to go in all, in minutes: positive is earlier, 0 where nothing is to move. */
  readonly whole: number;
  /** How far the plan means to go of it. */
  readonly target: number;
  /** What is to go after the way home, in minutes, positive for earlier. */
  readonly wholeBack: number;
  readonly days: number;
  /** The first whole day there, and at home again: who lands before the usual morning has that day. */
  readonly firstThere: CalendarDate;
  readonly firstHome: CalendarDate;
  readonly going: readonly TripDay[];
  /** From the day of the way home on. */
  readonly homeAgain: readonly TripDay[];
}
