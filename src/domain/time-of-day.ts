const dayLength = 1440;

/** Rounds minutes to the nearest multiple of a step, halves upwards. */
export const roundTo = (minutes: number, step: number): number => Math.round(minutes / step) * step;

/** How times of day are written: “7:00 pm” or “19:00”. */
export type ClockStyle = '12h' | '24h';

const words: ReadonlyMap<string, number> = new Map([
  ['midnight', 0],
  ['noon', 720],
  ['midday', 720],
]);

const pattern =
  /^(?<hour>\d{1,2})(?:(?:\s?[:.h]\s?)?(?<minute>\d{2}))?\s*(?<half>[ap])?\.?(?:m\.?)?$/u;

/**
 * Reads a time of day as people type it (`7`, `7pm`, `7:30 pm`, `7.30`, `19:00`, `1900`, `0730`,
 * `midnight`, `noon`) as minutes from midnight, 0 to 1439; null where it is not one. Without am or
 * pm the hour is taken as it stands, so `7` is seven in the morning.
 */
export const parseTimeOfDay = (text: string): number | null => {
  const typed = text.trim().toLowerCase().replace(/\s+/gu, ' ');
  const word = words.get(typed);
  if (word !== undefined) return word;
  const groups = pattern.exec(typed)?.groups;
  if (!groups) return null;
  const { half } = groups;
  if (half === undefined && /m\.?$/u.test(typed)) return null;
  const hour = Number(groups['hour']);
  const minute = Number(groups['minute'] ?? 0);
  if (minute > 59) return null;
  if (half === undefined) return hour < 24 ? hour * 60 + minute : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) * 60 + minute + (half === 'p' ? 720 : 0);
};

/**
 * Writes minutes from midnight as “7:00 pm” or “19:00”. Whole minutes; those past 1440 or below 0
 * wrap round to the day they fall in.
 */
export const formatTimeOfDay = (minutes: number, style: ClockStyle): string => {
  const time = ((Math.round(minutes) % dayLength) + dayLength) % dayLength;
  const hour = Math.floor(time / 60);
  const minute = String(time % 60).padStart(2, '0');
  if (style === '24h') return `${String(hour).padStart(2, '0')}:${minute}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'am' : 'pm'}`;
};

/** The clock that a language’s speakers write; 24 hours where the tag is not understood. */
export const clockStyleFor = (languageTag: string): ClockStyle => {
  try {
    const options = new Intl.DateTimeFormat(languageTag, { hour: 'numeric' }).resolvedOptions();
    return options.hour12 ? '12h' : '24h';
  } catch {
    return '24h';
  }
};
