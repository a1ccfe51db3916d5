/** An age in words: months to 24, then years (“18 months”, “2½ years”). */
const ageInWords = (months: number): string => {
  if (months < 24) return months === 1 ? '1 month' : `${months} months`;
  const years = Math.floor(months / 12);
  return `${years}${months % 12 === 6 ? '½' : ''} years`;
};

/** A span of ages in words, shortest form: “birth to 4 years”, “6 to 18 months”. */
export const agesInWords = ({ from, to }: { from: number; to: number }): string => {
  const end = ageInWords(to);
  if (from === 0) return `birth to ${end}`;
  const start = ageInWords(from);
  const unit = end.split(' ').at(-1) ?? '';
  return start.endsWith(unit) ? `${start.replace(` ${unit}`, '')} to ${end}` : `${start} to ${end}`;
};
