const pattern = /^(?<amount>\d+(?:[.,]\d+)?)\s*(?<unit>[a-z]*)\.?$/u;

/** Months in one of each unit that people type for an age. */
const monthsIn = (unit: string): number | null => {
  if (unit === '' || /^m(?:o|on|onths?|ths?)?$/u.test(unit)) return 1;
  if (/^y(?:r|rs|ears?)?$/u.test(unit)) return 12;
  if (/^w(?:k|ks|eeks?)?$/u.test(unit)) return 12 / 52.18;
  return null;
};

/**
 * Reads an age as people type it (`8`, `8 months`, `2½ years`, `1.5 years`, `20 weeks`) as months,
 * rounded to halves; null where it is not one. A bare number counts months.
 */
export const parseAge = (text: string): number | null => {
  const typed = text.trim().toLowerCase().replace('½', '.5').replace(/^\./u, '0.');
  const groups = pattern.exec(typed)?.groups;
  if (!groups) return null;
  const months = monthsIn(groups['unit'] ?? '');
  if (months === null) return null;
  return Math.round(Number((groups['amount'] ?? '').replace(',', '.')) * months * 2) / 2;
};
