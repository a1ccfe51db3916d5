const part = /(\d*[.,]?\d+)\s*([a-z]*)\.?/gu;

/** Months in one of each unit that people type for an age; a bare number counts months. */
const monthsIn = (unit: string): number => {
  if (/^(m|mo|mon|months?|mths?)?$/u.test(unit)) return 1;
  if (/^y(rs?|ears?)?$/u.test(unit)) return 12;
  return /^w(ks?|eeks?)?$/u.test(unit) ? 12 / 52.18 : NaN;
};

/**
 * Reads an age as people type it (`8`, `8 months`, `2½ years`, `2 years and 3 months`, `20 weeks`)
 * as months, rounded to halves; null where it is not one. A bare number counts months.
 */
export const parseAge = (text: string): number | null => {
  const typed = text.toLowerCase().replace('½', '.5');
  const parts = [...typed.matchAll(part)];
  const rest = typed.replaceAll(part, '').replace('and', '').trim();
  if (parts.length === 0 || rest !== '' || parts.slice(1).some(([, , unit]) => !unit)) return null;
  const months = parts.reduce(
    (sum, [, amount = '', unit = '']) => sum + Number(amount.replace(',', '.')) * monthsIn(unit),
    0,
  );
  return Number.isFinite(months) ? Math.round(months * 2) / 2 : null;
};
