/**
 * An age in words: months to 24, then years. Halves are said, other parts are rounded: “8 months”,
 * “8½ months”, “2½ years”, “2 years and 3 months”.
 */
export const ageInWords = (months: number): string => {
  if (months < 24) {
    const halves = Math.round(months * 2);
    const text = `${halves >= 2 || halves === 0 ? Math.floor(halves / 2) : ''}${halves % 2 === 1 ? '½' : ''}`;
    return `${text} month${halves === 2 || halves === 1 ? '' : 's'}`;
  }
  const whole = Math.round(months);
  const years = Math.floor(whole / 12);
  const rest = whole % 12;
  if (rest === 6) return `${years}½ years`;
  return rest === 0 ? `${years} years` : `${years} years and ${rest} month${rest === 1 ? '' : 's'}`;
};

/** A span of ages in words, shortest form: “birth to 4 years”, “6 to 18 months”. */
export const agesInWords = ({ from, to }: { from: number; to: number }): string => {
  const end = ageInWords(to);
  if (from === 0) return `birth to ${end}`;
  const start = /^(\S+) (month|year)s?$/u.exec(ageInWords(from));
  return start?.[2] && new RegExp(`^\\S+ ${start[2]}s?$`, 'u').test(end)
    ? `${start[1] ?? ''} to ${end}`
    : `${ageInWords(from)} to ${end}`;
};
