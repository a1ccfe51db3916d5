import { routineStore, usualWakeUp } from '../../storage/routine.ts';

/** The wake-up of the routine looked at last, minutes from midnight; null where there is none. */
export const wakeUpNow = (): number | null => usualWakeUp(routineStore().read());
