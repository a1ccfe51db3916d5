import type { ClockDay } from '../../../domain/clock-change.ts';
import type { ClockPlan, PlannedNap, QuietTimeDay } from '../../../domain/plan-types.ts';
import { timeInWords } from '../../ui/duration-words.ts';
import type { DatedDay } from '../own-day/dated-days.ts';

type Plan = ClockPlan | QuietTimeDay;

/** A nap, later or earlier with all its times. */
const napBy = (nap: PlannedNap, by: number): PlannedNap => ({
  ...nap,
  start: nap.start + by,
  end: nap.end + by,
  startBand: [nap.startBand[0] + by, nap.startBand[1] + by],
  endBand: [nap.endBand[0] + by, nap.endBand[1] + by],
});

/** A day on the way to the new clock: the usual plan, with its morning and its evening moved. */
export const planOn = (plan: Plan, { morning, evening }: ClockDay): Plan => {
  const moved = {
    wakeUp: plan.wakeUp + morning,
    naps: plan.naps.map((nap) => napBy(nap, evening)),
    windDown: plan.windDown + evening,
    bedtime: {
      at: plan.bedtime.at + evening,
      band: [plan.bedtime.band[0] + evening, plan.bedtime.band[1] + evening] as const,
    },
  };
  return plan.kind === 'plan'
    ? { ...plan, ...moved }
    : { ...plan, ...moved, rest: napBy(plan.rest, evening) };
};

/** What is new on a day: “30 minutes earlier”, “the new clock”, “the last step”. */
const whatOf = ({ isNew, morning, evening }: ClockDay, before: ClockDay | undefined): string => {
  if (isNew && !before?.isNew) return 'the new clock';
  if (evening === 0) return morning === 0 ? 'the usual times' : 'the last step';
  const far = timeInWords(Math.abs(evening));
  return isNew ? `${far} still to go` : `${far} ${evening < 0 ? 'earlier' : 'later'}`;
};

/** The days of a change with their times, to show and to take along. */
export const datedDays = (plan: Plan, days: readonly ClockDay[]): readonly DatedDay[] =>
  days.map((day, index) => {
    const there = planOn(plan, day);
    return {
      date: day.date,
      what: whatOf(day, days[index - 1]),
      words: day.isNew
        ? 'By the new clock. Light in when the day begins.'
        : 'By the old clock. Skip or repeat a step if the day was hard.',
      wakeUp: there.wakeUp,
      bedtime: there.bedtime.at,
      plan: there,
    };
  });
