/**
 * Whether a native Temporal can be relied on: some engines ship an unfinished one, which doesn’t know
 * when clocks change.
 */
const isComplete = (native: typeof Temporal | undefined): native is typeof Temporal => {
  try {
    const winter = native?.ZonedDateTime.from('2026-01-01T12:00[Europe/London]');
    const spring = winter?.getTimeZoneTransition('next');
    return spring?.toString() === '2026-03-29T02:00:00+01:00[Europe/London]';
  } catch {
    return false;
  }
};

/** Temporal: the browser’s own where it is complete, else a polyfill, which is fetched then. */
export const loadTemporal = async (): Promise<typeof Temporal> => {
  const { Temporal: native } = globalThis as { Temporal?: typeof Temporal };
  if (isComplete(native)) return native;
  // Its main entry prefers any native Temporal, complete or not.
  const { Temporal: made } = await import('temporal-polyfill/implementation');
  return made;
};
