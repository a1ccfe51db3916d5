/** How times of day are written; null follows the browser’s language. */
export type MomentClock = '12h' | '24h' | null;

const usesHalves = (): boolean =>
  new Intl.DateTimeFormat(navigator.language, { hour: 'numeric' }).resolvedOptions().hour12 ===
  true;

/** The time of day of a moment (ms since 1970), by the device’s clock or that of a time zone: “03:12”. */
export const clockTime = (moment: number, clock: MomentClock, timeZone?: string): string => {
  const halves = clock === null ? usesHalves() : clock === '12h';
  return new Intl.DateTimeFormat('en-GB', {
    hour: halves ? 'numeric' : '2-digit',
    minute: '2-digit',
    hourCycle: halves ? 'h12' : 'h23',
    ...(timeZone && { timeZone }),
  }).format(moment);
};

/**
 * A moment (ms since 1970) as “at 03:12”, or with its day, “on 20 November at 03:12”, where that is
 * not the day of `now`.
 */
export const momentInWords = (moment: number, now: number, clock: MomentClock): string => {
  const date = new Date(moment);
  const time = clockTime(moment, clock);
  const today = new Date(now);
  if (date.toDateString() === today.toDateString()) return `at ${time}`;
  const day = new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'long',
    ...(date.getFullYear() === today.getFullYear() ? {} : { year: 'numeric' }),
  }).format(date);
  return `on ${day} at ${time}`;
};

/** How much room a text takes, in words: “about 4 kB”. `bytes` of UTF-8. */
export const sizeInWords = (bytes: number): string => {
  if (bytes < 1000) return 'under 1 kB';
  return `about ${Math.round(bytes / 1000).toLocaleString('en-GB')} kB`;
};

/** “3 wins”, “1 win”; null where there are none. */
export const countInWords = (count: number, one: string, many: string): string | null => {
  if (count === 0) return null;
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en-GB')} ${many}`;
};
