import type { TripDay } from './trip-types.ts';

/** Whether two days that follow each other can be said in one row. */
const alike = (a: TripDay, b: TripDay): boolean =>
  a.part === b.part &&
  (a.part === 'there' || a.part === 'after') &&
  a.at === b.at &&
  a.difference === b.difference &&
  a.lag === b.lag &&
  a.ownLag === b.ownLag &&
  a.change === 0 &&
  b.change === 0 &&
  a.homeChange === 0 &&
  b.homeChange === 0;

/** The days with those in a row that are alike as one, which ends on `last`. */
export const groupDays = (days: readonly TripDay[]): readonly TripDay[] => {
  const groups: TripDay[] = [];
  for (const day of days) {
    const before = groups.at(-1);
    if (before && alike(before, day)) groups[groups.length - 1] = { ...before, last: day.last };
    else groups.push(day);
  }
  return groups;
};
