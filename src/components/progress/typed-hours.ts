const parts: Readonly<Record<string, string>> = { '¼': '.25', '½': '.5', '¾': '.75' };

/**
 * Reads a length of time as people type it, in whole minutes: `3`, `3½`, `3.5`, `3,5 h`, `3:20`,
 * `3h20`, `3 h 20 min`, `45 min`, `about 4 hours`. A number by itself is hours. Null where it isn’t one.
 */
export const parseHours = (typed: string): number | null => {
  const text = typed
    .toLowerCase()
    .replace(/^\s*(?:about|around|roughly|ca?\.?|~)\s*/u, '')
    .replace(/\s*[¼½¾]/u, (part) => parts[part.trim()] ?? '')
    .replace(',', '.')
    .trim();
  const decimal = /^(?<hours>\d{0,2}(?:\.\d{1,3})?)\s*(?:h|hrs?|hours?)?$/u.exec(text)?.groups;
  if (decimal && /\d/u.test(text)) return Math.round(Number(decimal['hours']) * 60);
  const pair =
    /^(?<hours>\d{1,2})\s*(?::|h|hrs?|hours?)\s*(?:and\s*)?(?<minutes>[0-5]?\d)\s*(?:m|mins?|minutes?)?$/u;
  const { hours, minutes } = pair.exec(text)?.groups ?? {};
  if (minutes !== undefined && !/:\d$/u.test(text)) return Number(hours) * 60 + Number(minutes);
  const alone = /^(?<minutes>\d{1,3})\s*(?:m|mins?|minutes?)$/u.exec(text)?.groups;
  return alone ? Number(alone['minutes']) : null;
};
