const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes ahead of UTC by `Intl` alone, at an instant (ms since 1970). */
export const offsetByIntl = (zone: string, instant: number): number => {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(zone, format);
  const part = Object.fromEntries(
    format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  );
  const shown = Date.UTC(
    part['year']!,
    part['month']! - 1,
    part['day'],
    part['hour'],
    part['minute'],
    part['second'],
  );
  return (shown - Math.floor(instant / 1000) * 1000) / 60_000;
};

const msOfADay = 86_400_000;

/**
 * The first change of a zone's offset within 550 days by `Intl` alone, as instant, offset before and
 * offset after: day by day, then halved down to the second. Null where there is none.
 */
export const changeByIntl = (zone: string, after: number): [number, number, number] | null => {
  for (let from = after; from < after + 550 * msOfADay; from += msOfADay) {
    const before = offsetByIntl(zone, from);
    if (offsetByIntl(zone, from + msOfADay) === before) continue;
    let [low, high] = [from / 1000, from / 1000 + 86_400];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetByIntl(zone, middle * 1000) === before) low = middle;
      else high = middle;
    }
    return [high * 1000, before, offsetByIntl(zone, high * 1000)];
  }
  return null;
};
