// cspell:ignore zdump
import { loadTemporal } from '../../src/components/ui/temporal.ts';
import { momentOf, nextChange, offsetAt, type TemporalApi } from '../../src/domain/zone-clock.ts';
import { fortyZones } from './zdump.ts';

const year = (value: number) => Date.UTC(value, 0);
const instants = [2019.3, 2022.8, 2026.1, 2026.6, 2027.24, 2028.16].map((time) =>
  Math.round(year(Math.floor(time)) + (time % 1) * (year(2027) - year(2026))),
);
/** Some are skipped in some zones, and some come twice. */
const times = [
  { date: { year: 2027, month: 3, day: 28 }, minutes: 90 },
  { date: { year: 2027, month: 10, day: 31 }, minutes: 90 },
  { date: { year: 2027, month: 3, day: 14 }, minutes: 150 },
  { date: { year: 2026, month: 11, day: 1 }, minutes: 75 },
  { date: { year: 2028, month: 2, day: 29 }, minutes: 720 },
];

/** What a Temporal answers about forty zones: how far ahead they are, and when a time of day is. */
export const clockAnswers = (temporal: TemporalApi) =>
  fortyZones.map((zone) => [
    zone,
    instants.map((instant) => offsetAt(temporal, zone, instant)),
    times.map((time) => momentOf(temporal, zone, time)),
  ]);

/** What it answers about when their clocks change. */
export const changeAnswers = (temporal: TemporalApi) =>
  fortyZones.map((zone) => [zone, instants.map((instant) => nextChange(temporal, zone, instant))]);

/** What the native Temporal of a Node answers; the changes are null where it isn’t used. */
export const nativeAnswers = async () => {
  const { Temporal: native } = globalThis as { Temporal?: TemporalApi };
  if (!native) throw new Error('this Node has no Temporal of its own');
  const isUsed = (await loadTemporal()) === native;
  return {
    clocks: clockAnswers(native),
    changes: isUsed ? changeAnswers(native) : null,
    knowsChanges: 'getTimeZoneTransition' in native.ZonedDateTime.prototype,
  };
};
