/** The days of the week from Monday (0) to Sunday (6), in short and in full. */
export const weekdayNames = [
  { short: 'Mon', full: 'Monday' },
  { short: 'Tue', full: 'Tuesday' },
  { short: 'Wed', full: 'Wednesday' },
  { short: 'Thu', full: 'Thursday' },
  { short: 'Fri', full: 'Friday' },
  { short: 'Sat', full: 'Saturday' },
  { short: 'Sun', full: 'Sunday' },
] as const;

const nameOf = (day: number) => weekdayNames[day]?.short ?? '';

/** Days in order, those that follow on from each other together. */
const runsOf = (days: readonly number[]) => {
  const runs: number[][] = [];
  for (const day of weekdayNames.keys()) {
    if (!days.includes(day)) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
  }
  return runs;
};

/**
 * Weekdays (0 for Monday to 6 for Sunday, in any order) in words: “Mon, Tue, Thu”, “Mon to Thu”,
 * “Sat, Sun”. “every day” for all of them, and for none in particular.
 */
export const weekdaysInWords = (days: readonly number[]): string => {
  const runs = runsOf(days);
  const count = runs.flat().length;
  if (count === 0 || count === weekdayNames.length) return 'every day';
  return runs
    .flatMap((run) =>
      run.length < 3 ? run.map(nameOf) : [`${nameOf(run[0] ?? 0)} to ${nameOf(run.at(-1) ?? 0)}`],
    )
    .join(', ');
};
