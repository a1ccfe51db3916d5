import type { AgeBand } from '../../../domain/age-band.ts';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { planDay } from '../../../domain/day-plan.ts';
import type { DayRequest } from '../../../domain/day-request.ts';
import { withMoved, type MoveStep } from '../../../domain/gradual-move.ts';
import type { RunIn } from '../../../domain/work-run-in.ts';
import { timeInWords } from '../../ui/duration-words.ts';
import type { DatedDay } from '../own-day/dated-days.ts';

const onTheWay = {
  earlier: 'Up and curtains open at the new time. Naps, meals and bedtime get earlier with it.',
  later:
    'Dark and quiet until the new time, where you can. Hungry or upset, go to them. The day gets later with it.',
};

/** The mornings of a run-in with the rest of each day; `on` is the request of each date. */
export const runInDaysOf = (
  { steps }: RunIn,
  ends: { readonly from: number; readonly to: number },
  on: (date: CalendarDate) => DayRequest,
  ages: readonly AgeBand[],
): readonly DatedDay[] => {
  const way = ends.to < ends.from ? 'earlier' : 'later';
  let last = ends.from;
  return steps.flatMap(({ date, at }: MoveStep) => {
    const plan = planDay(withMoved(on(date), 'wakeUp', at), ages);
    const by = timeInWords(Math.abs(at - last));
    last = at;
    if (plan.kind === 'rhythm') return [];
    return [
      {
        date,
        what: at === ends.to ? 'the work-day morning' : `${by} ${way}`,
        words:
          at === ends.to ? `${onTheWay[way]} A trial run, right out of the door.` : onTheWay[way],
        wakeUp: at,
        bedtime: plan.bedtime.at,
        plan,
      },
    ];
  });
};

/** The run-in in a sentence: how many steps, how far apart, and what is left over. */
export const runInWords = (
  { steps, every, left }: RunIn,
  ends: { readonly from: number; readonly to: number },
  isPast: boolean,
): string => {
  if (ends.from === ends.to) return 'Their mornings fit work already. Nothing to move.';
  if (isPast) {
    return 'The day is here, so there’s no run-in. Wake them kindly, let bedtime follow, and give it time.';
  }
  const way = ends.to < ends.from ? 'earlier' : 'later';
  const apart = every === 1 ? 'one a day' : `one every ${every} days`;
  const count = steps.length === 1 ? '1 step' : `${steps.length} steps, ${apart}`;
  const rest =
    left > 0
      ? ` There’s no time for the last ${timeInWords(left)}: that bit happens on the day, and bedtime follows.`
      : '';
  return `${count}, at most 15 minutes ${way} each. Too much? Stop where it’s fine.${rest}`;
};
