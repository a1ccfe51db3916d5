const ordinal = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth'];

/** What a nap is called, by its place (from 0) in a day with so many naps. */
export const napName = (index: number, naps: number): string => {
  if (naps === 1) return 'Nap';
  if (naps === 2) return index === 0 ? 'Morning nap' : 'Afternoon nap';
  if (naps === 3) return ['Morning nap', 'Midday nap', 'Late nap'][index] ?? 'Nap';
  return `${ordinal[index] ?? 'Next'} nap`;
};

/** A flex band in words: “anywhere 12:25 to 13:05 is just as good”. */
export const bandInWords = (
  [from, to]: readonly [from: number, to: number],
  format: (minutes: number) => string,
): string =>
  from === to
    ? 'best around this time'
    : `anywhere ${format(from)} to ${format(to)} is just as good`;

/** Whether a day begins at a usual time: from 5:30 to 9:30. Minutes from local midnight. */
export const isUsualStart = (wakeUp: number): boolean =>
  wakeUp >= 5 * 60 + 30 && wakeUp <= 9 * 60 + 30;
