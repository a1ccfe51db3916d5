import { degreesFor, type Degrees } from '../../domain/temperature.ts';
import { degreesChosen, withDegrees } from '../../storage/degrees.ts';
import { settingsStore } from '../../storage/settings.ts';
import { useStore } from '../store-state.ts';

/** Which scale of temperatures comes first, live across the page and across tabs. */
export interface DegreesState {
  /** As chosen; else what is read where the browser’s language comes from. */
  degrees: Degrees;
  /** Chooses and saves at once. */
  setDegrees: (degrees: Degrees) => void;
}

/** The scale of temperatures that this reader knows. */
export const useDegrees = (): DegreesState => {
  const { data, update } = useStore(settingsStore);
  return {
    degrees: degreesChosen(data) ?? degreesFor(navigator.language),
    setDegrees: (degrees) => {
      update((kept, now) => withDegrees(kept, degrees, now));
    },
  };
};
