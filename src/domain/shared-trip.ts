import { fromBase64Url, toBase64Url } from './base64url.ts';
import { whole } from './checks.ts';
import { oldestMonths } from './child-age.ts';
import { emptyTrip, tripFields, type Trip, type TripField } from './trip.ts';
import type { UsualDay } from './usual-day.ts';

/*
 * How a trip goes from one device to another, in a link:
 *
 *   { "app": "small-hours", "kind": "shared-trip", "version": 1, "months": 9,
 *     "trip": { "from": "Europe/London", "to": "America/Toronto", … },
 *     "day": { "wakeUp": 390, "naps": [{ "start": 570, "end": 650 }], "bedtime": 1140 } }
 *
 * The usual day goes as its bare times, the age in whole months, rounded down; no name, no birth
 * date and no id of the family’s. Under 4 months there is no day.
 */
const header = { app: 'small-hours', kind: 'shared-trip', version: 1 } as const;

/** What the part of an address from # on begins with where it holds a trip. */
export const tripMark = '#trip=';

/** The longest link that is read, in characters. */
const mostCharacters = 8 * 1024;

/** A trip that came by a link. */
export interface SharedTrip {
  readonly trip: Trip;
  /** Months of corrected age when it was shared, rounded down. */
  readonly months: number;
  /** Null under 4 months. */
  readonly day: UsualDay | null;
}

/** Why a link can’t be used; the view says the kind sentence. */
export type SharedTripProblem = 'damaged' | 'newer';

/** What stays on the device: whose trip it is, and what was told of the child for it. */
const kept: readonly TripField[] = ['child', 'ageMonths', 'ageOn', 'wakeUp'];

/** The part of an address, from # on, that holds a trip. */
export const encodeTrip = ({ trip, months, day }: SharedTrip): string => {
  const told = Object.entries(trip).filter(
    ([field, value]) => value !== null && !kept.includes(field as TripField),
  );
  const shared = { ...header, months: Math.floor(months), trip: Object.fromEntries(told), day };
  return tripMark + toBase64Url(JSON.stringify(shared));
};

type Loose = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasOnly = (value: Loose, keys: readonly string[]) =>
  Object.keys(value).length === keys.length && keys.every((key) => Object.hasOwn(value, key));

const isMinute = whole(0, 2 * 1440);

const isNap = (value: unknown): boolean =>
  isRecord(value) &&
  hasOnly(value, ['start', 'end']) &&
  isMinute(value['start']) &&
  isMinute(value['end']) &&
  value['start'] < value['end'];

const isDay = (value: unknown): value is UsualDay => {
  if (!isRecord(value) || !hasOnly(value, ['wakeUp', 'naps', 'bedtime'])) return false;
  const { wakeUp, naps, bedtime } = value;
  if (!Array.isArray(naps) || naps.length > 6 || !naps.every(isNap)) return false;
  const times = (naps as UsualDay['naps']).flatMap(({ start, end }) => [start, end]);
  const all = [wakeUp, ...times, bedtime];
  return all.every(isMinute) && all.every((time, at) => (all[at - 1] ?? 0) <= time);
};

const tripIn = (value: unknown): Trip | null => {
  if (!isRecord(value)) return null;
  const fits = Object.entries(value).every(
    ([field, answer]) =>
      Object.hasOwn(tripFields, field) &&
      !kept.includes(field as TripField) &&
      tripFields[field as TripField](answer),
  );
  return fits ? { ...emptyTrip, ...value } : null;
};

/**
 * Reads the part of an address from # on. Never throws; a trip in which anything is unknown, missing
 * or out of bounds is refused as a whole.
 */
export const decodeTrip = (
  hash: string,
):
  | { readonly ok: true; readonly shared: SharedTrip }
  | { readonly ok: false; readonly problem: SharedTripProblem } => {
  const no = (problem: SharedTripProblem) => ({ ok: false, problem }) as const;
  if (!hash.startsWith(tripMark) || hash.length > mostCharacters) return no('damaged');
  let value: unknown;
  try {
    value = JSON.parse(fromBase64Url(hash.slice(tripMark.length)) ?? '');
  } catch {
    return no('damaged');
  }
  if (!isRecord(value) || value['app'] !== header.app || value['kind'] !== header.kind) {
    return no('damaged');
  }
  const { version, months, day } = value;
  if (typeof version === 'number' && version > header.version) return no('newer');
  const trip = tripIn(value['trip']);
  const isWhole =
    version === header.version &&
    hasOnly(value, [...Object.keys(header), 'months', 'trip', 'day']) &&
    whole(0, oldestMonths)(months) &&
    (day === null || isDay(day));
  return trip && isWhole ? { ok: true, shared: { trip, months, day } } : no('damaged');
};
