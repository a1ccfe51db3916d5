import type { NurseryTimes } from '../../../domain/nursery-day.ts';
import type { ClockPlan, QuietTimeDay } from '../../../domain/plan-types.ts';

/** A row of the two days beside each other. Empty text where a day has no such thing. */
export interface DayPair {
  readonly what: string;
  readonly home: string;
  readonly nursery: string;
}

type DayWithTimes = ClockPlan | QuietTimeDay;
type Format = (minutes: number) => string;

const napAt = ({ naps }: DayWithTimes, index: number, format: Format): string => {
  const nap = naps[index];
  return nap ? `${format(nap.start)} to ${format(nap.end)}` : '';
};

/** Each nap of a nursery day with where it is, as far as that is known. */
const nurseryNap = (
  plan: DayWithTimes,
  { dropOff, pickUp, nap }: NurseryTimes,
  index: number,
  format: Format,
): string => {
  const planned = plan.naps[index];
  if (!planned) return '';
  const time = napAt(plan, index, format);
  if (planned.start === nap?.start) return `${time}, set`;
  if (planned.start >= pickUp) return `${time}, after pick-up`;
  return planned.start >= dropOff ? `around ${format(planned.start)}, there` : time;
};

/** A day at home and a nursery day, row by row: up, drop-off, naps, pick-up, wind-down, asleep. */
export const dayPairs = (
  home: DayWithTimes,
  nursery: DayWithTimes,
  times: NurseryTimes,
  format: Format,
): readonly DayPair[] => {
  const naps = Math.max(home.naps.length, nursery.naps.length);
  const napName = (index: number) => (naps === 1 ? 'Nap' : `Nap ${index + 1}`);
  return [
    { what: 'Up', home: format(home.wakeUp), nursery: format(nursery.wakeUp) },
    { what: 'Drop-off', home: '', nursery: format(times.dropOff) },
    ...Array.from({ length: naps }, (_, index) => ({
      what: napName(index),
      home: napAt(home, index, format),
      nursery: nurseryNap(nursery, times, index, format),
    })),
    { what: 'Pick-up', home: '', nursery: format(times.pickUp) },
    { what: 'Winding down', home: format(home.windDown), nursery: format(nursery.windDown) },
    { what: 'Asleep', home: format(home.bedtime.at), nursery: format(nursery.bedtime.at) },
  ];
};
