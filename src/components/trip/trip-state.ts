import { useMemo } from 'preact/hooks';
import { formatCalendarDate } from '../../domain/calendar-date.ts';
import { emptyTrip, type Trip } from '../../domain/trip.ts';
import { tripOf, tripStore, withTrip } from '../../storage/trip.ts';
import { useStore, type StoreState } from '../store-state.ts';

/** What was told of the trip, and how well it is kept. */
export interface TripState extends Pick<StoreState<unknown>, 'status' | 'aside'> {
  readonly trip: Trip;
  /** Takes answers that are within the bounds of domain/trip.ts, and saves them at once. */
  readonly take: (change: Partial<Trip>) => void;
  /** Forgets the trip; the answer brings it back. */
  readonly clear: () => () => void;
  /** The day that it is by the device’s clock, `YYYY-MM-DD`. */
  readonly today: string;
}

const deviceDay = (): string => {
  const now = new Date();
  return formatCalendarDate({
    year: now.getFullYear(),
    month: now.getMonth() + 1,
    day: now.getDate(),
  });
};

/** The trip as it was told, live across the page and across tabs. */
export const useTrip = (): TripState => {
  const { data, update, status, aside } = useStore(tripStore);
  const trip = useMemo(() => tripOf(data), [data]);
  const put = (answers: Partial<Trip>) => {
    update((kept, now) => withTrip(kept, answers, now));
  };
  return {
    status,
    aside,
    trip,
    take: put,
    clear: () => {
      put(emptyTrip);
      return () => {
        put(trip);
      };
    },
    today: deviceDay(),
  };
};
