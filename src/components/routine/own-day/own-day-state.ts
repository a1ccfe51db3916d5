import { useState } from 'preact/hooks';
import type { AgeBand } from '../../../domain/age-band.ts';
import { familyOf, routineStore, withChild, type RoutineData } from '../../../storage/routine.ts';
import { useStore } from '../../store-state.ts';
import { isUntouched } from '../answered.ts';
import { useRoutineOf, type RoutineState } from '../routine-state.ts';

type Change = (data: RoutineData, now: number) => RoutineData;

/** The family’s own day for a tool that needs one, whether or not anything was ever saved. */
export interface OwnDay {
  /** What was saved; where nothing was, what is tried on this page. */
  readonly routine: RoutineState;
  /** Whether nothing is saved, so that answers stay on this page. */
  readonly isTried: boolean;
  /** Whether anything was answered that could be kept. */
  readonly canKeep: boolean;
  /** Saves what was tried as the family’s usual day; the age at least, where nothing was answered. */
  readonly keep: () => void;
}

/** The saved routine, live; or answers on trial, which nothing saves until the reader says so. */
export const useOwnDay = (ages: readonly AgeBand[]): OwnDay => {
  const saved = useStore(routineStore);
  const [tried, setTried] = useState<readonly { change: Change; now: number }[]>([]);
  const isTried = isUntouched(familyOf(saved.data));
  const data = isTried
    ? tried.reduce((kept, { change, now }) => change(kept, now), saved.data)
    : saved.data;
  const update = (change: Change) => {
    setTried((before) => [...before, { change, now: Date.now() }]);
  };
  const routine = useRoutineOf(isTried ? { ...saved, data, update } : saved, ages, undefined);
  return {
    routine,
    isTried,
    canKeep: isTried && tried.length > 0,
    keep: () => {
      const { child, ageMonths, today } = routine;
      const age = { ageBy: 'months', ageMonths, ageOn: today } as const;
      saved.update((kept, at) =>
        tried.length > 0
          ? tried.reduce((so, { change, now }) => change(so, now), kept)
          : withChild(kept, child.id, age, at),
      );
      setTried([]);
    },
  };
};
