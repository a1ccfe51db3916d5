import { formatTimeOfDay } from '../../domain/time-of-day.ts';
import type { TripDay } from '../../domain/trip-types.ts';
import type { TripShown } from './trip-shown.ts';
import { helpInWords } from './help-words.ts';
import { sleepInWords } from './journey-words.ts';
import { daysInWords, goingInWords, goingTitle, homeTitle, partInWords } from './trip-words.ts';

/** The safe-sleep line of a trip; past 12 months the position is the child’s own. */
export const safeSleepAway = (ageMonths: number): string => {
  const out = 'Out of the car seat on arrival.';
  if (ageMonths >= 12) return `Every sleep: in their own clear, flat, firm space. ${out}`;
  const room = ageMonths < 6 ? ', in the room you’re in' : '';
  return `Every sleep: on their back, in their own clear, flat, firm space${room}. ${out}`;
};

/** A trip as plain text for a message: each day with its times by the clock where they are then. */
export const tripText = (shown: TripShown, ageMonths: number): string => {
  const { plan, way, leaveOn, names, clock } = shown;
  const format = (time: number) => formatTimeOfDay(time, clock);
  const other = (day: TripDay, at: number) => {
    const by = day.at === 'away' ? -day.difference : day.difference;
    if (by % 1440 === 0) return format(at);
    return `${format(at)} (${format(at + by)} ${day.at === 'away' ? 'at home' : names.away})`;
  };
  /** When they may be tired around a way, first by the clock of the place they leave. */
  const tired = (way: 'out' | 'back') => {
    const sleeps = plan[way].sleeps.map((sleep) => {
      const [at, there] = way === 'out' ? [sleep.home, sleep.away] : [sleep.away, sleep.home];
      const also =
        at === there ? '' : ` (${format(there)} ${way === 'out' ? names.away : 'at home'})`;
      return `${sleepInWords(sleep).toLowerCase()}: ${format(at)}${also}`;
    });
    return `When they may be tired: ${sleeps.join('; ')}.`;
  };
  const line = (day: TripDay, isFirst: boolean) => {
    const { part, times } = day;
    const head = `${daysInWords(day)}, ${partInWords(day, plan, leaveOn).toLowerCase()}`;
    const help = helpInWords(day, plan, { way, isFirst, format }).join(' ');
    if (part === 'out' || part === 'back') return `${head}. ${help} ${tired(part)}`;
    const naps = times.naps.map(({ start }) => other(day, start));
    const hours =
      part === 'arrival' || part === 'home'
        ? [`asleep around ${other(day, times.bedtime)}`]
        : [
            `up around ${other(day, times.wakeUp)}`,
            ...(naps.length > 0 ? [`naps around ${naps.join(', ')}`] : []),
            `asleep around ${other(day, times.bedtime)}`,
          ];
    return `${head}: ${hours.join('; ')}. ${help}`.trim();
  };
  const lines = (days: readonly TripDay[]) =>
    days.map((day, index) => line(day, days[index - 1]?.part !== day.part));
  return [
    `${names.home} to ${names.away}`,
    [goingTitle(plan, way), ...goingInWords(plan, way), ...lines(plan.going)].join('\n'),
    [homeTitle(plan), ...lines(plan.homeAgain)].join('\n'),
    `From practice, and all of it is rough: watch your child, not the clock.\n${safeSleepAway(ageMonths)}`,
  ].join('\n\n');
};
