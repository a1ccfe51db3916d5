import { addDays } from './calendar-date.ts';
import type { PlaceClock } from './place-clock.ts';
import { momentOf, offsetAt, type TemporalApi } from './zone-clock.ts';

const minute = 60_000;
const dayLength = 1440;
const epoch = { year: 1970, month: 1, day: 1 };

/** The clock of a time zone (IANA id), with all its changes. Throws a RangeError for an unknown zone. */
export const zonePlace = (temporal: TemporalApi, zone: string): PlaceClock => ({
  offsetAt: (instant) => offsetAt(temporal, zone, instant * minute),
  offsetIn: (local) => {
    const days = Math.floor(local / dayLength);
    const time = { date: addDays(epoch, days), minutes: local - days * dayLength };
    return local - momentOf(temporal, zone, time).instant / minute;
  },
});
