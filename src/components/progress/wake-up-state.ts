import { chosenRoutine, familyOf, routineStore } from '../../storage/routine.ts';

/** The wake-up of the routine looked at last, minutes from midnight; null where there is none. */
export const wakeUpNow = (): number | null => {
  const data = routineStore().read();
  const { routines } = familyOf(data);
  const chosen = chosenRoutine(data);
  return (routines.find(({ id }) => id === chosen) ?? routines[0]).wakeUp;
};
