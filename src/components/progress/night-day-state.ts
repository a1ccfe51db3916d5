import { useEffect, useState } from 'preact/hooks';
import { wallClock } from '../../domain/today-time.ts';
import { whichNight } from '../../domain/which-night.ts';
import { deviceStorage, readText } from '../../storage/device.ts';

/** Which day it is, and how that is known. */
export interface NightDay {
  /** `YYYY-MM-DD`: in the small hours still the day whose night it is. */
  readonly today: string;
  /** Whether it is after midnight, and the night goes on. */
  readonly isSmallHours: boolean;
  /** The routine’s wake-up, minutes from midnight, with which a new day begins; null: at 05:00. */
  readonly wakeUp: number | null;
}

const look = (wakeUp: number | null): NightDay => {
  const now = wallClock(new Date());
  const today = whichNight(now, wakeUp);
  return { today, isSmallHours: today !== now.day, wakeUp };
};

const isSame = (a: NightDay, b: NightDay) =>
  a.today === b.today && a.isSmallHours === b.isSmallHours && a.wakeUp === b.wakeUp;

/** Reads the routine’s wake-up where there is one; whoever has one has its code on the device. */
const wakeUpReader = async () => {
  if (!readText(deviceStorage, 'small-hours:routine')) return () => null;
  return (await import('./wake-up-state.ts')).wakeUpNow;
};

/**
 * Which day it is, until the routine’s wake-up, or 05:00. Looked at each minute and when the page comes back into view.
 */
export const useNightDay = (): NightDay => {
  const [day, setDay] = useState(() => look(null));
  useEffect(() => {
    let wakeUp = (): number | null => null;
    const lookAgain = () => {
      const next = look(wakeUp());
      setDay((before) => (isSame(before, next) ? before : next));
    };
    wakeUpReader().then(
      (reader) => {
        wakeUp = reader;
        lookAgain();
      },
      () => undefined,
    );
    const timer = setInterval(lookAgain, 60_000);
    document.addEventListener('visibilitychange', lookAgain);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', lookAgain);
    };
  }, []);
  return day;
};
