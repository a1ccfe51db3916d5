import { tripFields, type Trip } from '../domain/trip.ts';
import { type Answers, readAnswers, withAnswers } from './answers.ts';
import type { Kind } from './kind.ts';
import { type Store, createStore } from './store.ts';

/** The trips of the family, answer by answer. There is one trip so far. */
export type TripData = { readonly trips: Answers };

/** The id of the trip. Not that of the family’s first child: its code is not needed to read this. */
const theTrip = 'first';

/** How trips are stored. What each field may be stands in domain/trip.ts. */
export const tripKind: Kind<TripData> = {
  name: 'trip',
  migrations: [],
  boxes: { trips: readAnswers(tripFields) },
};

/** What is kept of the trip. */
export function tripOf({ trips }: TripData): Trip {
  const kept = Object.keys(tripFields).map((field) => [
    field,
    trips[`${theTrip}/${field}`]?.value ?? null,
  ]);
  return Object.fromEntries(kept) as Trip;
}

/** The data with these answers about the trip (`now` in ms since 1970). */
export const withTrip = ({ trips }: TripData, change: Partial<Trip>, now: number): TripData => ({
  trips: withAnswers(trips, theTrip, change, now),
});

let store: Store<TripData> | undefined;

/** The one store of trips on this page. Call it in the browser, after the first render. */
export const tripStore = (): Store<TripData> => (store ??= createStore(tripKind));
