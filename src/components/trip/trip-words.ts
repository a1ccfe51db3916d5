import { goesRound, slipperyFrom, type TripWay } from '../../domain/body-shift.ts';
import { dayNumber, type CalendarDate } from '../../domain/calendar-date.ts';
import type { TripDay, TripPlan } from '../../domain/trip-types.ts';
import { weekdayOf } from '../../domain/weekday.ts';
import { capital } from '../ui/capital.ts';
import { hoursInWords } from '../ui/duration-words.ts';
import { weekdayNames } from '../ui/weekday-words.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A day as “Thu 13 August”. */
export const dayInWords = (date: CalendarDate): string =>
  `${weekdayNames[weekdayOf(date)].short} ${date.day} ${months[date.month - 1] ?? ''}`;

/** Some days as “Mon 17 to Sat 22 August”. */
export const daysInWords = ({ date, last }: Pick<TripDay, 'date' | 'last'>): string => {
  if (dayNumber(date) === dayNumber(last)) return dayInWords(date);
  const start =
    date.month === last.month
      ? `${weekdayNames[weekdayOf(date)].short} ${date.day}`
      : dayInWords(date);
  return `${start} to ${dayInWords(last)}`;
};

/** How far one clock is ahead of another: “5 hours behind”, “the same time”. Minutes. */
export const aheadInWords = (difference: number): string =>
  difference === 0
    ? 'the same time'
    : `${hoursInWords(Math.abs(difference))} ${difference > 0 ? 'ahead' : 'behind'}`;

/** A move of the day in words: “2 hours earlier”. Minutes, positive for earlier. */
export const wayInWords = (minutes: number) =>
  `${hoursInWords(Math.abs(minutes))} ${minutes > 0 ? 'earlier' : 'later'}`;

/** What a stay is called, in days. */
const stayInWords = (days: number) => (days === 1 ? '1 day' : `${days} days`);

/** The heading of the way out. */
export const goingTitle = ({ whole, target }: TripPlan, way: TripWay): string => {
  if (whole === 0) return 'Going: the same time on the clock';
  if (way === 'home') return 'Going: home time all along';
  return `Going: ${way === 'half' ? 'halfway, ' : ''}${wayInWords(target)}`;
};

/** The heading of the way home. */
export const homeTitle = ({ wholeBack }: TripPlan): string =>
  wholeBack === 0 ? 'Home again' : `Home again: ${wayInWords(wholeBack)}`;

/** What to expect of a move in a direction; sentences of the article on jet lag. */
const expected = (minutes: number) =>
  minutes > 0
    ? 'East means late nights, and a child who’d sleep until lunch.'
    : 'West tends to mean dawn starts.';

/** What is worth knowing about the way out, as sentences. */
export const goingInWords = (
  { whole, difference, days }: TripPlan,
  way: TripWay,
): readonly string[] => {
  if (whole === 0) {
    return ['The clocks agree, so the plan is your usual day. What’s new is the place.'];
  }
  const slippery = Math.abs(whole) >= slipperyFrom || goesRound(difference);
  return [
    ...(way === 'home' ? [keepingInWords(days)] : [expected(whole)]),
    ...(way === 'half' && days > halfWaySuits ? [longHalfWay(days)] : []),
    ...(goesRound(difference) && way !== 'home'
      ? [
          Math.abs(difference) === 720
            ? 'Both ways round are 12 hours; later is thought easier.'
            : `The clocks are ${hoursInWords(Math.abs(difference))} apart, so ${wayInWords(whole)} is the shorter way round.`,
        ]
      : []),
    ...(slippery && way !== 'home'
      ? ['This far away the sums get slippery, and some go the other way round: follow your child.']
      : []),
  ];
};

/** Up to so many days away, halfway is a way to live; from practice. */
const halfWaySuits = 14;

const longHalfWay = (days: number) =>
  `You’re there for ${stayInWords(days)}. From practice: halfway suits some days to about 2 weeks, and for longer, going fully local is usually simpler. It’s yours to choose.`;

const keepingInWords = (days: number) =>
  days <= 3
    ? `You’re there for ${stayInWords(days)}. For 1 to 3 days, keeping to home time is suggested: their clock would hardly arrive before you turn round, and there’s nothing to undo at home.`
    : `You’re there for ${stayInWords(days)}. Home time works best for up to 3 days, or with a small difference. It’s yours to choose.`;

/** What is worth knowing about the days at home after it, as sentences. */
export const homeInWords = ({ wholeBack }: TripPlan): readonly string[] => [
  'The usual order in the usual place, from the first evening. From 6 months, extra help can ease off over days.',
  ...(wholeBack === 0
    ? []
    : [`${expected(wholeBack)} Keep 2 empty days after landing if you can.`]),
];

/** What a row of the plan is called, besides its date. */
export const partInWords = (day: TripDay, plan: TripPlan, leaveOn: CalendarDate): string => {
  const count = dayNumber(day.date);
  switch (day.part) {
    case 'before': {
      const nights = dayNumber(leaveOn) - count;
      return nights === 1 ? 'At home, the day before' : `At home, ${nights} days before`;
    }
    case 'out':
      return 'Travel day';
    case 'arrival':
      return 'You arrive';
    case 'there': {
      const number = count - dayNumber(plan.firstThere) + 1;
      if (dayNumber(day.last) > count) return 'And so on';
      return number === 1 ? 'First full day' : `Day ${number} there`;
    }
    case 'back':
      return 'The way home';
    case 'home':
      return 'You’re home';
    case 'after':
      return dayNumber(day.last) > count
        ? 'At home'
        : `Day ${count - dayNumber(plan.firstHome) + 1} at home`;
  }
};

/** How far the child’s own clock has got: “about 2 of 5 hours”; '' where there is nothing to go. */
export const goneInWords = (day: TripDay, { target, wholeBack }: TripPlan): string => {
  const isBack = day.part === 'home' || day.part === 'after';
  const all = Math.abs(isBack ? wholeBack : target);
  if (all === 0 || day.part === 'out' || day.part === 'back') return '';
  const gone = day.part === 'before' ? Math.abs(day.lag) : all - Math.abs(day.left);
  if (gone <= 0) return `Their own clock: 0 of ${hoursInWords(all)}`;
  return gone >= all
    ? `Their own clock: all of ${hoursInWords(all)}`
    : `Their own clock: about ${gone < 60 ? `${gone} minutes` : hoursInWords(gone).replace(/ hours?$/u, '')} of ${hoursInWords(all)}`;
};

/** How the clocks compare, as a sentence without its end: “Toronto is 5 hours behind Manchester”. */
export const tripInWords = (
  names: { readonly home: string; readonly away: string },
  { difference }: Pick<TripPlan, 'difference'>,
): string =>
  difference === 0
    ? `${capital(names.away)} has the same time as ${names.home}`
    : `${capital(names.away)} is ${aheadInWords(difference)} of ${names.home}`.replace(
        'behind of',
        'behind',
      );
