import type { Stretch } from './day-request.ts';

/** Whether two stretches share a moment; touching ends do not count. */
export const overlap = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end;

/** Stretches in order of time, empty ones left out, those that overlap or touch made into one. */
export const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const sorted = stretches
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const list: Stretch[] = [];
  for (const next of sorted) {
    const last = list.at(-1);
    if (last && next.start <= last.end) {
      list[list.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    } else list.push(next);
  }
  return list;
};

/** The minutes in a list of stretches, taken together. */
export const minutesIn = (stretches: readonly Stretch[]): number =>
  stretches.reduce((total, { start, end }) => total + end - start, 0);
