import { fixedClock } from '../../domain/place-clock.ts';
import { planTrip } from '../../domain/trip-plan.ts';

/** A baby of 9 months on a usual day: minutes from local midnight. */
const usual = {
  wakeUp: 390,
  naps: [
    { start: 570, end: 650 },
    { start: 840, end: 915 },
  ],
  bedtime: 1140,
};
const leaveOn = { year: 2027, month: 8, day: 12 };
const plan = planTrip({
  home: fixedClock(60),
  away: fixedClock(-240),
  out: { date: leaveOn, at: 480, minutes: 720 },
  back: { date: { year: 2027, month: 8, day: 22 }, at: 1020, minutes: 660 },
  way: 'local',
  step: null,
  before: 15,
  usual,
});
if (!plan) throw new Error('The worked example can be planned.');

/** The worked example of a trip: London to New York and back in summer. */
export const exampleTrip = { plan, leaveOn, usual };
