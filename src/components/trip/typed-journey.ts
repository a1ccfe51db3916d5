const parts: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

/**
 * Reads how long a way takes as people type it (`8`, `8:30`, `8½ hours`, `8.5`, `8 h 30`, `45 min`)
 * as whole minutes; null where it is not that.
 */
export const parseHours = (text: string): number | null => {
  const typed = text
    .toLowerCase()
    .replaceAll(/[¼½¾]/gu, (part) => parts[part] ?? '')
    .replace(',', '.')
    .trim();
  const minutes = /^(\d{1,4})\s*(?:m|mins?|minutes?)$/u.exec(typed)?.[1];
  if (minutes !== undefined) return Number(minutes);
  const both = /^(\d{1,2})\s*(?::|h|hours?)\s*(\d{1,2})\s*(?:m|mins?|minutes?)?$/u.exec(typed);
  if (both) return Number(both[2]) < 60 ? Number(both[1]) * 60 + Number(both[2]) : null;
  const hours = /^(\d{0,3}(?:\.\d{1,2})?)\s*(?:h|hrs?|hours?)?$/u.exec(typed)?.[1];
  return hours ? Math.round(Number(hours) * 60) : null;
};
