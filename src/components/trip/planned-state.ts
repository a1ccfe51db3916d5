import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AgeBand } from '../../domain/age-band.ts';
import type { Family } from '../../domain/family.ts';
import { clockStyleFor, type ClockStyle } from '../../domain/time-of-day.ts';
import type { TemporalApi } from '../../domain/zone-clock.ts';
import { familyOf, routineStore } from '../../storage/routine.ts';
import { clockStyle, settingsStore } from '../../storage/settings.ts';
import { useStore } from '../store-state.ts';
import { makeTrip, type MadeTrip } from './made-plan.ts';
import type { TripState } from './trip-state.ts';
import { whoseDay, type WhoseDay } from './whose-day.ts';

/** Temporal: null while it comes, 'failed' where it can’t be loaded. */
type Loaded = TemporalApi | 'failed' | null;

/** A told trip with the usual day it starts from, and the plan it leads to. */
export interface PlannedState extends TripState {
  readonly family: Family;
  readonly whose: WhoseDay;
  readonly clock: ClockStyle;
  /** Null until Temporal has come. */
  readonly made: MadeTrip | null;
  readonly temporal: TemporalApi | null;
  /** Whether Temporal could not be loaded. */
  readonly hasFailed: boolean;
}

/** Temporal, as soon as it has come. */
export const useTemporal = (load: () => Promise<TemporalApi>): Loaded => {
  const [temporal, setTemporal] = useState<Loaded>(null);
  useEffect(() => {
    load().then(
      (loaded) => {
        setTemporal(() => loaded);
      },
      () => {
        setTemporal('failed');
      },
    );
  }, []);
  return temporal;
};

/** How the reader wants times written. */
export const useClock = (): ClockStyle => {
  const settings = useStore(settingsStore);
  return clockStyle(settings.data) ?? clockStyleFor(navigator.language);
};

/** The plan of a told trip, live across the page and across tabs. */
export const usePlanned = (
  state: TripState,
  ages: readonly AgeBand[],
  loadTemporal: () => Promise<TemporalApi>,
): PlannedState => {
  const { trip, today } = state;
  const routine = useStore(routineStore);
  const loaded = useTemporal(loadTemporal);
  const temporal = loaded === 'failed' ? null : loaded;
  const family = useMemo(() => familyOf(routine.data), [routine.data]);
  const whose = useMemo(
    () => whoseDay(family, trip, today, ages),
    [family, trip.child, trip.ageMonths, trip.ageOn, trip.wakeUp, trip.leave, today, ages],
  );
  const made = useMemo(
    () => temporal && makeTrip(temporal, trip, whose.day),
    [temporal, trip, whose],
  );
  const hasFailed = loaded === 'failed';
  return { ...state, family, whose, clock: useClock(), made, temporal, hasFailed };
};
