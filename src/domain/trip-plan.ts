import { addDays, dayNumber, type CalendarDate } from './calendar-date.ts';
import { shortWay, stepsBefore, targetShift } from './body-shift.ts';
import { journeyOfDay, journeyTimes, type JourneyTimes, type SetOff } from './journey.ts';
import { localTime } from './place-clock.ts';
import { groupDays } from './trip-groups.ts';
import { dayOf, differenceAt, ownPace, stepFor, type Leg } from './trip-leg.ts';
import type { TripDay, TripPlan, TripRequest, TripTimes } from './trip-types.ts';
import { movedDay, type UsualDay } from './usual-day.ts';

/** When a trip begins and ends; null where they would set off for home before they are there. */
export const tripTimes = (
  request: Pick<TripRequest, 'home' | 'away' | 'out' | 'back'>,
): TripTimes | null => {
  const { home, away } = request;
  const out = journeyTimes(request.out, home, away);
  const back = journeyTimes(request.back, away, home);
  if (back.leave <= out.arrive) return null;
  return {
    out,
    back,
    difference: differenceAt(request, out.arrive),
    differenceBack: differenceAt(request, back.leave),
    days: Math.max(dayNumber(request.back.date) - dayNumber(out.arriveOn), 1),
  };
};

const datesFrom = (first: CalendarDate, count: number): readonly CalendarDate[] =>
  Array.from({ length: Math.max(count, 0) }, (_, index) => addDays(first, index));

/** The first day after a journey that begins where it ends. */
const firstWholeDay = (
  { arriveOn, arriveAt }: JourneyTimes,
  { date }: SetOff,
  { wakeUp }: UsualDay,
): CalendarDate =>
  arriveAt < wakeUp && dayNumber(arriveOn) > dayNumber(date) ? arriveOn : addDays(arriveOn, 1);

/** A leg on which nothing moves. */
const still = { from: 0, ownFrom: 0, offset: 0, to: 0, whole: 0, step: null };

const daysBefore = (request: TripRequest, shifts: readonly number[]): readonly TripDay[] =>
  shifts.map((shift, index) => {
    const date = addDays(request.out.date, index - shifts.length);
    const leg: Leg = { ...still, since: date, at: 'home' };
    return {
      ...dayOf(request, leg, 'before', date),
      lag: -shift || 0,
      ownLag: -shift || 0,
      times: movedDay(request.usual, -shift),
      own: movedDay(request.usual, -shift),
    };
  });

/** At least so many days at home are shown, and at most: the last one then stands for those after. */
const shownAtHome = { least: 3, most: 14 };

/** The days from the way home on. */
const homeAgain = (request: TripRequest, times: TripTimes, last: TripDay, leg: Leg) => {
  const { back } = times;
  const offset = request.home.offsetAt(back.arrive);
  // Their own clock comes along from the last morning there.
  const crossed =
    offset - request.away.offsetIn(localTime(last.date, Math.max(request.usual.wakeUp, 0)));
  const whole = shortWay(last.ownLag + crossed);
  const first = firstWholeDay(back, request.back, request.usual);
  const homeLeg: Leg = {
    at: 'home',
    since: addDays(first, -1),
    // The plan there may have been far ahead of them, where it moved all at once.
    from: whole,
    ownFrom: whole,
    offset,
    to: 0,
    whole,
    step: stepFor(request, whole),
  };
  const settled = Math.ceil(Math.abs(whole) / ownPace(homeLeg.step)) + 1;
  const days = Math.min(Math.max(settled, shownAtHome.least), shownAtHome.most);
  const isOver = dayNumber(homeLeg.since) !== dayNumber(request.back.date);
  return {
    wholeBack: homeLeg.whole,
    firstHome: first,
    days: [
      dayOf(request, leg, 'back', request.back.date),
      ...(isOver ? [dayOf(request, homeLeg, 'home', homeLeg.since)] : []),
      ...datesFrom(first, days).map((date) => dayOf(request, homeLeg, 'after', date)),
    ],
  };
};

/**
 * A trip day by day: small steps before it, the way there, the stay, the way home and the days after.
 * The plan goes to its target by at most the chosen step a day and never past it; wall-clock times
 * that are reached stay when the clocks change. Null where they would set off for home too soon.
 */
export const planTrip = (request: TripRequest): TripPlan | null => {
  const times = tripTimes(request);
  if (!times) return null;
  const { home, away, usual, way } = request;
  const offset = away.offsetAt(times.out.arrive);
  // Their own clock is the one of the last morning at home: a change on the day they leave is new to it.
  const eve = home.offsetIn(localTime(addDays(request.out.date, -1), Math.max(usual.wakeUp, 0)));
  const whole = shortWay(offset - eve);
  const target = targetShift(offset - eve, way);
  const shifts = stepsBefore(target, request.before);
  const prepared = shifts.at(-1) ?? 0;

  const first = firstWholeDay(times.out, request.out, usual);
  const leg: Leg = {
    at: 'away',
    since: addDays(first, -1),
    from: whole - prepared,
    ownFrom: whole - prepared,
    offset,
    to: whole - target,
    whole,
    step: stepFor(request, whole),
  };
  const setOff: Leg = { ...leg, at: 'home', from: -prepared || 0, ownFrom: -prepared || 0 };
  const leaving: TripDay = {
    ...dayOf(
      request,
      { ...setOff, to: setOff.from, since: request.out.date },
      'out',
      request.out.date,
    ),
    left: 0,
    light: null,
  };
  const isOver = dayNumber(leg.since) !== dayNumber(request.out.date);
  const stay = dayNumber(request.back.date) - dayNumber(first);
  const last = dayOf(request, leg, 'back', request.back.date);
  const after = homeAgain(request, times, last, leg);
  return {
    ...times,
    whole,
    target,
    wholeBack: after.wholeBack,
    firstThere: first,
    firstHome: after.firstHome,
    out: journeyOfDay(times.out, request.out.date, { home, away, from: home }, usual, -prepared),
    back: journeyOfDay(
      times.back,
      request.back.date,
      { home, away, from: away },
      usual,
      last.ownLag,
    ),
    going: groupDays([
      ...daysBefore(request, shifts),
      leaving,
      ...(isOver ? [dayOf(request, leg, 'arrival', leg.since)] : []),
      ...datesFrom(first, stay).map((date) => dayOf(request, leg, 'there', date)),
    ]),
    homeAgain: groupDays(after.days),
  };
};
