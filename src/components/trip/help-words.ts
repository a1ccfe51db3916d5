import type { TripWay } from '../../domain/body-shift.ts';
import type { TripDay, TripPlan } from '../../domain/trip-types.ts';
import { hoursInWords } from '../ui/duration-words.ts';
import { wayInWords } from './trip-words.ts';

type Format = (minutes: number) => string;

const lightInWords = (day: TripDay, isFirst: boolean, format: Format): readonly string[] => {
  const { light } = day;
  if (!light) return [];
  switch (light.kind) {
    case 'out-from':
      return [
        isFirst
          ? `Easy at dawn: curtains shut, then out in the shade from about ${format(light.out)}.`
          : `Out in the shade from about ${format(light.out)}.`,
      ];
    case 'out-late':
      return [
        `Outside late in the afternoon, from about ${format(light.out)}: that’s their evening.`,
        ...(isFirst ? ['At 2 am, keep it dark and dull.'] : []),
      ];
    case 'midday':
      return isFirst ? ['Local mealtimes, and outdoors in the middle of the day.'] : [];
    case 'little':
      return isFirst ? ['Daylight by day, dark at night. The fine print hardly matters.'] : [];
  }
};

/** What the clocks do on a day, here and, where their plan is told by it, at home. */
const changeInWords = (day: TripDay, way: TripWay): readonly string[] => {
  const { at, change, homeChange } = day;
  const keepsHome = way === 'home' && at === 'away';
  const by = (minutes: number) =>
    `${minutes > 0 ? 'forward' : 'back'} ${hoursInWords(Math.abs(minutes))}`;
  if (change !== 0 && change === homeChange) {
    return [`The clocks go ${by(change)} today, here and at home. Go by the new time.`];
  }
  const here = `The clocks here go ${by(change)} today.`;
  const atHome = `The clocks at home have gone ${by(homeChange)}.`;
  const follows = `Home time goes with them: from today ${wayInWords(homeChange - change)} by the clock here.`;
  return [
    ...(change === 0
      ? []
      : [here, keepsHome ? 'Home time stays home time.' : 'Go by the new time.']),
    ...(homeChange === 0 || way === 'local'
      ? []
      : [atHome, keepsHome ? follows : 'Your times here stay as they are.']),
  ];
};

/** What helps on a day, as sentences. `isFirst`: the first whole day of its leg. */
export const helpInWords = (
  day: TripDay,
  plan: TripPlan,
  { way, isFirst, format }: { way: TripWay; isFirst: boolean; format: Format },
): readonly string[] => {
  const { part, left, own } = day;
  const changes = changeInWords(day, way);
  if (part === 'before') {
    const small = `Bedtime, naps and meals a little ${plan.target > 0 ? 'earlier' : 'later'} than yesterday.`;
    return [...(isFirst ? [small, 'Stop if it costs you the week.'] : []), ...changes];
  }
  if (part === 'out' || part === 'back') {
    return ['Naps may happen on the way, or not. Go by tired signs.', ...changes];
  }
  if (part === 'arrival' || part === 'home') {
    return [
      part === 'arrival'
        ? 'The cot first, the suitcases later.'
        : 'Their own bed, the usual order.',
      'Whatever is left of the day, by the clock here.',
      ...changes,
    ];
  }
  const feels =
    left === 0
      ? []
      : [
          `By their own clock it’s bedtime at ${format(own.bedtime)} and morning at ${format(own.wakeUp)}.`,
        ];
  const arrived =
    left === 0 && plan.whole !== 0 && way !== 'home'
      ? ['By the usual guess their clock has caught up. Some take longer.']
      : [];
  const keeps =
    way === 'home' && plan.whole !== 0 && part === 'there'
      ? ['Home time all along: bedtime is whenever it’s bedtime at home.']
      : [];
  const usual =
    part === 'after' && plan.wholeBack === 0 && isFirst
      ? ['The usual day. Give it some days.']
      : [];
  // After two weeks the last row stands for the days after it, though there may be some way to go.
  const onwards =
    part === 'after' && day.lag !== 0 && plan.homeAgain.at(-1) === day
      ? ['And so on, by the same small step, until it’s the usual day.']
      : [];
  return [
    ...changes,
    ...feels,
    ...lightInWords(day, isFirst, format),
    ...arrived,
    ...keeps,
    ...usual,
    ...onwards,
  ];
};
